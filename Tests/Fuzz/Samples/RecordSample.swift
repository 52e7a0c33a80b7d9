import MRMDetailSamples
import MRMModel

/// Records of an invented incident, with every field set in one of them at least.
enum RecordSample {
  static let incidentID = identifier(0x11, of: Incident.self)
  static let violationID = identifier(0x12, of: Violation.self)
  private static let childID = identifier(0x13, of: Child.self)

  static func incidents() throws -> [Incident] {
    try [
      Incident(
        id: incidentID,
        office: OfficeCode("MOP"),
        loggedBy: identifier(0xA1),
        loggedOn: CalendarDay(year: 2022, month: 8, day: 12),
        reference: IncidentReference(
          country: CountryCode("ML"),
          office: OfficeCode("MOP"),
          year: 2022,
          number: 143,
        ),
        date: IncidentDate(parsing: "2022-08-01/2022-08-05", isEstimated: true),
        firstReport: CalendarDay(year: 2022, month: 8, day: 9),
        place: place(),
        flags: [.placeCoarse, .likelyDuplicate],
        origin: ImportOrigin(dataset: "invented-survey", row: "17#2"),
      ),
      Incident(
        id: incidentID,
        office: OfficeCode("BKO"),
        loggedBy: identifier(0xA2),
        loggedOn: CalendarDay(year: 2199, month: 12, day: 31),
        reference: nil,
        date: IncidentDate(parsing: "2022-02"),
        firstReport: nil,
        place: .countryOnly(nil),
      ),
    ]
  }

  static func registeredParties() -> RegisteredParties {
    RegisteredParties(id: identifier(0x1A), parties: PartyRegister.mali.parties)
  }

  static func violations() throws -> [Violation] {
    try [attribution(), .unknown, .crossfire([])].map { attribution in
      Violation(
        id: violationID,
        incident: incidentID,
        number: 1,
        kind: .killing,
        tally: try tally(),
        attribution: attribution,
      )
    }
  }

  /// Violations of a kind, their forms filled in along different branches.
  static func violations(of kind: ViolationKind) throws -> [Violation] {
    try (0..<5).map { variant in
      Violation(
        id: violationID,
        incident: incidentID,
        number: 1,
        details: DetailFiller(variant: variant).details(of: kind),
        tally: try tally(),
        attribution: .unknown,
      )
    }
  }

  static func account() throws -> Account {
    Account(
      id: identifier(0x14),
      incident: incidentID,
      purpose: .shareable,
      text: "Inventé : deux enfants près du puits.",
    )
  }

  static func source() throws -> Source {
    Source(
      id: identifier(0x15),
      incident: incidentID,
      number: 1,
      category: .primaryWitness,
      type: .oralTestimony,
      reliability: .high,
      credibility: .medium,
      consentToReport: .given,
      violations: [violationID],
      note: "enseignant inventé",
      particulars: try particulars(),
    )
  }

  private static func particulars() throws -> SourceParticulars {
    SourceParticulars(
      reliabilityReason: "présent, inventé",
      credibilityReason: "concordant, inventé",
      interviewedOn: try CalendarDay(year: 2022, month: 8, day: 9),
      interviewer: .other("équipe inventée"),
      sex: .male,
      age: .adult,
      isTrained: .unknown,
      consentToContact: .given,
      consentToShareName: .refused,
    )
  }

  static func evidence() throws -> [Evidence] {
    try [1, EvidenceFile.maximumBytes].map { size in
      try Evidence(
        id: identifier(0x19),
        incident: incidentID,
        number: 1,
        type: .video,
        file: EvidenceFile(
          name: "inventé.mp4",
          size: size,
          digest: [UInt8](repeating: 0x1A, count: 32),
        ),
        origin: "personne inventée",
        takenOn: CalendarDay(year: 2022, month: 8, day: 9),
        violations: [violationID],
        source: identifier(0x15),
        custody: [
          CustodyNote(
            at: Timestamp(milliseconds: 1_662_000_000_000),
            by: identifier(0xA1),
            text: "remis en main propre",
          )
        ],
      )
    }
  }

