import MRMAudit
import MRMCrypto
import MRMModel
import MRMStore
import MRMTestSupport
import MRMVault
import MRMWorkflow
import Testing

@testable import MRMService

/// What is signed with a key that is nobody's, or that is somebody else's than the entry says.
extension NamedAttackTests {
  /// A concurrence in the first member's proposal, said to be the second's.
  private static func concurrence(
    _ attacked: AttackedCase,
    as label: String,
  ) throws -> [UInt8] {
    try attacked.decideBelow()
    _ = try attacked.force.desk("ctfmr-1")
      .propose(TaskForce.verified(attacked.name(), .ctfmr))
    let proposal = try #require(attacked.proposals().last)
    return EntryBody(
      time: TaskForce.now,
      actor: try attacked.force.desk(label).personID,
      event: .decisionConcurred(proposal.completing()),
      writes: [],
      indexAdded: [],
      indexRemoved: [],
    ).encoded
  }

  @Test(arguments: [false, true])
  func `a forged decision with a puppet key`(isRegistered: Bool) throws {
    let attacked = try AttackedCase()
    let body = try Self.concurrence(attacked, as: "ctfmr-2")
    let entry = try attacked.size()
    let puppet = try SigningKey.make()
    try attacked.force.append(body, signedWith: puppet)
    if isRegistered {
      // In the table of keys, so that the signature is one: enrolled is nobody by that.
      let key = puppet.verificationKey
      try attacked.force.edit(
        "INSERT INTO signer VALUES (\(Self.sql(key.keyID.bytes)), \(Self.sql(key.bytes)))"
      )
    }
    attacked.isRefused(isRegistered ? .forbiddenAct(entry: entry) : .entry(index: entry)) {
      _ = try attacked.force.desk("reporting")
    }
    try attacked.isFound(
      saying: "entry \(entry): a key nobody enrolled [rules 13, 21: stranger]"
    )
    if isRegistered {
      try attacked.isFound(
        saying: "a grant is not the one the log names [rule 111: grant]"
      )
    }
  }

  @Test func `a forged decision with a puppet key, in a copy of the log`() throws {
    var copy = try LogCopy()
    let forged = try ForgedCase(appendedTo: &copy)
    try forged.decideBelow(in: &copy)
    let act = try forged.propose(.ctfmr, by: "ctfmr-1", in: &copy)
    let body = EntryBody(
      time: TaskForce.now,
      actor: try copy.force.desk("ctfmr-2").personID,
      event: .decisionConcurred(act.completing()),
      writes: [],
      indexAdded: [],
      indexRemoved: [],
    )
    try copy.append(body.encoded, signedWith: SigningKey.make())
    try copy.isFound(
      rule: 13,
      saying: "a key nobody enrolled [rules 13, 21: stranger]",
    )
  }

  @Test func `a forged decision in a colleague's name, with one's own key`() throws {
    let attacked = try AttackedCase()
    let body = try Self.concurrence(attacked, as: "ctfmr-2")
    let entry = try attacked.size()
    let own = try attacked.force.desk("ctfmr-1").person.keys.signing
    try attacked.force.append(body, signedWith: own)
    attacked.isRefused(.forbiddenAct(entry: entry)) { _ = try attacked.force.desk("reporting") }
    let verdict = try attacked.force.verifyAside("auditor")
    #expect(verdict.exitCode == 21)
    #expect(verdict.findings.contains { $0.entry == entry && $0.numbers.contains(21) })
  }

  // What no program can know is that one human being was enrolled twice, under two names and with two
  // keys: every enrolment stands in the log that all may read (SECURITY.md). What is refused is one
  // key under two names, two keys under one person, and one key to seal to for two.
  @Test(arguments: TwoNames.allCases)
  func `the same person under two keys`(way: TwoNames) throws {
    var copy = try LogCopy()
    try copy.enrolAgain(way)
    try copy.isFound(rule: 41, entry: copy.size - 1)
    // The same before the store's own door: nobody opens it any more.
    let attacked = try AttackedCase()
    let entry = try attacked.size()
    let admin = try attacked.force.desk("admin").person.keys
    let (enrolment, person) = try way.enrolment(in: attacked.force, log: attacked.bodies())
    let body = EntryBody(
      time: TaskForce.now,
      actor: admin.person,
      event: .personEnrolled(enrolment),
      writes: [person],
      indexAdded: [],
      indexRemoved: [],
    )
    try attacked.force.append(body.encoded, signedWith: admin.signing)
    let verdict = try attacked.force.verifyAside("auditor")
    #expect(verdict.exitCode == 21)
    let found = verdict.findings.filter { $0.entry == entry && $0.numbers.contains(41) }
    #expect(Set(found.map(\.rule)) == way.rules)
    // A key to seal to is nobody's signature: that it is used twice the replay alone asks.
    guard way != .oneAgreementKeyForTwo else { return }
    attacked.isRefused(.forbiddenAct(entry: entry)) { _ = try attacked.force.desk("reporting") }
  }

