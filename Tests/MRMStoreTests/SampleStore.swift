import Foundation
import GRDB
import MRMAudit
import MRMCrypto
import MRMModel
import MRMVault
import Testing

@testable import MRMStore

/// A store of invented persons in a folder of its own, below every rule of the services.
///
/// The founder holds `log`, and the facts and accounts of one office; the clock stands still.
final class SampleStore: Sendable {
  static let now = Timestamp(milliseconds: 1_665_835_200_000)

  /// Where everything lies; removed when the store goes.
  let root: String
  let founder: UnlockedPerson
  let store: CaseStore

  var folder: String { root + "/store" }
  var pins: String { root + "/pins" }
  var file: String { folder + "/store.sqlite" }
  var pin: PinFile { PinFile(folder: pins, person: founder) }

  init() throws {
    root = NSTemporaryDirectory() + "mrm-store-" + UUID().uuidString
    founder = try Self.person()
    do {
      store = try Self.found(in: root, by: founder)
    } catch {
      try? FileManager.default.removeItem(atPath: root)
      throw error
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// A person with new keys and compartments of their own.
  static func person(in store: StoreID = .random()) throws -> UnlockedPerson {
    let office = try OfficeCode("MOP")
    return try UnlockedPerson(
      keys: PersonKeys.make(for: .random(), in: store),
      compartments: [
        CompartmentKey.make(id: .random(), epoch: 1, kind: .log, office: nil),
        CompartmentKey.make(id: .random(), epoch: 1, kind: .facts, office: office),
        CompartmentKey.make(id: .random(), epoch: 1, kind: .accounts, office: office),
      ],
    )
  }

  /// Founds a store under a folder, `extra` being done last inside the founding change.
  static func found(
    in root: String,
    by founder: UnlockedPerson,
    _ extra: (CaseChange) throws -> Void = { _ in },
  ) throws -> CaseStore {
    try CaseStore.found(
      root + "/store",
      pins: root + "/pins",
      founder: founder,
      origin: .random(),
      at: now,
    ) { change in
      let settings = StoreSettings(id: .random(), country: try CountryCode("ML"))
      try change.save(settings, of: nil, office: nil, replacing: 0)
      try change.put(settings)
      for compartment in founder.compartments { try change.put(compartment.row) }
      let enrolment = try enrol(
        founder,
        roles: [.administrator],
        grants: founder.compartments.map { compartment in
          try change.grant(
            compartment,
            to: founder.person,
            key: founder.keys.agreement.publicKey,
          )
        },
        in: change,
      )
      try extra(change)
      return .storeFounded(enrolment)
    }
  }

  /// Writes what stands for a person: record, roster row and key.
  static func enrol(
    _ person: UnlockedPerson,
    roles: [Role],
    grants: [GrantMade],
    authorising authorisations: [GrantAuthorisation] = [],
    in change: CaseChange,
  ) throws -> Enrolment {
    let row = PersonRow(
      id: person.person,
      name: "Awa Test",
      office: try OfficeCode("MOP"),
      roles: roles,
      verificationKey: person.keys.signing.verificationKey.bytes,
      agreementKey: person.keys.agreement.publicKey.bytes,
    )
    try change.save(
      Person(id: row.id, name: row.name),
      of: nil,
      office: nil,
      replacing: 0
    )
    try change.put(row)
    try change.register(person.keys.signing.verificationKey)
    return Enrolment(
      person: row.id,
      office: row.office,
      roles: roles,
      verificationKey: row.verificationKey,
      agreementKey: row.agreementKey,
      proofOfPossession: try person.keys.proofOfPossession(),
      compartments: change.entryIndex == 0 ? person.compartments.map(\.row) : [],
      grants: grants,
      authorisations: authorisations,
    )
  }

  /// Enrols a person who is granted what the founder holds.
  func enrol(_ roles: [Role]) throws -> UnlockedPerson {
    let keys = try PersonKeys.make(for: .random(), in: store.id)
    let person = try UnlockedPerson(keys: keys)
    try store.change(by: founder, at: Self.now) { change in
      let grants = try founder.compartments.map { compartment in
        try change.grant(compartment, to: person.person, key: keys.agreement.publicKey)
      }
      return .personEnrolled(try Self.enrol(person, roles: roles, grants: grants, in: change))
    }
    return try store.admit(person)
  }

  /// Saves a version of an account.
  @discardableResult
  func save(
    _ account: Account,
    replacing version: Int = 0,
    by person: UnlockedPerson? = nil,
    through other: CaseStore? = nil,
  ) throws -> RecordVersion {
    var saved: RecordVersion?
    try (other ?? store).change(by: person ?? founder, at: Self.now) { change in
      saved = try change.save(
        account,
        of: account.incident,
        office: OfficeCode("MOP"),
        replacing: version,
      )
      return .backupWritten
    }
    guard let saved else { throw StoreError.notFound }
    return saved
  }

  /// Puts an incident's row into the index, and nothing else.
  func put(_ row: IncidentRow, through other: CaseStore? = nil) throws {
    try (other ?? store).change(by: founder, at: Self.now) { change in
      try change.put(row)
      return .backupWritten
    }
  }

  /// Another handle of the same store, as another process would have it.
  func reopened() throws -> CaseStore { try CaseStore.open(folder, pins: pins) }

  /// Works on the file behind the program's back, without its hardening.
  @discardableResult
  func behindItsBack<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let queue = try DatabaseQueue(path: file)
    defer { try? queue.close() }
    return try queue.inDatabase(body)
  }

  func execute(_ sql: String) throws {
    try behindItsBack { try $0.execute(sql: sql) }
  }

  /// How many rows each table has.
  func rowCounts() throws -> [String: Int] {
    let tables = [
      "store", "record", "wrap", "index_part", "access_grant", "entry", "tree_node", "signer",
    ]
    return try behindItsBack { database in
      try tables.reduce(into: [:]) { counts, table in
        counts[table] = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)")
      }
    }
  }

  /// What the log and the file say when they are asked by the founder.
  func whole() throws -> Int {
    #expect(try store.fileDefects() == 0)
    let size = try store.sizeWithoutKey()
    let replayed = try store.read(as: founder) { view in
      var count = 0
      _ = try view.roster()
      try view.replay { _, _ in count += 1 }
      return count
    }
    #expect(replayed == size)
    return size
  }
}

extension CaseStore {
  /// How many entries the log has, when nothing in it contradicts what can be seen without a key.
  func sizeWithoutKey() throws -> Int {
    try auditWithoutKey(withRows: true) { entry in
      if let fault = entry.faults.first { throw fault.error(at: entry.index) }
    } then: { log, contradictions in
      if let contradiction = contradictions.first { throw contradiction }
      return log.size
    }
  }
}
