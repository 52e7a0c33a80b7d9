import Foundation
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// People who make their keys where no administrator sits.
@Suite struct InvitationTests {
  private let force: TaskForce
  private let elsewhere: Folders
  private let invitation: String
  private let answer: String

  init() throws {
    force = try TaskForce()
    elsewhere = Folders(
      store: force.root + "/nowhere",
      people: force.root + "/theirs",
      pins: force.root + "/their-pins",
    )
    invitation = force.root + "/invitation.json"
    answer = force.root + "/answer.json"
  }

  private func invite(as roles: [Role] = [.focalPoint]) throws -> ProposalHandle {
    try force.desk("admin").invite(
      name: "Nana Test",
      roles: roles,
      office: OfficeCode("MOP"),
      until: nil,
      to: invitation,
    )
  }

  private func takeUp(at time: Timestamp = TaskForce.now) throws -> KeyFingerprint {
    try Desk.takeUp(
      invitation,
      in: elsewhere,
      as: PersonLabel("nana"),
      answer: answer,
      passphrase: force.passphraseSource,
      cost: .forTests,
      now: time,
    )
  }

  private func desk() throws -> Desk {
    try Desk.open(
      Folders(store: force.folders.store, people: elsewhere.people, pins: elsewhere.pins),
      as: PersonLabel("nana"),
      passphrase: force.passphraseSource,
      asksAgain: true,
      now: TaskForce.now,
    )
  }

  @Test func `who was invited makes their keys alone, and is enrolled by their words`() throws {
    let handle = try invite()
    #expect(try force.desk("admin").waitingChanges().map(\.handle) == [handle])
    let fingerprint = try takeUp()
    let admin = try force.desk("admin")
    let answered = try admin.answered(answer)
    #expect(answered.name == "Nana Test" && answered.roles == [.focalPoint])
    #expect(answered.fingerprint == fingerprint)
    for language in Language.allCases {
      let words = fingerprint.words(in: language)
      #expect(words.split(separator: " ").count == 6)
      #expect(answered.fingerprint.isSaid(by: " \(words.uppercased()) "))
    }
    #expect(!answered.fingerprint.isSaid(by: "six other words that nobody read"))
    #expect(try admin.enrol(answered) == .done(waitingGrants: 2))
    _ = try force.desk("officer")
    #expect(try desk().status().person == "Nana Test")
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
    // It serves once.
    #expect(throws: RosterError.noSuchProposal) { try admin.answered(answer) }
  }

  @Test func `neither file names anybody`() throws {
    _ = try invite()
    _ = try takeUp()
    for path in [invitation, answer] {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(!text.contains("Nana") && !text.contains("focal") && !text.contains("MOP"))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test func `after its last day an invitation serves nobody`() throws {
    _ = try invite()
    let late = Timestamp(milliseconds: TaskForce.now.milliseconds + 15 * 86_400_000)
    #expect(throws: RosterError.invitationOver) { try takeUp(at: late) }
    _ = try takeUp()
    #expect(throws: RosterError.invitationOver) {
      try force.desk("admin", at: late).answered(answer)
    }
  }

  @Test func `what was withdrawn serves nobody`() throws {
    let handle = try invite()
    _ = try takeUp()
    try force.desk("admin").withdrawChange(handle)
    #expect(throws: RosterError.noSuchProposal) { try force.desk("admin").answered(answer) }
  }

  @Test func `two administrators sign an answer, too`() throws {
    try force.enrolSecondAdministrator()
    _ = try invite()
    let fingerprint = try takeUp()
    let first = try force.desk("admin")
    guard case .proposed(let handle) = try first.enrol(first.answered(answer)) else {
      Issue.record("enrolled by one administrator")
      return
    }
    let second = try force.desk("admin-2")
    let waiting = try #require(second.waitingChanges().first { $0.handle == handle })
    #expect(waiting.fingerprint == fingerprint)
    _ = try second.confirm(handle, seen: waiting.seen)
    #expect(try desk().status().person == "Nana Test")
  }

  @Test func `an answer with any letter changed is refused, or is another's`() throws {
    _ = try invite()
    let fingerprint = try takeUp()
    let admin = try force.desk("admin")
    let whole = try Data(contentsOf: URL(fileURLWithPath: answer))
    for place in whole.indices {
      var changed = whole
      changed[place] ^= 1
      try changed.write(to: URL(fileURLWithPath: answer))
      let read = try? admin.answered(answer)
      #expect(read == nil || read?.fingerprint == fingerprint, "letter \(place)")
    }
    for count in stride(from: 0, to: whole.count - 1, by: 7) {
      try whole.prefix(count).write(to: URL(fileURLWithPath: answer))
      #expect(throws: RosterError.badFile) { try admin.answered(answer) }
    }
    try Data(repeating: 0x20, count: 5000).write(to: URL(fileURLWithPath: answer))
    #expect(throws: ServiceError.fileTooLarge(limit: 4096)) { try admin.answered(answer) }
  }

  @Test func `keys of small order are no answer`() throws {
    _ = try invite()
    _ = try takeUp()
    let text = try String(contentsOfFile: answer, encoding: .utf8)
    let weak = "01" + String(repeating: "00", count: 31)
    let key = try #require(text.firstRange(of: #/"verification_key": *"[0-9a-f]{64}"/#))
    let forged = text.replacingCharacters(in: key, with: "\"verification_key\": \"\(weak)\"")
    try forged.write(toFile: answer, atomically: true, encoding: .utf8)
    #expect(throws: RosterError.badFile) { try force.desk("admin").answered(answer) }
  }
}