  @Test func `a name or a label that is taken is not enrolled twice`() throws {
    let force = try TaskForce()
    func enrol(_ name: String, _ label: String) throws {
      _ = try force.desk("admin").enrol(
        name: name,
        roles: [.ctfmrMember],
        office: OfficeCode("BKO"),
        as: PersonLabel(label),
        passphrase: .file(force.root + "/passphrase"),
        cost: .forTests,
      )
    }
    #expect(throws: ServiceError.personExists) { try enrol("Mariam Test", "ctfmr-3") }
    #expect(throws: ServiceError.labelTaken) { try enrol("Somebody Test", "ctfmr-1") }
    #expect(try force.desk("auditor").verifyLog().findings.isEmpty)
  }

  @Test func `a role granted after the fact: who decides is enrolled later`() throws {
    var copy = try LogCopy()
    let forged = try ForgedCase(appendedTo: &copy)
    let late = try PersonKeys.make(for: .random(), in: copy.force.desk("admin").store.id)
    let act = try forged.decision(.focalPoint, completes: true)
    let body = EntryBody(
      time: TaskForce.now,
      actor: late.person,
      event: .decisionProposed(act),
      writes: [act.reasons],
      indexAdded: [],
      indexRemoved: [],
    )
    try copy.append(body.encoded, signedWith: late.signing)
    let entry = copy.size - 1
    try copy.enrol(late, [.focalPoint], at: OfficeCode("MOP"))
    try copy.isFound(
      rule: 21,
      entry: entry,
      saying: "a key nobody enrolled [rules 13, 21: stranger]",
    )
  }

  @Test func `a role granted after the fact: a second set of roles for who decided`() throws {
    var copy = try LogCopy()
    let forged = try ForgedCase(appendedTo: &copy)
    let act = try forged.decision(.focalPoint, completes: true)
    try copy.append(.decisionProposed(act), by: "technical", writing: [act.reasons])
    let entry = copy.size - 1
    let keys = try copy.force.desk("technical").person.keys
    try copy.enrol(keys, [.technicalVerifier, .focalPoint], at: OfficeCode("MOP"))
    try copy.isFound(
      rule: 23,
      entry: entry,
      saying: "an act that was not allowed: "
        + "\(Refusal.notPermitted(.decide(.focalPoint)).problem(in: .english)) [rule 23: act]",
    )
    try copy.isFound(rule: 41, entry: entry + 1)
  }

  @Test func `a role granted after the fact, in the row that colleagues are shown by`() throws {
    let attacked = try AttackedCase()
    try attacked.decideBelow()
    let forger = try attacked.force.desk("technical")
    let row = try #require(
      forger.store.read(as: forger.person) { try $0.roster().person(forger.personID) }
    )
    let entry = try attacked.sign("technical") { change in
      try change.put(
        PersonRow(
          id: row.id,
          name: row.name,
          office: row.office,
          roles: row.roles + [.ctfmrMember],
          verificationKey: row.verificationKey,
          agreementKey: row.agreementKey,
        )
      )
      return .indexRebuilt
    }
    #expect(entry > 0)
    // The door asks the enrolment, not the row.
    attacked.isRefused(.indexRow(row.id.retyped())) {
      _ = try attacked.force.desk("technical")
        .propose(TaskForce.verified(attacked.name(), .ctfmr))
    }
    try attacked.isFound(
      saying: "row \(row.id) of the index does not agree with the records [rule 113: index-row]"
    )
  }

  private static func sql(_ bytes: [UInt8]) -> String {
    "x'" + bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() + "'"
  }
}
