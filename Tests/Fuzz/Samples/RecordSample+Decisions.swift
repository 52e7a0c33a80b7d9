import MRMModel

/// What was decided on the invented incident, and why steps were taken.
extension RecordSample {
  static func decision() throws -> Decision {
    Decision(
      id: identifier(0x19),
      incident: incidentID,
      violation: violationID,
      level: .ctfmr,
      status: .verified,
      date: try CalendarDay(year: 2022, month: 9, day: 1),
      judgement: Decision.Judgement(
        isCredible: true,
        screening: Screening { $0 == .kind ? .notMet : .met },
      ),
      basis: [identifier(0x15)],
      reasons: Array(NonVerificationReason.allCases.prefix(2)),
      note: "Deux sources concordent.",
      weighings: [
        try SourceWeighing(
          source: identifier(0x15),
          aspect: .credibility,
          weight: .low,
          reason: "n’y était pas",
        )
      ],
      exception: "le village est vide",
      covers: [RecordVersion(kind: .incident, id: incidentID.retyped(), version: 3)],
      attributions: [PartyFinding(party: try PartyCode("JNIM"), isVerified: true)],
    )
  }

  static func stepReason() throws -> StepReason {
    StepReason(
      id: identifier(0x1C),
      incident: incidentID,
      step: .proposalSetAside,
      place: StepReason.LevelPlace(
        violation: identifier(0x1D),
        level: .technical,
        decision: identifier(0x1E),
      ),
      person: identifier(0xA1),
      at: Timestamp(milliseconds: 1_665_835_200_000),
      text: "Le témoin se rétracte.",
    )
  }

  static func rosterNote() -> RosterNote {
    RosterNote(id: identifier(0x2D), name: "A. Exemple", reason: "Muté")
  }
}
