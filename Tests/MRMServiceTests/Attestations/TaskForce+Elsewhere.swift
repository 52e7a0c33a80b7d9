import MRMAudit
import MRMCrypto
import MRMModel
import MRMStore
import MRMTestSupport
import MRMWorkflow

@testable import MRMExchange
@testable import MRMService

extension TaskForce {
  /// What Primero's CTFMR decided.
  static func elsewhere(
    _ status: VerificationStatus = .verified,
    on date: String? = "2022-09-01",
  ) throws -> ElsewhereVerification? {
    ElsewhereVerification(
      system: .primero,
      focalPoint: ElsewhereDecision(
        status: .verified,
        date: try CalendarDay(parsing: "2022-08-20"),
      ),
      ctfmr: ElsewhereDecision(
        status: status,
        date: try date.map { try CalendarDay(parsing: $0) },
      ),
    )
  }

  /// Imports one killing of two children, with what another system decided on it, as the officer.
  ///
  /// - Returns: The name of its violation.
  @discardableResult
  func bringIn(
    _ decided: ElsewhereVerification?,
    row: Int = 1,
    date: String = "2022-08-03",
    attribution: Attribution = .unknown,
  ) throws -> IncidentName {
    let officer = try desk("officer")
    let imported = ImportedCase(
      PrimeroIncident(
        origin: ImportOrigin(dataset: "invented", row: "\(row)"),
        document: IncidentDocument(
          date: try IncidentDate(parsing: date),
          place: .area(try PlaceCode("ML0506"), nil),
          account: "Two children were hit near the well.",
          violations: [
            ViolationDocument(
              number: 1,
              kind: .killing,
              tally: try VictimTally(boys: 0, girls: 0, unknown: 2),
              attribution: attribution,
            )
          ],
          sources: [
            SourceDocument(number: 1, category: .secondary, type: .other, violations: [1])
          ],
        ),
        flags: [],
        decided: decided.map { [1: $0] } ?? [:],
        aside: PrimeroAside(),
        original: "",
      )
    )
    var name: IncidentName?
    try officer.store.change(by: officer.person, at: officer.now) { change in
      let roster = try officer.roster(change.view)
      let actor = try officer.actor(roster)
      var numbers = try ReferenceNumbers(change.view, roster: roster, year: officer.today.year)
      let reference = try numbers.next(for: actor.office)
      let saved = try imported.save(
        as: reference,
        by: actor,
        on: officer.today,
        in: change,
      )
      name = try IncidentName("\(reference)/1")
      return .incidentsImported(
        ImportBatch(
          office: actor.office,
          incidents: [saved.id],
          file: Digest.sha256([1]),
          rows: 1,
          imported: 1,
          flagged: 0,
          rejected: 0,
          alreadyImported: 0,
          attested: saved.attested,
        )
      )
    }
    guard let name else { throw ServiceError.noSuchIncident }
    return name
  }

  /// Shows a person what a choice lists, and has them confirm it.
  @discardableResult
  func confirm(
    _ choice: AttestationChoice,
    as label: String = "ctfmr-1",
  ) throws -> [AttestationList.Item] {
    let desk = try desk(label)
    return try desk.confirmAttestations(choice, seen: desk.seen(choice))
  }

  /// Shows a person an attestation, and has them withdraw it.
  @discardableResult
  func withdraw(
    _ name: IncidentName,
    as label: String,
  ) throws -> AttestationList.Item {
    let desk = try desk(label)
    return try desk.withdrawAttestation(of: name, seen: desk.seen(.named([name])))
  }
}

extension Desk {
  /// The mark of what this person is shown; one that fits nothing when they are shown nothing.
  func seen(_ choice: AttestationChoice) throws -> SeenMark {
    try (try? attestations(choice).mark) ?? SeenMark(bytes: [UInt8](repeating: 0, count: 32))
  }
}
