import MRMAudit
import MRMCrypto
import MRMModel
import MRMVault

@testable import MRMStore

/// What a verification of an invented log leaves for the next.
enum KeptSample {
  private static let digest = Digest.sha256([1])

  private static func write(_ kind: RecordKind, _ id: UInt8, _ version: Int) -> RecordWrite {
    RecordWrite(
      record: RecordVersion(kind: kind, id: identifier(id), version: version),
      incident: identifier(0x11),
      blob: digest,
      plaintext: digest,
    )
  }

  static func cases() throws -> [KeptCase] {
    let levels = try RowSample.incident().violations[0].verification
    return [
      KeptCase(
        incident: identifier(0x11),
        office: try OfficeCode("MOP"),
        loggedBy: identifier(0xA1),
        state: .submitted,
        contributors: [identifier(0xA1)],
        parts: [write(.incident, 0x11, 2), write(.violation, 0x12, 1)],
        removed: [write(.source, 0x15, 3)],
        verifications: [
          KeptVerification(
            violation: identifier(0x12),
            levels: levels,
            reliesOn: [write(.incident, 0x11, 2)],
          )
        ],
        attested: RecordSample.attestations().map { attestation in
          KeptAttestation(
            violation: attestation.violation,
            attested: AttestedVerification(
              decided: attestation.decided,
              stamp: [UInt8](repeating: 7, count: 32),
            ),
          )
        },
        duplicates: [
          KeptDuplicate(
            other: identifier(0x21),
            relation: .keeps,
            statement: identifier(0x1E),
          )
        ],
      ),
      KeptCase(
        incident: identifier(0x21),
        office: try OfficeCode("GAO"),
        loggedBy: identifier(0xA2),
        state: .draft,
        contributors: [],
        parts: [],
        removed: [],
        verifications: [],
      ),
    ]
  }

  static func replay() throws -> KeptReplay {
    KeptReplay(
      roster: KeptRoster(
        state: try RosterSample.state(),
        grants: [digest],
        agreementKeys: [[UInt8](repeating: 2, count: 32)],
      ),
      quorum: .standard,
      lastTime: Timestamp(milliseconds: 1_662_000_000_000),
      clockWentBack: [4, 17],
      versions: 300,
      records: [write(.person, 0xA1, 1)],
      readable: [try RowSample.compartment()],
      parts: [
        KeptPart(id: identifier(0x51), digest: digest, compartment: identifier(0xC1)),
        KeptPart(id: identifier(0x52), digest: digest, compartment: nil),
      ],
      casePages: 2,
      meetings: [
        KeptMeeting(
          id: identifier(0x41),
          chair: identifier(0xA1),
          level: .ctfmr,
          record: write(.meeting, 0x41, 1),
          open: [identifier(0x19)],
        )
      ],
    )
  }

  /// A head before the first entry, and one after some.
  static func heads() throws -> [KeptReplayHead] {
    let person = try RowSample.person()
    let signer = TrustedSigner(
      person: person.id.retyped(),
      office: person.office,
      roles: person.roles,
      verificationKey: try VerificationKey(bytes: person.verificationKey),
      agreementKey: try AgreementPublicKey(bytes: person.agreementKey),
    )
    let trusted = TrustedState(
      size: 300,
      root: digest,
      liveParts: [digest],
      signers: [signer.verificationKey.keyID: signer],
      compartments: [try RowSample.compartment()],
      grants: [digest],
      roster: try RosterSample.state(),
      settings: write(.settings, 0x71, 1),
    )
    return [
      KeptReplayHead(rules: 1, trusted: .nothing, content: [], pageLengths: []),
      KeptReplayHead(rules: 2, trusted: trusted, content: [2, 84], pageLengths: [1106, 0, 2130]),
    ]
  }

  /// Files whose parts are as long as they say: no page, and two of them.
  static func files() throws -> [[UInt8]] {
    ([[], [13, 40]] as [[UInt8]]).map { head in
      let pages = head.reduce(0) { $0 + Int($1) << 3 }
      return [UInt8](repeating: 1, count: KeyWrap.byteCount + pages) + head
        + [0, 0, 0, UInt8(head.count)]
    }
  }

  /// A page of incidents, and the only page of its table.
  static func pages() throws -> (cases: [UInt8], table: [UInt8]) {
    var pages = KeptPages()
    for kept in try cases() { _ = pages.add(kept) }
    let (last, table) = pages.finish()
    return (last ?? [], table.first ?? [])
  }
}