  static func evidenceChunk() -> EvidenceChunk {
    EvidenceChunk(id: identifier(0x1B), evidence: identifier(0x19), number: 1, bytes: [1, 2, 3])
  }

  static func child() throws -> Child { Child(id: childID, office: try OfficeCode("MOP")) }

  static func childEntries() throws -> [ChildEntry] {
    try ages().enumerated().map { variant, age in
      ChildEntry(
        id: identifier(0x16),
        incident: incidentID,
        child: childID,
        violations: [violationID, identifier(0x17)],
        sex: .female,
        age: age,
        consentToReport: .refused,
        details: DetailFiller(variant: variant).form(),
      )
    }
  }

  static func link() -> ChildLink {
    ChildLink(
      id: identifier(0x1B),
      incident: incidentID,
      child: childID,
      other: identifier(0x1C),
      otherIncident: identifier(0x1D),
      statement: identifier(0x1E),
    )
  }

  static func attestations() -> [Attestation] {
    let verified = ElsewhereDecision(status: .verified, date: CalendarDay(number: 19_300))
    let undated = ElsewhereDecision(status: .verified, date: nil)
    let decided = [
      ElsewhereVerification(
        system: .primero,
        focalPoint: verified,
        technical: verified,
        ctfmr: verified,
        attribution: AttributionFinding(named: 1, verified: [1]),
      ),
      ElsewhereVerification(system: .primero, ctfmr: undated),
    ]
    return decided.compactMap { decided in
      decided.map {
        Attestation(
          id: identifier(0x1F),
          incident: incidentID,
          violation: violationID,
          decided: $0,
        )
      }
    }
  }

  static func duplicateLink() -> DuplicateLink {
    DuplicateLink(
      id: identifier(0x1B),
      incident: incidentID,
      other: identifier(0x1D),
      relation: .distinctFrom,
      statement: identifier(0x1E),
    )
  }

  static func groups() -> [VictimGroup] {
    (0..<3).map { variant in
      VictimGroup(
        id: identifier(0x1A),
        incident: incidentID,
        violations: [violationID],
        details: DetailFiller(variant: variant).form(),
      )
    }
  }

  static func responses() -> [Response] {
    (0..<3).map { variant in
      Response(
        id: identifier(0x1A),
        incident: incidentID,
        violation: violationID,
        details: DetailFiller(variant: variant).form(),
      )
    }
  }

  static func identities() throws -> [Identity] {
    try [.child(childID), .source(identifier(0x15))].map { bearer in
      Identity(
        id: identifier(0x18),
        incident: incidentID,
        bearer: bearer,
        name: "Awa Exemple",
        dateOfBirth: try CalendarDay(year: 2010, month: 2, day: 28),
        contact: "0000",
      )
    }
  }

  static func person() throws -> Person { Person(id: identifier(0xA1), name: "B. Exemple") }

  static func settings() throws -> StoreSettings {
    StoreSettings(id: identifier(0x1B), country: try CountryCode("ML"))
  }

  static func place() throws -> IncidentPlace {
    let point = try Coordinates(
      latitudeMicrodegrees: 14_490_000,
      longitudeMicrodegrees: -4_200_000,
      uncertaintyMeters: 500,
    )
    return .area(try PlaceCode("ML0506"), point)
  }

  static func tally() throws -> VictimTally { try VictimTally(boys: 1, girls: 2, unknown: 3) }

  static func attribution() throws -> Attribution {
    .parties(
      [
        PartyAttribution(party: try PartyCode("JNIM"), confidence: .low),
        PartyAttribution(party: try PartyCode("DNA")),
      ],
      .joint,
    )
  }

  static func ages() throws -> [Age] {
    try [
      Age(years: 12, isEstimated: true), Age(months: 8, isEstimated: false), .unknown,
    ]
  }
}
