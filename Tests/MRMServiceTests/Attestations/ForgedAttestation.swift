import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// Entries about a decision taken elsewhere, as a changed program could sign them, and the exit code
/// that both verifiers end with.
struct ForgedAttestation: ForgedLog, CustomTestStringConvertible, Sendable {
  let testDescription: String
  let code: Int32
  private let sign: @Sendable (inout LogCopy, AttestedImport) throws -> Void

  private init(
    _ name: String,
    _ code: Int32,
    _ sign: @escaping @Sendable (inout LogCopy, AttestedImport) throws -> Void,
  ) {
    testDescription = name
    self.code = code
    self.sign = sign
  }

  func apply(to copy: inout LogCopy) throws { try sign(&copy, AttestedImport()) }

  static let all: [ForgedAttestation] =
    imports + confirmations + withdrawals
    + attributions

  /// An import that attests what was found elsewhere of the attribution to parties, with a change of
  /// what it signs.
  private static func attribution(
    _ name: String,
    _ code: Int32,
    changed: (from: [UInt8], to: [UInt8])? = nil,
  ) -> ForgedAttestation {
    ForgedAttestation(name, code) { copy, made in
      let decided = try #require(
        made.decided().finding(AttributionFinding(named: 2, verified: [2]))
      )
      let attested = AttestedAtImport(
        incident: made.incident,
        violation: made.violation,
        decided: decided,
        stamp: try made.attested.stamp,
      )
      let event = made.brought(attesting: [attested])
      try copy.append(event, by: "officer", writing: made.written) { body in
        guard let changed else { return body }
        let place = try #require(body.ranges(of: changed.from).first)
        return Array(body[..<place.lowerBound] + changed.to + body[place.upperBound...])
      }
    }
  }

  /// The finding (5), six bytes long: how many are named (1), a position (2).
  private static let finding: [UInt8] = [0x0B, 4, 0x02, 4, 0x04, 4]

  private static let attributions = [
    attribution("an import attests an attribution", 0),
    attribution(
      "an import attests the attribution to nobody who is named",
      21,
      changed: (finding, [0x0B, 4, 0x02, 2, 0x04, 4]),
    ),
    attribution(
      "an import attests the attribution of what was not verified",
      21,
      changed: (verified, pending),
    ),
  ]

  /// The status (1) and the day (2) of the CTFMR (4), as they begin.
  private static let verified: [UInt8] = [0x02, 0x02, 0x09, 6, 0x02, 2, 0x04]
  private static let pending: [UInt8] = [0x02, 0x02, 0x09, 6, 0x02, 4, 0x04]

  private static let imports = [
    ForgedAttestation("an import attests", 0) { copy, made in
      try made.bringIn(&copy)
    },
    ForgedAttestation("an import writes an attestation that it does not list", 21) { copy, made in
      try made.bringIn(&copy, attesting: [])
    },
    ForgedAttestation("an import lists an attestation that it does not write", 21) { copy, made in
      try made.bringIn(&copy, writing: [made.head, made.fact, made.account])
    },
    ForgedAttestation("an import attests one violation twice", 21) { copy, made in
      try made.bringIn(&copy, attesting: [made.attested, made.attested])
    },
    ForgedAttestation("an import attests of a violation it does not bring", 21) { copy, made in
      try made.bringIn(&copy, writing: [made.head, made.account, made.record])
    },
    ForgedAttestation("an import attests under another identity", 21) { copy, made in
      let other = try ReplayScene.write(.attestation, .random(), of: made.incident)
      try made.bringIn(&copy, writing: [made.head, made.fact, made.account, other])
    },
    ForgedAttestation("an edit writes an attestation", 21) { copy, made in
      try made.bringIn(&copy)
      let again = try ReplayScene.write(
        .attestation,
        made.record.record.id,
        2,
        of: made.incident
      )
      try copy.append(.incidentEdited(made.edit(&copy)), by: "officer", writing: [again])
    },
    ForgedAttestation("an edit takes an attestation out", 21) { copy, made in
      try made.bringIn(&copy)
      let edit = try made.edit(&copy, removing: [made.record.record.id])
      try copy.append(.incidentEdited(edit), by: "officer")
    },
  ]

  private static let confirmations = [
    ForgedAttestation("a second person confirms", 0) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.confirmed(), by: "ctfmr-1")
    },
    ForgedAttestation("confirmed by the importer", 21) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.confirmed(), by: "officer")
    },
    ForgedAttestation("confirmed by somebody without the role", 21) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.confirmed(), by: "technical")
    },
    ForgedAttestation("confirmed by its importer, who has the role", 21) { copy, made in
      let both = try ImporterOfTheCTFMR(in: &copy)
      try both.append(
        made.brought(attesting: [made.attested]),
        to: &copy,
        writing: made.written,
      )
      try both.append(made.confirmed(), to: &copy)
    },
    ForgedAttestation("confirmed by another importer, who has the role", 0) { copy, made in
      let both = try ImporterOfTheCTFMR(in: &copy)
      try made.bringIn(&copy)
      try both.append(made.confirmed(), to: &copy)
    },
    ForgedAttestation("confirmed twice", 21) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.confirmed(), by: "ctfmr-1")
      try copy.append(made.confirmed(), by: "ctfmr-2")
    },
    ForgedAttestation("confirmed without an import", 21) { copy, made in
      try copy.append(made.confirmed(), by: "ctfmr-1")
    },
    ForgedAttestation("confirmed of what an import does not attest", 21) { copy, made in
      try made.bringIn(
        &copy,
        attesting: [],
        writing: [made.head, made.fact, made.account]
      )
      try copy.append(made.confirmed(), by: "ctfmr-1")
    },
    ForgedAttestation("confirmed as another decision than was attested", 21) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.confirmed(decided: made.decided(.notMRM)), by: "ctfmr-1")
    },
    ForgedAttestation("confirmed of another office", 21) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.confirmed(office: OfficeCode("GAO")), by: "ctfmr-1")
    },
    ForgedAttestation("confirmed with other digests of the attestation", 21) { copy, made in
      try made.bringIn(&copy)
      let other = try ReplayScene.write(.attestation, made.record.record.id, of: made.incident)
      try copy.append(made.confirmed(attestation: other), by: "ctfmr-1")
    },
    ForgedAttestation("confirmed over less than all", 21) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.confirmed(reliesOn: [made.head, made.fact]), by: "ctfmr-1")
    },
    ForgedAttestation("confirmed over facts edited since, as they stand", 21) { copy, made in
      try made.bringIn(&copy)
      let edited = try ReplayScene.write(.violation, made.fact.record.id, 2, of: made.incident)
      try copy.append(.incidentEdited(made.edit(&copy)), by: "officer", writing: [edited])
      try copy.append(
        made.confirmed(reliesOn: [made.head, edited, made.account]),
        by: "ctfmr-1"
      )
    },
    ForgedAttestation("confirmed over facts edited since, as they were", 21) { copy, made in
      try made.bringIn(&copy)
      let edited = try ReplayScene.write(.violation, made.fact.record.id, 2, of: made.incident)
      try copy.append(.incidentEdited(made.edit(&copy)), by: "officer", writing: [edited])
      try copy.append(made.confirmed(), by: "ctfmr-1")
    },
    ForgedAttestation("confirmed of a violation that was removed", 21) { copy, made in
      try made.bringIn(&copy)
      let edit = try made.edit(&copy, removing: [made.fact.record.id])
      try copy.append(.incidentEdited(edit), by: "officer")
      try copy.append(made.confirmed(), by: "ctfmr-1")
    },
    ForgedAttestation("confirmed while sent back to its author", 21) { copy, made in
      try made.bringIn(&copy)
      try made.sendBack(&copy)
      try copy.append(made.confirmed(), by: "ctfmr-1")
    },
    ForgedAttestation("confirmed with a record", 21) { copy, made in
      try made.bringIn(&copy)
      let write = try ReplayScene.write(.account, .random(), of: made.incident)
      try copy.append(made.confirmed(), by: "ctfmr-1", writing: [write])
    },
    ForgedAttestation("confirmed of what the CTFMR decided here", 21) { copy, made in
      try made.bringIn(&copy)
      try made.decideHere(&copy)
      try copy.append(made.confirmed(), by: "ctfmr-1")
    },
    ForgedAttestation("confirmed of nothing", 21) { copy, made in
      try made.bringIn(&copy)
      try made.confirm([], in: &copy)
    },
    ForgedAttestation("confirmed twice in one entry", 21) { copy, made in
      try made.bringIn(&copy)
      try made.confirm([made.item(), made.item()], in: &copy)
    },
    ForgedAttestation("confirmed in an entry written by hand", 0) { copy, made in
      try made.bringIn(&copy)
      try made.confirm([made.item()], in: &copy)
    },
    ForgedAttestation("decided here after it was confirmed", 0) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.confirmed(), by: "ctfmr-1")
      try made.decideHere(&copy)
    },
  ]

  private static let withdrawals = [
    ForgedAttestation("withdrawn by the importer", 0) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.withdrawn(), by: "officer")
    },
    ForgedAttestation("confirmed and then withdrawn by the CTFMR", 0) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.confirmed(), by: "ctfmr-1")
      try copy.append(made.withdrawn(), by: "ctfmr-2")
    },
    ForgedAttestation("withdrawn by another officer", 21) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.withdrawn(), by: "officer-2")
    },
    ForgedAttestation("withdrawn twice", 21) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.withdrawn(), by: "officer")
      try copy.append(made.withdrawn(), by: "ctfmr-1")
    },
    ForgedAttestation("confirmed after it was withdrawn", 21) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.withdrawn(), by: "officer")
      try copy.append(made.confirmed(), by: "ctfmr-1")
    },
    ForgedAttestation("withdrawn of another office", 21) { copy, made in
      try made.bringIn(&copy)
      try copy.append(made.withdrawn(office: OfficeCode("GAO")), by: "officer")
    },
    ForgedAttestation("withdrawn without an import", 21) { copy, made in
      try copy.append(made.withdrawn(), by: "ctfmr-1")
    },
    ForgedAttestation("withdrawn with a record", 21) { copy, made in
      try made.bringIn(&copy)
      let write = try ReplayScene.write(.account, .random(), of: made.incident)
      try copy.append(made.withdrawn(), by: "officer", writing: [write])
    },
  ]
}
