import MRMCrypto
import MRMModel
import Testing

@testable import MRMExchange

@Suite struct BackupArchiveTests {
  @Test(arguments: [1, 511, 512, 513, 100_000])
  func `what is written is read, in pieces of any size`(size: Int) throws {
    let files = try SampleBackup.read(SampleBackup().bytes(), inPiecesOf: size)
    #expect(files["store.sqlite"] == SampleBackup.store)
    #expect(files["people/admin.bundle"] == SampleBackup.bundles["admin"])
    #expect(files["people/officer-2.bundle"] == SampleBackup.bundles["officer-2"])
    #expect(files.count == 3)
  }

  @Test func `a manifest reads as it was written, to whole seconds`() throws {
    let sample = try SampleBackup()
    let again = try BackupManifest(bytes: sample.manifest.bytes, seconds: SampleBackup.seconds)
    #expect(again == sample.manifest)
    #expect(again.made.iso8601 == "2022-10-15T12:00:00Z")
    #expect(throws: BackupError.manifest) {
      try BackupManifest(bytes: sample.manifest.bytes, seconds: SampleBackup.seconds + 1)
    }
  }

  @Test func `an archive that is cut anywhere is refused`() throws {
    let bytes = try SampleBackup().bytes()
    for length in 0..<bytes.count {
      #expect(throws: BackupError.self, "\(length)") {
        try SampleBackup.read(Array(bytes.prefix(length)))
      }
    }
  }

  @Test func `something behind the end is refused`() throws {
    let bytes = try SampleBackup().bytes()
    #expect(throws: BackupError.trailingBytes) { try SampleBackup.read(bytes + [0]) }
  }

  @Test func `a byte changed outside the manifest is refused`() throws {
    let sample = try SampleBackup()
    let bytes = try sample.bytes()
    let own = 512..<(512 + sample.manifest.bytes.count)
    for position in bytes.indices where !own.contains(position) {
      var changed = bytes
      changed[position] ^= 1
      #expect(throws: BackupError.self, "byte \(position)") { try SampleBackup.read(changed) }
    }
  }

  @Test func `a file that is not the one the manifest names is refused`() throws {
    let sample = try SampleBackup()
    var other = SampleBackup.store
    other[500] ^= 1
    let bytes = try sample.bytes(store: other)
    #expect(throws: BackupError.changed) { try SampleBackup.read(bytes) }
    #expect(throws: BackupError.changed) { try sample.bytes(store: other.dropLast()) }
    #expect(throws: BackupError.changed) { try sample.bytes(store: other + [1]) }
  }

  @Test(arguments: [
    ("\"format\": \"mrm/backup/1\"", "\"format\": \"mrm/backup/2\"", BackupError.otherFormat),
    ("\"entries\": 12", "\"entries\": 0", .manifest),
    ("\"entries\": 12", "\"entries\":  12", .manifest),
    ("\"entries\": 12", "\"entries\": 12,\n  \"more\": 1", .manifest),
    ("people/admin.bundle", "people/../.bundle", .manifest),
    ("people/admin.bundle", "people/a/b.bundle", .manifest),
    ("people/admin.bundle", "people/-dmin.bundle", .manifest),
    ("people/admin.bundle", "people/Admin.bundle", .manifest),
    ("people/admin.bundle", "/etc/cron.d/bundle", .manifest),
    ("people/admin.bundle", "people/zzzzz.bundle", .manifest),
    ("people/admin.bundle", "people/officer-2.bundle", .manifest),
    ("store.sqlite", "store.sqlite-wal", .manifest),
    ("\"bytes\": 8,", "\"bytes\": -8,", .manifest),
    ("\"bytes\": 8,", "\"bytes\": 99999,", .tooLarge(limit: 1 << 14)),
  ])
  func `a manifest in another spelling is refused`(
    text: String,
    other: String,
    error: BackupError
  ) throws {
    let manifest = try SampleBackup().manifest
    let changed = String(decoding: manifest.bytes, as: UTF8.self).replacing(text, with: other)
    #expect(changed != String(decoding: manifest.bytes, as: UTF8.self))
    #expect(throws: error) {
      try BackupManifest(bytes: Array(changed.utf8), seconds: SampleBackup.seconds)
    }
  }

  @Test func `a header reads only in its one spelling`() throws {
    for size in [0, 1, 0o777_7777_7777, 1 << 33, 1 << 40] {
      let header = TarHeader(name: "store.sqlite", size: size, seconds: SampleBackup.seconds)
      #expect(try TarHeader(bytes: header.bytes) == header)
    }
    let bytes = TarHeader(name: "store.sqlite", size: 1, seconds: 1).bytes
    for position in bytes.indices {
      var changed = bytes
      changed[position] ^= 1
      #expect(throws: BackupError.malformed, "byte \(position)") { try TarHeader(bytes: changed) }
    }
  }

  @Test(arguments: [
    // A symbolic link, a folder, another mode, another owner's name: with a checksum that is right.
    (156, UInt8(ascii: "2")), (156, UInt8(ascii: "5")), (104, UInt8(ascii: "7")),
    (265, UInt8(ascii: "r")), (157, UInt8(ascii: "/")), (345, UInt8(ascii: "/")),
  ])
  func `what else a header can say is refused`(position: Int, byte: UInt8) throws {
    var bytes = TarHeader(name: "store.sqlite", size: 1, seconds: 1).bytes
    bytes[position] = byte
    for place in 148..<156 { bytes[place] = 32 }
    let digits = String(bytes.reduce(0) { $0 + Int($1) }, radix: 8)
    let padded = String(repeating: "0", count: 6 - digits.utf8.count) + digits + "\0 "
    bytes.replaceSubrange(148..<156, with: Array(padded.utf8))
    #expect(throws: BackupError.malformed) { try TarHeader(bytes: bytes) }
  }

  @Test func `another file than a backup is said to be none`() throws {
    #expect(throws: BackupError.notBackup) { try SampleBackup.read([]) }
    #expect(throws: BackupError.notBackup) {
      try SampleBackup.read(TarHeader(name: "store.sqlite", size: 0, seconds: 1).bytes)
    }
    #expect(throws: BackupError.tooLarge(limit: 1 << 17)) {
      try SampleBackup.read(TarHeader(name: "backup.json", size: 1 << 30, seconds: 1).bytes)
    }
  }
}
