import Foundation
import MRMDetailSamples
import MRMExchange
import MRMModel
import Testing

/// Documents of invented people; among them every key that is ever written.
enum FullDocument {
  static func all() throws -> [JSONValue] {
    let document = try document()
    return [
      document.json(includingIdentities: true, status: try status()),
      document.json(includingIdentities: false),
      IncidentDocument().json(includingIdentities: true),
    ]
  }

  private static func document() throws -> IncidentDocument {
    let day = try CalendarDay(year: 2022, month: 8, day: 3)
    let point = try Coordinates(
      latitudeMicrodegrees: 14_490_000,
      longitudeMicrodegrees: -4_200_000,
      uncertaintyMeters: 500,
    )
    let parties = [
      PartyAttribution(party: try PartyCode("JNIM"), confidence: .high)
    ]
    let details = try #require(
      PersonDetails(name: "Awa Exemple", dateOfBirth: day, contact: "chez sa tante")
    )
    var incident = IncidentDetails()
    incident.placeType = .listed(.market)
    incident.perpetrators = .more
    return IncidentDocument(
      date: try IncidentDate(.day(day), isEstimated: true),
      firstReport: day,
      place: .area(try PlaceCode("ML0506"), point),
      account: "Deux enfants tués.",
      shareableAccount: "Deux enfants tués.",
      violations: [
        ViolationDocument(
          id: identifier(1),
          number: 1,
          kind: .killing,
          tally: try VictimTally(boys: 1, girls: 1, unknown: 0),
          attribution: .parties(parties, .several),
        )
      ] + detailed(),
      children: [
        ChildDocument(
          id: identifier(2),
          identity: .given(details),
          sex: .female,
          age: try Age(months: 8, isEstimated: true),
          consentToReport: .given,
          violations: [1],
        )
      ]
        + (0..<3).map { ChildDocument(details: DetailFiller(variant: $0).form()) },
      groups: [
        GroupDocument(
          id: identifier(6),
          violations: [1],
          details: DetailFiller(variant: 0).form(),
        )
      ],
      sources: [
        SourceDocument(
          id: identifier(3),
          number: 1,
          category: .primaryWitness,
          type: .oralTestimony,
          reliability: .high,
          credibility: .medium,
          consentToReport: .given,
          violations: [1],
          note: "enseignant",
          particulars: try particulars(by: .person(identifier(7))),
          identity: .given(details),
        ),
        SourceDocument(
          number: 2,
          category: .secondary,
          type: .document,
          particulars: try particulars(by: .other("l’équipe de Mopti")),
        ),
      ],
      responses: (0..<3).map {
        ResponseDocument(
          id: identifier(0x10 + UInt8($0)),
          violation: 1,
          details: DetailFiller(variant: $0).form(),
        )
      },
      unlistedLinks: [[1, 2]],
      details: incident,
    )
  }

  /// A violation of every kind along every branch, their forms filled in.
  private static func detailed() -> [ViolationDocument] {
    let filled = ViolationKind.allCases.flatMap { kind in
      (0..<5).map { DetailFiller(variant: $0).details(of: kind) }
    }
    return filled.enumerated().map { ViolationDocument(number: $0 + 2, details: $1) }
  }

  private static func particulars(by interviewer: Interviewer) throws -> SourceParticulars {
    SourceParticulars(
      reliabilityReason: "était présent",
      credibilityReason: "concorde avec les autres",
      interviewedOn: try CalendarDay(year: 2022, month: 8, day: 9),
      interviewer: interviewer,
      sex: .female,
      age: .adult,
      isTrained: .no,
      consentToContact: .given,
      consentToShareName: .refused,
    )
  }

  private static func evidence() throws -> Evidence {
    try Evidence(
      id: identifier(6),
      incident: identifier(4),
      number: 1,
      type: .photograph,
      file: EvidenceFile(
        name: "photo.jpg",
        size: 812,
        digest: [UInt8](repeating: 7, count: 32),
      ),
      origin: "le directeur",
      takenOn: CalendarDay(year: 2022, month: 8, day: 4),
      violations: [identifier(1)],
      source: identifier(3),
      custody: [
        CustodyNote(at: Timestamp(milliseconds: 0), by: identifier(7), text: "reçue sous pli")
      ],
    )
  }

  private static func attested(
    _ standing: AttestationStanding
  ) throws -> AttestedVerification {
    let decided = ElsewhereVerification(
      system: .primero,
      ctfmr: ElsewhereDecision(
        status: .verified,
        date: try CalendarDay(year: 2022, month: 9, day: 1),
      ),
      attribution: AttributionFinding(named: 2, verified: [2]),
    )
    return AttestedVerification(
      decided: try #require(decided),
      stamp: [UInt8](repeating: 7, count: 32),
      standing: standing,
    )
  }

  private static func status() throws -> IncidentStatus {
    let decision = LevelDecision(
      decision: identifier(5),
      status: .verified,
      date: try CalendarDay(year: 2022, month: 9, day: 1),
      persons: [],
      stamp: [],
      signedAt: Timestamp(milliseconds: 0),
    )
    let reference = try IncidentReference(
      country: CountryCode("ML"),
      office: OfficeCode("MOP"),
      year: 2022,
      number: 143,
    )
    return IncidentStatus(
      id: identifier(4),
      reference: reference,
      state: .submitted,
      flags: [.placeCoarse],
      records: [RecordVersion(kind: .incident, id: identifier(4), version: 2)],
      verifications: [
        1: Verification(
          focalPoint: LevelState(
            decision: decision,
            proposal: decision,
            earlier: [
              EarlierDecision(signed: decision, wasDecided: true, replacedBy: identifier(5))
            ],
          )
        )
      ],
      attributions: [1: [AttributedParty(party: try PartyCode("JNIM"), stage: .undecidedAnew)]],
      elsewhere: [
        1: ElsewhereStatus(
          try attested(.withdrawn(by: identifier(0x12), at: Timestamp(milliseconds: 0))),
          importer: identifier(0x11),
          isChanged: true,
        )
      ],
      marks: [1: try SeenMark(bytes: [UInt8](repeating: 7, count: 32))],
      reconciliations: [
        1: TallyReconciliation(
          try VictimTally(boys: 3, girls: 0, unknown: 0),
          children: [.male],
          groups: [],
        )
      ],
      children: [ChildStatus(entry: identifier(2), child: identifier(7), sameAs: [identifier(8)])],
      overdueResponses: [identifier(0x10)],
      decisions: [
        Decision(
          id: identifier(5),
          incident: identifier(4),
          violation: identifier(1),
          level: .focalPoint,
          status: .verified,
          date: decision.date,
          judgement: Decision.Judgement(
            isCredible: true,
            screening: Screening { $0 == .kind ? .notMet : .met },
          ),
          basis: [identifier(3)],
          evidence: [identifier(6)],
          reasons: [],
          note: "vu par deux personnes",
          weighings: [
            try SourceWeighing(
              source: identifier(3),
              aspect: .reliability,
              weight: .low,
              reason: "n’y était pas",
            )
          ],
          exception: "le village est vide",
          covers: [
            RecordVersion(kind: .incident, id: identifier(4), version: 2),
            RecordVersion(kind: .violation, id: identifier(1), version: 1),
            RecordVersion(kind: .source, id: identifier(3), version: 1),
            RecordVersion(kind: .evidence, id: identifier(6), version: 1),
          ],
          attributions: [PartyFinding(party: try PartyCode("JNIM"), isVerified: true)],
          meeting: identifier(0x11),
        )
      ],
      disagreements: [
        1: [.foundOtherwise(.technical, than: .focalPoint), .notDecidedAnew(.ctfmr)]
      ],
      excepted: [1],
      exchanges: ReturnExchange.all(
        [
          IncidentReturn(id: identifier(13), incident: identifier(4), question: "Quel jour ?"),
          IncidentReturn(
            id: identifier(14),
            incident: identifier(4),
            question: "Qui l’a vu ?",
            asked: remark,
          ),
        ],
        [
          IncidentAnswer(
            id: identifier(15),
            incident: identifier(4),
            question: identifier(14),
            text: "un commerçant",
            answered: remark,
          )
        ],
      ),
      evidence: [try evidence()],
      duplicates: DuplicateStanding([
        (identifier(7), .duplicateOf), (identifier(8), .keeps), (identifier(9), .distinctFrom),
      ]),
      original: "date,récit\n2022-08-03,Deux enfants tués.",
    )
  }

  private static var remark: Remark {
    Remark(by: identifier(0x11), at: Timestamp(milliseconds: 0))
  }

  private static func identifier<Subject>(_ number: UInt8) -> Identifier<Subject> {
    Identifier(
      rawValue: UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, number))
    )
  }
}
