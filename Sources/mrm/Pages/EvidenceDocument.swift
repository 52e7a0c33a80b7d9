import MRMExchange
import MRMModel
import MRMService

/// Evidence as JSON: `evidence`, `evidence-list` and `evidence-get` in
/// `Schemas/exchange/command-output.schema.json`.
enum EvidenceDocument {
  /// The names of these shapes; never reused for others.
  static let schema = "mrm-evidence-1"
  static let listSchema = "mrm-evidence-list-1"
  static let getSchema = "mrm-evidence-get-1"

  /// The evidence of an incident, without any file.
  static func json(
    _ evidence: [Evidence],
    _ numbers: EvidenceNumbers,
    of row: IncidentRow,
  ) -> JSONValue {
    .members(
      [("schema", .string(listSchema))] + incident(row)
        + [("evidence", .array(evidence.map(numbers.json(of:))))]
    )
  }

  /// A piece that was added or noted.
  static func json(_ evidence: Evidence, of row: IncidentRow) -> JSONValue {
    .members(
      [("schema", .string(schema))] + incident(row) + [
        ("number", .integer(evidence.number)),
        ("type", .string(evidence.type.code)),
        ("size", .integer(evidence.file.size)),
        ("sha256", .string(evidence.file.hexDigest)),
        ("notes", .integer(evidence.custody.count)),
      ]
    )
  }

  /// A file that was written.
  static func json(_ evidence: Evidence, writtenTo file: String, sealed: Bool) -> JSONValue {
    .members([
      ("schema", .string(getSchema)),
      ("file", .string(file)),
      ("sealed", .bool(sealed)),
      ("size", .integer(evidence.file.size)),
      ("sha256", .string(evidence.file.hexDigest)),
    ])
  }

  private static func incident(_ row: IncidentRow) -> [(String, JSONValue?)] {
    [
      ("id", .string(row.id.description)),
      ("name", .string(row.handle)),
      ("reference", row.reference.map { .string($0.description) }),
    ]
  }
}
