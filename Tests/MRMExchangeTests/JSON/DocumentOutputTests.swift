import MRMExchange
import MRMModel
import Testing

@Suite struct DocumentOutputTests {
  @Test func `a document without identities holds no name, birth date or contact`() throws {
    let document = try DocumentSample.read(DocumentSample.full)
    let text = document.json(includingIdentities: false).text
    for secret in ["Awa", "Moussa", "2010-02-28", "tante", "0000\""] {
      #expect(!text.contains(secret))
    }
    #expect(text.contains("\"identity\": \"withheld\""))
  }

  @Test func `a document with identities holds them`() throws {
    let document = try DocumentSample.read(DocumentSample.full)
    let text = document.json(includingIdentities: true).text
    for secret in ["Awa", "Moussa", "2010-02-28", "tante", "0000\""] {
      #expect(text.contains(secret))
    }
  }

  @Test func `a document has one text whatever the order of its keys`() throws {
    let one = try DocumentSample.read(#"{"date":"2022-08","place":{"code":"ML05"}}"#)
    let other = try DocumentSample.read(#"{"place":{"code":"ML05"},"date":"2022-08"}"#)
    #expect(one.json(includingIdentities: true).text == other.json(includingIdentities: true).text)
  }

  @Test func `an empty draft is written so`() {
    #expect(
      IncidentDocument().json(includingIdentities: false).text == """
        {
          "children": [],
          "date": "unknown",
          "place": {
            "country_only": true
          },
          "schema": "mrm-incident-1",
          "sources": [],
          "violations": []
        }

        """
    )
  }

  @Test(arguments: [
    (14_490_000, "14.49"), (-4_200_000, "-4.2"), (0, "0"), (-1, "-0.000001"), (90_000_000, "90"),
    (-500_000, "-0.5"), (1_000_001, "1.000001"),
  ])
  func `degrees are written exactly`(microdegrees: Int, text: String) throws {
    let point = try Coordinates(latitudeMicrodegrees: microdegrees, longitudeMicrodegrees: 0)
    let document = IncidentDocument(place: .countryOnly(point))
    #expect(
      document.json(includingIdentities: false)["place"]?["latitude"] == .string(text)
    )
  }

  @Test func `the status shows what each level proposed and decided`() throws {
    let decision = LevelDecision(
      decision: Identifier(rawValue: DocumentGenerator.identifier(7)),
      status: .verified,
      date: try CalendarDay(year: 2022, month: 9, day: 1),
      persons: [Identifier(rawValue: DocumentGenerator.identifier(8))],
      stamp: [],
      signedAt: Timestamp(milliseconds: 0),
    )
    let reasons = Decision(
      id: decision.decision,
      incident: Identifier(rawValue: DocumentGenerator.identifier(6)),
      violation: Identifier(rawValue: DocumentGenerator.identifier(5)),
      level: .focalPoint,
      status: decision.status,
      date: decision.date,
      judgement: Decision.Judgement(
        isCredible: true,
        screening: Screening { $0 == .party ? .notMet : .met },
      ),
      basis: [Identifier(rawValue: DocumentGenerator.identifier(9))],
      reasons: [],
      note: "two accounts agree",
    )
    let status = IncidentStatus(
      id: Identifier(rawValue: DocumentGenerator.identifier(6)),
      reference: try IncidentReference(
        country: CountryCode("ML"),
        office: OfficeCode("MOP"),
        year: 2022,
        number: 143,
      ),
      state: .submitted,
      flags: [.placeCoarse],
      verifications: [1: Verification(focalPoint: LevelState(decision: decision, proposal: nil))],
      marks: [1: try SeenMark(bytes: [UInt8](repeating: 7, count: 32))],
      decisions: [reasons],
      original: "a row, as it came",
    )
    let document = IncidentDocument(sources: [try source(), try source(id: 9, number: 2)])
    let json = document.json(includingIdentities: false, status: status)
    #expect(
      json["status"]?.text == """
        {
          "flags": [
            "place_coarse"
          ],
          "id": "00000000-0000-4000-8000-000000000006",
          "original": "a row, as it came",
          "reference": "ML-MOP-2022-0143-7",
          "state": "submitted",
          "violations": [
            {
              "levels": [
                {
                  "decided": {
                    "by_party": false,
                    "conflict_link": true,
                    "credible": true,
                    "date": "2022-09-01",
                    "id": "00000000-0000-4000-8000-000000000007",
                    "note": "two accounts agree",
                    "reasons": [],
                    "screening": {
                      "children": "met",
                      "conflict_link": "met",
                      "kind": "met",
                      "party": "not_met"
                    },
                    "signed_at": "1970-01-01T00:00:00Z",
                    "signed_by": [
                      "00000000-0000-4000-8000-000000000008"
                    ],
                    "sources": [
                      2
                    ],
                    "status": "verified"
                  },
                  "level": "focal-point"
                },
                {
                  "level": "technical"
                },
                {
                  "level": "ctfmr"
                }
              ],
              "number": 1,
              "seen": "\(String(repeating: "07", count: 32))"
            }
          ]
        }

        """
    )
  }

  private func source(id: UInt8 = 8, number: Int = 1) throws -> SourceDocument {
    SourceDocument(
      id: Identifier(rawValue: DocumentGenerator.identifier(id)),
      number: number,
      category: .secondary,
      type: .document,
      reliability: nil,
      credibility: nil,
      consentToReport: .given,
      violations: [],
      note: "",
      identity: .absent,
    )
  }
}
