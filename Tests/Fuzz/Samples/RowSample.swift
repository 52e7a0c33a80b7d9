import MRMModel

/// Index rows of an invented incident and of people who do not exist.
enum RowSample {
  static func incident() throws -> IncidentRow {
    IncidentRow(
      id: identifier(0x11),
      reference: try RecordSample.incidents().first?.reference,
      office: try OfficeCode("MOP"),
      state: .submitted,
      loggedBy: identifier(0xA1),
      loggedOn: try CalendarDay(year: 2022, month: 8, day: 12),
      date: try IncidentDate(parsing: "2022-08-10"),
      firstReport: try CalendarDay(year: 2022, month: 8, day: 11),
      place: try RecordSample.place(),
      flags: [.placeCoarse],
      contributors: [identifier(0xA1)],
      parts: [
        PartRow(
          record: RecordVersion(kind: .account, id: identifier(0x14), version: 2),
          violations: [1],
        )
      ],
      violations: [try violation(1, .killing), try violation(2, .attackOnSchools)],
      children: [
        ChildRow(
          child: identifier(0x13),
          violations: [1],
          sex: .male,
          age: try Age(years: 12, isEstimated: true),
          consentToReport: .given,
        )
      ],
      origin: ImportOrigin(dataset: "invented-survey", row: "17"),
      duplicates: DuplicateStanding([
        (identifier(0x21), .keeps), (identifier(0x22), .distinctFrom),
      ]),
      movedOn: try CalendarDay(year: 2022, month: 8, day: 13),
      changedOn: try CalendarDay(year: 2022, month: 8, day: 14),
    )
  }

  private static func violation(_ number: Int, _ kind: ViolationKind) throws -> ViolationRow {
    let decision = LevelDecision(
      decision: identifier(0x19),
      status: .verified,
      date: try CalendarDay(year: 2022, month: 9, day: 1),
      persons: [identifier(0xA2), identifier(0xA3)],
      stamp: [UInt8](repeating: 7, count: 32),
      signedAt: Timestamp(milliseconds: 1_662_000_000_000),
      attribution: AttributionFinding(named: 1, verified: [1]),
    )
    return ViolationRow(
      id: identifier(0x12),
      number: number,
      kind: kind,
      tally: try RecordSample.tally(),
      attribution: try RecordSample.attribution(),
      verification: Verification(
        focalPoint: LevelState(decision: decision),
        technical: LevelState(proposal: decision),
        ctfmr: LevelState(
          decision: decision,
          earlier: [
            EarlierDecision(
              signed: decision,
              wasDecided: true,
              replacedBy: decision.decision,
            )
          ],
        ),
      ),
      decidedFacts: DecidedFacts(
        kind: kind,
        tally: try RecordSample.tally(),
        attribution: try RecordSample.attribution(),
        date: try IncidentDate(parsing: "2022-08"),
        place: try RecordSample.place(),
      ),
      attested: RecordSample.attestations().first.map { attestation in
        AttestedVerification(
          decided: attestation.decided,
          stamp: [UInt8](repeating: 7, count: 32),
          standing: .confirmed(
            by: identifier(0xA4),
            at: Timestamp(milliseconds: 1_662_000_000_000),
          ),
        )
      },
      heldSince: try CalendarDay(year: 2022, month: 8, day: 10),
    )
  }

  static func person() throws -> PersonRow {
    PersonRow(
      id: identifier(0xA4),
      name: "F. Exemple",
      office: try OfficeCode("MOP"),
      roles: [.focalPoint, .ctfmrMember],
      verificationKey: [UInt8](repeating: 1, count: 32),
      agreementKey: [UInt8](repeating: 2, count: 32),
    )
  }

  static func compartment() throws -> CompartmentRow {
    CompartmentRow(
      id: identifier(0xC1),
      epoch: 1,
      kind: .facts,
      office: try OfficeCode("MOP"),
      publicKey: [UInt8](repeating: 3, count: 32),
    )
  }

  static func authorisation() throws -> GrantAuthorisation {
    GrantAuthorisation(
      id: identifier(0xD1),
      person: identifier(0xA4),
      compartment: identifier(0xC1)
    )
  }
}
