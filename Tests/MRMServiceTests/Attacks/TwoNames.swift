import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService
@testable import MRMVault

/// A way to be enrolled twice that shows in the log.
enum TwoNames: String, CaseIterable, CustomTestStringConvertible {
  case oneKeyUnderTwoNames = "one key under two names"
  case twoKeysUnderOnePerson = "two keys under one person"
  case oneAgreementKeyForTwo = "one key to seal to for two"

  var testDescription: String { rawValue }

  /// What finds it: whoever opens the store any day, the replay, or both.
  var rules: Set<String> {
    switch self {
    case .oneKeyUnderTwoNames: ["roster"]
    case .twoKeysUnderOnePerson: ["roster", "enrolment"]
    case .oneAgreementKeyForTwo: ["enrolment"]
    }
  }

  /// A second enrolment of the first CTFMR member, as a member again, and the record it writes.
  func enrolment(
    in force: TaskForce,
    log bodies: [EntryBody],
  ) throws -> (Enrolment, RecordWrite) {
    let known = try force.desk("ctfmr-1").person.keys
    let person: Identifier<Person> = self == .twoKeysUnderOnePerson ? known.person : .random()
    let again = PersonKeys(
      person: person,
      store: known.store,
      signing: self == .oneKeyUnderTwoNames ? known.signing : try SigningKey.make(),
      agreement: self == .oneAgreementKeyForTwo ? known.agreement : try AgreementKey.make(),
    )
    return try again.enrolment([.ctfmrMember], at: OfficeCode("BKO"), in: bodies)
  }
}

extension PersonKeys {
  /// What an administrator signs to enrol these keys, and the record that is written with it.
  func enrolment(
    _ roles: [Role],
    at office: OfficeCode,
    in bodies: [EntryBody],
  ) throws -> (Enrolment, RecordWrite) {
    let log = try #require(
      bodies.lazy.compactMap { body in
        if case .storeFounded(let founding) = body.event {
          founding.compartments.first
        } else {
          nil
        }
      }.first
    )
    let enrolment = Enrolment(
      person: person,
      office: office,
      roles: roles,
      verificationKey: signing.verificationKey.bytes,
      agreementKey: agreement.publicKey.bytes,
      proofOfPossession: try proofOfPossession(),
      compartments: [],
      grants: [try ReplayScene.grant(log, to: person)],
      authorisations: [],
    )
    let version = 1 + bodies.flatMap(\.writes).count { $0.record.id == person.retyped() }
    return (enrolment, try ReplayScene.write(.person, person.retyped(), version, of: nil))
  }
}

extension LogCopy {
  /// Has the administrator enrol keys, with the grant of the log that everybody gets.
  mutating func enrol(_ keys: PersonKeys, _ roles: [Role], at office: OfficeCode) throws {
    let (enrolment, record) = try keys.enrolment(roles, at: office, in: bodies())
    try append(.personEnrolled(enrolment), by: "admin", writing: [record])
  }

  /// Has the administrator enrol somebody a second time.
  mutating func enrolAgain(_ way: TwoNames) throws {
    let (enrolment, record) = try way.enrolment(in: force, log: bodies())
    try append(.personEnrolled(enrolment), by: "admin", writing: [record])
  }

  /// Appends an entry of somebody who has no bundle here.
  mutating func append(
    _ event: AuditEvent,
    signedBy keys: PersonKeys,
    writing writes: [RecordWrite] = [],
    at time: Timestamp = TaskForce.now,
  ) throws {
    let body = EntryBody(
      time: time,
      actor: keys.person,
      event: event,
      writes: writes,
      indexAdded: [],
      indexRemoved: [],
    )
    try append(body.encoded, signedWith: keys.signing)
  }

  /// Holds that both verifiers find an entry, the last where none is named, against a rule.
  func isFound(rule: Int, entry: Int? = nil, saying sentence: String? = nil) throws {
    let entry = entry ?? size - 1
    let verdict = try verdict()
    #expect(verdict.exitCode == 21)
    let findings = verdict.findings.filter { $0.entry == entry }
    let said = findings.map { $0.sentence(in: .english) }
    #expect(findings.contains { $0.numbers.contains(rule) }, "\(said)")
    if let sentence { #expect(said.contains("entry \(entry): \(sentence)"), "\(said)") }
    guard CopyVerifier.isHere else { return }
    let (code, text) = try CopyVerifier.run(["--copy", path])
    #expect(code == 21 && text.contains("entry \(entry): rule \(rule): "), "\(text)")
  }
}
