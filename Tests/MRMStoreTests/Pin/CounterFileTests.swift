import Foundation
import MRMAudit
import MRMModel
import MRMVault
import Testing

@testable import MRMStore

@Suite struct CounterFileTests {
  private static let time = Timestamp(milliseconds: 1_665_835_200_000)

  private func counter(_ sample: SampleStore) -> CounterFile {
    CounterFile(folder: sample.pins, store: sample.store.id, person: sample.founder.person)
  }

  @Test func `what is counted is there again, for its owner's eyes only`() throws {
    let sample = try SampleStore()
    let file = counter(sample)
    #expect(file.load() == UnsignedCounts())
    try file.update { $0.failedUnlocks = Occurrences(at: Self.time) }
    try file.update { $0.failedUnlocks = $0.failedUnlocks?.adding(at: Self.time) }
    #expect(file.load().failedUnlocks?.count == 2)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `its name tells neither store nor person`() throws {
    let sample = try SampleStore()
    let name = URL(filePath: counter(sample).path).lastPathComponent
    #expect(name == URL(filePath: sample.pin.path).lastPathComponent.dropLast(3) + "count")
  }

  @Test func `what is not counted makes no file`() throws {
    let sample = try SampleStore()
    try counter(sample).update { _ in }
    #expect(!FileManager.default.fileExists(atPath: counter(sample).path))
  }

  @Test func `a file beyond its limit is not read, whatever it says`() throws {
    let sample = try SampleStore()
    let file = counter(sample)
    try file.update { $0.failedUnlocks = Occurrences(at: Self.time) }
    for (length, isRead) in [(3_000, true), (5_000, false)] {
      var later = FieldWriter()
      later.text(99, String(repeating: "a", count: length))
      var counts = UnsignedCounts()
      counts.failedUnlocks = Occurrences(at: Self.time)
      try Data(counts.encoded + later.bytes).write(to: URL(filePath: file.path))
      #expect((file.load() == counts) == isRead)
    }
  }

  @Test func `a counter stays at its end`() throws {
    var writer = FieldWriter()
    writer.integer(1, Occurrences.maximumCount)
    writer.integer(2, 0)
    writer.integer(3, 0)
    let full = try Occurrences(encoded: writer.bytes)
    #expect(full.adding(at: Self.time).count == Occurrences.maximumCount)
    #expect(full.adding(at: Self.time).last == Self.time)
  }

  @Test func `what was counted while a part was signed is kept`() {
    let signed = Occurrences(at: Self.time)
    #expect(signed.subtracting(signed) == nil)
    #expect(signed.adding(at: Self.time).subtracting(signed)?.count == 1)
  }

  @Test func `it holds no more refusals than its limit, and is refused with more`() throws {
    var counts = UnsignedCounts()
    for entry in 0..<(UnsignedCounts.maximumRepeats + 5) {
      counts.begin(UnsignedCounts.Repeats(entry: entry, since: Self.time))
      counts.count(again: entry, at: Self.time)
    }
    #expect(counts.repeats.count == UnsignedCounts.maximumRepeats && !counts.hasRoom)
    #expect(counts.encoded.count < 1024)
    var writer = FieldWriter()
    writer.list(3, counts.repeats)
    var further = UnsignedCounts()
    further.begin(UnsignedCounts.Repeats(entry: 99, since: Self.time))
    writer.list(3, further.repeats)
    #expect(throws: FormatError.invalid(tag: 3)) { try UnsignedCounts(encoded: writer.bytes) }
    var twice = FieldWriter()
    twice.list(3, further.repeats + further.repeats)
    #expect(throws: FormatError.invalid(tag: 3)) { try UnsignedCounts(encoded: twice.bytes) }
  }

  private static let undone: [AuditEvent] = [
    .actRefused(
      RefusedAct(act: .report, refusal: .notPermitted, incident: nil, violation: nil, count: 1)
    ),
    .furtherRefusals(Occurrences(at: time)), .unlocksFailed(Occurrences(at: time)),
  ]

  @Test func `what was not done is believed when it changes nothing`() throws {
    let sample = try SampleStore()
    for event in Self.undone {
      try sample.store.change(by: sample.founder, at: SampleStore.now) { _ in event }
    }
    #expect(try sample.whole() == 1 + Self.undone.count)
  }

  @Test func `what was not done is not believed when it changes something`() throws {
    let sample = try SampleStore()
    for event in Self.undone {
      #expect(throws: StoreError.tampered(.forbiddenAct(entry: 1))) {
        try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
          try change.save(Account.invented(), of: nil, office: OfficeCode("MOP"), replacing: 0)
          return event
        }
      }
      #expect(throws: StoreError.tampered(.forbiddenAct(entry: 1))) {
        try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
          try change.put(IncidentRow.invented(by: sample.founder.person))
          return event
        }
      }
    }
    #expect(try sample.whole() == 1)
  }
}
