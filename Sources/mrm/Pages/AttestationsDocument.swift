import MRMExchange
import MRMModel
import MRMService

/// Attestations of decisions taken elsewhere as JSON: `attestations` in
/// `Schemas/exchange/command-output.schema.json`.
enum AttestationsDocument {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-attestations-1"

  /// What could be confirmed or withdrawn, with the mark that a signature under it names.
  static func json(_ list: AttestationList) -> JSONValue {
    json(list.items, total: list.total, mark: list.mark)
  }

  /// What was confirmed or withdrawn, as it stands now.
  static func json(signed items: [AttestationList.Item]) -> JSONValue {
    json(items, total: items.count, mark: nil)
  }

  private static func json(
    _ items: [AttestationList.Item],
    total: Int,
    mark: SeenMark?,
  ) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      ("count", .integer(items.count)),
      ("total", .integer(total)),
      ("seen", mark.map { .string($0.description) }),
      ("items", .array(items.map(item))),
    ])
  }

  private static func item(_ item: AttestationList.Item) -> JSONValue {
    let tally = item.violation.tally
    return .members([
      ("incident", .members(IncidentListDocument.members(of: item.incident))),
      ("violation", .integer(item.violation.number)),
      ("kind", .string(item.violation.kind.code)),
      (
        "tally",
        .members([
          ("boys", .integer(tally.boys)), ("girls", .integer(tally.girls)),
          ("unknown", .integer(tally.unknown)),
        ])
      ),
      ("elsewhere", item.incident.elsewhere(item.violation)?.json),
    ])
  }
}

extension IncidentRow {
  /// What was decided elsewhere on one of its violations, as JSON shows it.
  func elsewhere(_ violation: ViolationRow) -> ElsewhereStatus? {
    violation.attested.map {
      ElsewhereStatus($0, importer: loggedBy, isChanged: changedSinceImport(violation))
    }
  }
}
