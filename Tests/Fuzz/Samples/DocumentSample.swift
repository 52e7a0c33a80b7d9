import Foundation
import MRMDetailSamples
import MRMExchange
import MRMModel

/// The invented document that patches are applied to: among the kept inputs of the documents' entry.
enum DocumentSample {
  static func document() throws -> IncidentDocument { try read.get() }

  /// A document for each kind of violation, its forms filled in along different branches.
  static func detailed() throws -> [IncidentDocument] {
    ViolationKind.allCases.map { kind in
      IncidentDocument(
        violations: (0..<5).map { variant in
          ViolationDocument(
            number: variant + 1,
            details: DetailFiller(variant: variant).details(of: kind),
          )
        }
      )
    }
  }

  private static let read = Result {
    let file = FuzzEntry.corpus.appending(path: "incident-document/full.json")
    return try IncidentDocument(
      parsing: Array(Data(contentsOf: file)),
      gazetteer: .mali,
      parties: .mali,
    )
  }
}
