import GRDB
import MRMAudit
import MRMCrypto
import MRMModel
import MRMVault
import Testing

@testable import MRMStore

/// Every enrolled person can write to the roster; what opens a door is believed from entries alone.
@Suite struct RosterTests {
  /// Writes something into the roster as a person who only reads the log, and asks for it.
  private func forging(
    _ forgery: (CaseChange, StoreView, UnlockedPerson) throws -> RecordID
  ) throws {
    let sample = try SampleStore()
    let auditor = try sample.enrol([.auditor])
    var forged: RecordID?
    try sample.store.change(by: auditor, at: SampleStore.now) { change in
      forged = try forgery(change, change.view, auditor)
      return .backupWritten
    }
    let expected = StoreError.tampered(.indexRow(try #require(forged)))
    #expect(throws: expected) {
      try sample.store.read(as: sample.founder) { _ = try $0.roster() }
    }
  }

  @Test func `the roster is what the entries say`() throws {
    let sample = try SampleStore()
    let auditor = try sample.enrol([.auditor])
    let (people, compartments, settings) = try sample.store.read(as: auditor) { view in
      let roster = try view.roster()
      return (roster.people.map(\.id), roster.compartments, roster.settings)
    }
    #expect(Set(people) == [sample.founder.person, auditor.person])
    #expect(Set(compartments) == Set(sample.founder.compartments.map(\.row)))
    #expect(settings.quorum == .standard)
  }

  @Test func `a grant that no administrator authorised does not wait to be fulfilled`() throws {
    try forging { change, _, auditor in
      let facts = try auditor.writable(.facts, of: OfficeCode("MOP")).row.id
      let forged = GrantAuthorisation(id: .random(), person: auditor.person, compartment: facts)
      try change.put(forged)
      return forged.id.retyped()
    }
  }

  @Test func `a quorum is not lowered through the index`() throws {
    try forging { change, view, _ in
      let settings = try view.roster().settings
      let lowered = StoreSettings(
        id: settings.id,
        country: settings.country,
        quorum: try StoreSettings.Quorum(focalPoint: 1, technical: 1, ctfmr: 1),
      )
      try change.put(lowered)
      return settings.recordID
    }
  }

  @Test func `settings sealed anew in the place of the signed ones are refused`() throws {
    let sample = try SampleStore()
    // The founder's own keys seal it for the same place: only the entry's digest tells it apart.
    let (settings, blob) = try sample.store.read(as: sample.founder) { view in
      let settings = try view.roster().settings
      let record = RecordVersion(kind: .settings, id: settings.recordID, version: 1)
      var writer = FieldWriter()
      writer.bytes(1, [UInt8](repeating: 0, count: 32))
      writer.bytes(2, settings.encoded)
      let context = SealingContext(
        store: view.store,
        content: .record(.settings),
        object: record.id,
        version: 1,
        previous: .zero,
        author: sample.founder.person,
      )
      return (record, try view.recordKey(of: record).seal(writer.bytes, for: context))
    }
    try sample.behindItsBack { database in
      try database.execute(
        sql: "UPDATE record SET blob = ? WHERE id = ?",
        arguments: [blob.data, settings.id.bytes.data],
      )
    }
    #expect(throws: StoreError.tampered(.record(settings))) {
      try sample.store.read(as: sample.founder) { _ = try $0.roster() }
    }
  }

