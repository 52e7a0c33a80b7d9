import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import Testing

@testable import MRMService

/// Every row of the roster written anew by somebody enrolled, who holds the key it is sealed with.
@Suite struct RosterTamperTests {
  typealias Forgery = @Sendable (CaseChange) throws -> Void

  @Test func `no row of the roster is believed but as it was enrolled`() throws {
    let scene = try TamperScene()
    let forger = try StoreReader("reporting", of: scene.force)
    let roster = try scene.force.desk("reporting").store.read(
      as: scene.force.desk("reporting").person
    ) { try $0.roster() }
    let forgeries = try Self.forgeries(of: roster)
    #expect(forgeries.count > 90)
    try DamagedStores.with(forgeries.map { _ in "SELECT 1" }, on: scene.newest.store) { stores in
      for ((name, forge), store) in zip(forgeries, stores) {
        let desk = try forger.desk(in: store, pins: store + "-pins", isAudit: false)
        try desk.store.change(by: desk.person, at: desk.now) { change in
          try forge(change)
          return .backupWritten
        }
        for reader in [scene.auditor, scene.officer] {
          #expect(reader.code(of: store, pins: scene.newest.pins) == 21, "\(name)")
        }
      }
      // Signed by somebody who may sign, and sealed: without a key there is nothing to see.
      if SecondVerifier.isPresent {
        #expect(try Set(SecondVerifier.codes(of: stores)) == [0])
      }
    }
  }

  private static func forgeries(of roster: Roster) throws -> [(String, Forgery)] {
    var forgeries: [(String, Forgery)] = []
    for person in roster.people {
      for (name, row) in others(than: person, in: roster.people) {
        forgeries.append(("\(person.name): \(name)", { try $0.put(row) }))
      }
      for compartment in roster.compartments {
        let grant = GrantAuthorisation(
          id: .random(),
          person: person.id.retyped(),
          compartment: compartment.id,
        )
        forgeries.append(("a grant to \(person.name)", { try $0.put(grant) }))
      }
    }
    for compartment in roster.compartments {
      for (name, row) in others(than: compartment) {
        forgeries.append(("\(compartment.kind): \(name)", { try $0.put(row) }))
      }
    }
    for row in try others(than: roster.settings) {
      forgeries.append(("the settings", { try $0.put(row) }))
    }
    return forgeries
  }

  private static func others(than row: StoreSettings) throws -> [StoreSettings] {
    [
      StoreSettings(
        id: row.id,
        country: row.country,
        quorum: try StoreSettings.Quorum(focalPoint: 1, technical: 1, ctfmr: 1),
      ),
      StoreSettings(id: row.id, country: row.country, signatureGapDays: 3000),
      StoreSettings(id: row.id, country: try CountryCode("CF")),
      StoreSettings(id: .random(), country: row.country),
    ]
  }

  private static func others(than row: PersonRow, in people: [PersonRow]) -> [(String, PersonRow)] {
    func with(
      name: String? = nil,
      office: OfficeCode? = nil,
      roles: [Role]? = nil,
      keysOf other: PersonRow? = nil,
      agreementKey: [UInt8]? = nil,
    ) -> PersonRow {
      PersonRow(
        id: row.id,
        name: name ?? row.name,
        office: office ?? row.office,
        roles: roles ?? row.roles,
        verificationKey: other?.verificationKey ?? row.verificationKey,
        agreementKey: agreementKey ?? other?.agreementKey ?? row.agreementKey,
      )
    }
    let elsewhere = people.first { $0.office != row.office }?.office
    let somebody = people.first { $0.id != row.id }
    let other: Role = row.roles.contains(.auditor) ? .administrator : .auditor
    return [
      ("another name", with(name: "Somebody Else")),
      ("another office", with(office: elsewhere)),
      ("no role", with(roles: [])),
      ("one role more", with(roles: row.roles + [other])),
      ("another's keys", with(keysOf: somebody)),
      ("another's key to seal to", with(agreementKey: somebody?.agreementKey)),
    ]
  }

  private static func others(than row: CompartmentRow) -> [(String, CompartmentRow)] {
    func with(
      epoch: Int? = nil,
      kind: CompartmentKind? = nil,
      publicKey: [UInt8]? = nil,
    ) -> CompartmentRow {
      CompartmentRow(
        id: row.id,
        epoch: epoch ?? row.epoch,
        kind: kind ?? row.kind,
        office: row.office,
        publicKey: publicKey ?? row.publicKey,
      )
    }
    return [
      ("a lower epoch", with(epoch: row.epoch - 1)),
      ("a higher epoch", with(epoch: row.epoch + 1)),
      ("another kind", with(kind: row.kind == .facts ? .services : .facts)),
      ("another key", with(publicKey: row.publicKey.map { $0 ^ 1 })),
    ]
  }
}
