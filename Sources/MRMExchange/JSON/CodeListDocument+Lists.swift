public import MRMModel

extension CodeListDocument {
  /// Every list of the program, with the places and parties of Mali.
  ///
  /// - Parameter version: The version that a code is new in, unless it was published before.
  /// - Returns: The lists in the order in which a case meets them.
  public static func all(since version: String) -> [CodeListDocument] {
    cases(since: version) + details(since: version)
  }

  private static func cases(since version: String) -> [CodeListDocument] {
    [
      CodeListDocument(of: ViolationKind.self, since: version),
      CodeListDocument(of: AttributionForm.self, since: version),
      CodeListDocument(of: PartyKind.self, since: version),
      CodeListDocument(of: Sex.self, since: version),
      CodeListDocument(of: Consent.self, since: version),
      CodeListDocument(of: ReconciliationOutcome.self, since: version),
      CodeListDocument(of: SourceCategory.self, since: version),
      CodeListDocument(of: SourceType.self, since: version),
      CodeListDocument(of: SourceSex.self, since: version),
      CodeListDocument(of: SourceAge.self, since: version),
      CodeListDocument(of: Weight.self, since: version),
      CodeListDocument(of: EvidenceType.self, since: version),
      CodeListDocument(of: Account.Purpose.self, since: version),
      CodeListDocument(of: IncidentState.self, since: version),
      CodeListDocument(of: IncidentAction.self, since: version),
      CodeListDocument(of: LevelStage.self, since: version),
      CodeListDocument(of: LevelAction.self, since: version),
      CodeListDocument(of: AttributionStage.self, since: version),
      CodeListDocument(of: AttributionAction.self, since: version),
      CodeListDocument(of: TakingState.self, since: version),
      CodeListDocument(of: TakingAction.self, since: version),
      CodeListDocument(of: QualityFlag.self, since: version),
      CodeListDocument(of: VerificationLevel.self, since: version),
      CodeListDocument(of: VerificationStatus.self, since: version),
      CodeListDocument(of: ScreeningTest.self, since: version),
      CodeListDocument(of: ScreeningResult.self, since: version),
      CodeListDocument(of: WeighedAspect.self, since: version),
      CodeListDocument(of: DecidingSystem.self, since: version),
      CodeListDocument(of: NonVerificationReason.self, since: version),
      CodeListDocument(of: Deadline.self, since: version),
      CodeListDocument(of: Role.self, since: version),
      CodeListDocument(of: PersonStanding.self, since: version),
      CodeListDocument(of: RosterChangeKind.self, since: version),
      CodeListDocument(of: CompartmentKind.self, since: version),
      CodeListDocument(of: RecordKind.self, since: version),
      CodeListDocument(of: AuditAct.self, since: version),
      CodeListDocument(of: DuplicateRelation.self, since: version),
      CodeListDocument(of: RefusableAct.self, since: version),
      CodeListDocument(of: RefusalCode.self, since: version),
      CodeListDocument(of: Gazetteer.mali, since: version),
      CodeListDocument(of: Region2023.self, since: version),
      CodeListDocument(of: PartyRegister.mali, since: version),
    ]
  }

  /// The list of a closed enum; an open one ends with *other*.
  public init<Value: Code>(of _: Value.Type, since version: String) {
    list = Value.listName
    source = Value.listSource
    let listed = Value.allCases.map { value in
      Line(
        number: Int(value.rawValue),
        code: value.code,
        label: value.entry.label,
        aliases: value.entry.aliases,
        kind: nil,
        since: version,
      )
    }
    let other = Line(
      number: OtherCode.number,
      code: OtherCode.code,
      label: OtherCode.label,
      aliases: [],
      kind: nil,
      since: version,
    )
    codes = Value.self is any OpenCode.Type ? listed + [other] : listed
  }

  /// The list `place`; a place has one name in both languages.
  public init(of gazetteer: Gazetteer, since version: String) {
    list = "place"
    let day = gazetteer.day.map { ", p-codes of \($0)" } ?? ""
    source = "OCHA, common operational dataset of administrative boundaries\(day), CC BY 4.0"
    codes = gazetteer.areas.map { area in
      Line(
        number: nil,
        code: area.code.rawValue,
        label: Phrase(fr: area.name, en: area.name),
        aliases: area.aliases,
        kind: nil,
        since: version,
      )
    }
  }

  /// The list `party`, each with its kind.
  public init(of register: PartyRegister, since version: String) {
    list = "party"
    source = "annexes of the Secretary-General's reports on children and armed conflict"
    codes = register.parties.map { party in
      Line(
        number: nil,
        code: party.code.rawValue,
        label: party.name,
        aliases: party.aliases,
        kind: party.kind.code,
        since: version,
      )
    }
  }
}