  @Test func `nobody writes settings after the founding`() throws {
    let sample = try SampleStore()
    let auditor = try sample.enrol([.auditor])
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 2))) {
      try sample.store.change(by: auditor, at: SampleStore.now) { change in
        let settings = StoreSettings(id: .random(), country: try CountryCode("ML"))
        try change.save(settings, of: nil, office: nil, replacing: 0)
        return .backupWritten
      }
    }
  }

  @Test(arguments: ["roles", "office", "signing key", "agreement key", "nobody enrolled"])
  func `a person's roles and keys are those of their enrolment`(fault: String) throws {
    try forging { change, view, auditor in
      let row = try #require(view.roster().person(auditor.person))
      let keys = try PersonKeys.make(for: .random(), in: view.store)
      let forged = PersonRow(
        id: fault == "nobody enrolled" ? keys.person : row.id,
        name: row.name,
        office: fault == "office" ? try OfficeCode("GAO") : row.office,
        roles: fault == "roles" ? [.administrator] : row.roles,
        verificationKey: fault == "signing key"
          ? keys.signing.verificationKey.bytes : row.verificationKey,
        agreementKey: fault == "agreement key"
          ? keys.agreement.publicKey.bytes : row.agreementKey,
      )
      try change.put(forged)
      return forged.id.retyped()
    }
  }

  @Test func `a compartment's public key is the one of its making`() throws {
    try forging { change, view, _ in
      let row = try #require(view.roster().compartments.first)
      let strange = try CompartmentKey.make(
        id: row.id,
        epoch: row.epoch,
        kind: row.kind,
        office: row.office
      )
      try change.put(strange.row)
      return row.id.retyped()
    }
  }

  /// A person who was enrolled with one grant that waits, and what waits.
  private func waiting(
    _ sample: SampleStore
  ) throws -> (UnlockedPerson, GrantAuthorisation) {
    let keys = try PersonKeys.make(for: .random(), in: sample.store.id)
    let person = try UnlockedPerson(keys: keys)
    let log = try sample.founder.writable(.log, of: nil)
    let facts = try sample.founder.writable(.facts, of: OfficeCode("MOP"))
    let authorisation = GrantAuthorisation(
      id: .random(),
      person: person.person,
      compartment: facts.row.id
    )
    try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
      let grant = try change.grant(log, to: person.person, key: keys.agreement.publicKey)
      try change.put(authorisation)
      return .personEnrolled(
        try SampleStore.enrol(
          person,
          roles: [.auditor],
          grants: [grant],
          authorising: [authorisation],
          in: change,
        )
      )
    }
    return (try sample.store.admit(person), authorisation)
  }

  private func fulfil(
    _ authorisation: Identifier<GrantAuthorisation>,
    with key: CompartmentKey,
    for person: UnlockedPerson,
    in sample: SampleStore,
  ) throws {
    try sample.store.change(by: sample.founder, at: SampleStore.now) { change in
      .grantsFulfilled([
        try change.grant(
          key,
          to: person.person,
          key: person.keys.agreement.publicKey,
          fulfilling: authorisation,
        )
      ])
    }
  }

  @Test func `a grant that was authorised is admitted when it is fulfilled`() throws {
    let sample = try SampleStore()
    let (person, authorisation) = try waiting(sample)
    let facts = try sample.founder.writable(.facts, of: OfficeCode("MOP"))
    try fulfil(authorisation.id, with: facts, for: person, in: sample)
    #expect(try sample.store.admit(person).readable(.facts).map(\.row) == [facts.row])
  }

  @Test func `a grant fulfilled without authorisation is not admitted`() throws {
    let sample = try SampleStore()
    let (person, _) = try waiting(sample)
    let facts = try sample.founder.writable(.facts, of: OfficeCode("MOP"))
    try fulfil(.random(), with: facts, for: person, in: sample)
    #expect(throws: StoreError.tampered(.grant)) { try sample.store.admit(person) }
  }

  @Test func `a grant fulfilled with keys that no enrolment made is not admitted`() throws {
    let sample = try SampleStore()
    let (person, authorisation) = try waiting(sample)
    let strange = try CompartmentKey.make(
      id: authorisation.compartment,
      epoch: 1,
      kind: .facts,
      office: OfficeCode("MOP")
    )
    try fulfil(authorisation.id, with: strange, for: person, in: sample)
    #expect(throws: StoreError.tampered(.grant)) { try sample.store.admit(person) }
  }
}
