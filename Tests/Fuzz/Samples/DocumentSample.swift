import Foundation
import MRMExchange
import MRMModel

/// The invented document that patches are applied to: among the kept inputs of the documents' entry.
enum DocumentSample {
  static func document() throws -> IncidentDocument { try read.get() }

  private static let read = Result {
    let file = FuzzEntry.corpus.appending(path: "incident-document/full.json")
    return try IncidentDocument(
      parsing: Array(Data(contentsOf: file)),
      gazetteer: .mali,
      parties: .mali,
    )
  }
}
