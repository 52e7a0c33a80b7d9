import MRMExchange
import MRMModel
import Testing

/// Documents of invented people, and the way every test reads one.
enum DocumentSample {
  /// Every key that a person may write, once at least.
  static let full = #"""
    {
      "schema": "mrm-incident-1",
      "date": "2022-08-01/2022-08-05",
      "date_estimated": true,
      "first_report": "2022-08-09",
      "place": {
        "code": "ML0506", "latitude": "14.49", "longitude": -4.2, "uncertainty_meters": 500
      },
      "account": "Deux enfants ont été tués près du puits.\nUn témoin l’a vu.",
      "account_shareable": "Deux enfants tués.",
      "violations": [
        {
          "id": "00000000-0000-4000-8000-000000000001", "number": 1, "kind": "killing",
          "tally": {"boys": 1, "girls": 0, "unknown": 1},
          "attribution": {
            "form": "joint",
            "parties": [{"party": "JNIM"}, {"party": "DNA"}]
          }
        },
        {"number": 3, "kind": "attack_on_schools"}
      ],
      "children": [
        {
          "id": "00000000-0000-4000-8000-000000000002", "name": "Awa Exemple",
          "date_of_birth": "2010-02-28", "contact": "chez sa tante", "sex": "female", "age": 12,
          "age_estimated": true, "consent_to_report": "given", "violations": [1, 3]
        },
        {
          "id": "00000000-0000-4000-8000-000000000003", "identity": "withheld", "sex": "male",
          "age": {"months": 8}, "consent_to_report": "refused", "violations": [1]
        }
      ],
      "sources": [
        {
          "id": "00000000-0000-4000-8000-000000000004", "number": 1,
          "category": "primary_witness", "type": "oral_testimony", "reliability": "high",
          "credibility": "medium", "consent_to_report": "given", "violations": [1],
          "note": "enseignant du village", "name": "Moussa Exemple", "contact": "0000"
        }
      ]
    }
    """#

  static func read(_ text: String) throws(DocumentError) -> IncidentDocument {
    try IncidentDocument(parsing: Array(text.utf8), gazetteer: .mali, parties: .mali)
  }

  /// The problems of a document that is refused for its values: `/date day`; empty when it is not.
  static func problems(of text: String) -> [DocumentProblem] {
    do throws(DocumentError) {
      _ = try read(text)
      return []
    } catch {
      if case .refused(let problems) = error { return problems }
      return []
    }
  }
}
