import MRMAudit
import MRMCrypto
import MRMModel

/// What is stated of incidents and children, and attested of violations.
extension SampleEvents {
  /// What every level decided elsewhere, and what one did on no known day.
  static func elsewhere(finding verified: [Int]? = nil) throws -> [ElsewhereVerification] {
    let day = try CalendarDay(year: 2021, month: 3, day: 3)
    func decided(_ status: VerificationStatus, _ date: CalendarDay?) -> ElsewhereDecision {
      ElsewhereDecision(status: status, date: date)
    }
    return [
      ElsewhereVerification(
        system: .primero,
        focalPoint: decided(.verified, day),
        technical: decided(.reportedNotVerified, day),
        ctfmr: decided(.verified, day),
      ),
      ElsewhereVerification(system: .primero, ctfmr: decided(.verified, nil))?
        .finding(verified.flatMap { AttributionFinding(named: 3, verified: $0) }),
    ].compactMap(\.self)
  }

  static func attested(finding verified: [Int]? = nil) throws -> [AttestedAtImport] {
    try elsewhere(finding: verified).enumerated().map { offset, decided in
      AttestedAtImport(
        incident: id(0x21),
        violation: id(UInt8(0x31 + offset)),
        decided: decided,
        stamp: digest(0xD7),
      )
    }
  }

  static func confirmation() throws -> AttestationConfirmation {
    let items = try elsewhere().enumerated().map { offset, decided in
      ConfirmedAttestation(
        incident: id(0x21),
        office: try OfficeCode("MOP"),
        violation: id(UInt8(0x31 + offset)),
        decided: decided,
        attestation: write(.attestation, 0x7C, 1),
        reliesOn: offset == 0 ? [write(.incident, 0x71, 1), write(.violation, 0x73, 2)] : [],
      )
    }
    guard let confirmation = AttestationConfirmation(items) else {
      throw FormatError.invalid(tag: 1)
    }
    return confirmation
  }

  static func sitting(completes: Bool) throws -> SittingAct {
    let decisions = try [UInt8(0x31), 0x32].map { violation in
      DecisionAct(
        incident: id(0x21),
        office: try OfficeCode("MOP"),
        violation: id(violation),
        level: .ctfmr,
        decision: id(violation + 0x10),
        status: violation == 0x31 ? .verified : .notMRM,
        date: try CalendarDay(year: 2022, month: 9, day: 1),
        completes: completes,
        reliesOn: [write(.incident, 0x71, 1), write(.violation, violation, 2)],
        reasons: write(.decision, violation + 0x10, 1),
      )
    }
    let record = RecordWrite(
      record: RecordVersion(kind: .meeting, id: id(0x7D), version: 1),
      incident: nil,
      blob: digest(0x7D),
      plaintext: digest(0x7E),
    )
    guard let act = SittingAct(meeting: id(0x7D), record: record, decisions: decisions) else {
      throw FormatError.invalid(tag: 3)
    }
    return act
  }

  static func meetingStep() throws -> MeetingStep {
    guard let step = MeetingStep(meeting: id(0x7D), level: .technical) else {
      throw FormatError.invalid(tag: 2)
    }
    return step
  }

  static func duplicates() throws -> DuplicateAct {
    func side(_ incident: UInt8) throws -> DuplicateAct.Side {
      DuplicateAct.Side(incident: id(incident), office: try OfficeCode("MOP"))
    }
    return DuplicateAct(statement: id(0x7C), first: try side(0x21), second: try side(0x22))
  }

  static func link() throws -> ChildLinkAct {
    func side(_ incident: UInt8, _ child: UInt8) throws -> ChildLinkAct.Side {
      ChildLinkAct.Side(incident: id(incident), office: try OfficeCode("MOP"), child: id(child))
    }
    return ChildLinkAct(
      statement: id(0x79),
      first: try side(0x21, 0x7A),
      second: try side(0x22, 0x7B)
    )
  }

  static func taking() throws -> TakingAct {
    TakingAct(incident: id(0x21), office: try OfficeCode("MOP"), level: .technical)
  }

  static func levelStep() throws -> LevelStep {
    LevelStep(
      incident: id(0x21),
      office: try OfficeCode("MOP"),
      violation: id(0x31),
      level: .ctfmr,
      decision: id(0x41),
    )
  }
}
