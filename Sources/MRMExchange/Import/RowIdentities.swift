import MRMModel

/// Gives every row of a file an origin of its own, and knows those of earlier imports.
struct RowIdentities: Sendable {
  private let dataset: String
  private let columns: [ColumnBinding.Column]
  private let known: Set<ImportOrigin>
  private var seen: [String: (firstRow: Int, count: Int)] = [:]

  /// What identifies a row.
  struct Identity: Sendable {
    let origin: ImportOrigin
    /// Whether an earlier import brought it.
    let isKnown: Bool
    /// The first row of the file with the same identity; nil when this is the first.
    let repeated: Int?
  }

  init(dataset: String, columns: [ColumnBinding.Column], known: Set<ImportOrigin>) {
    self.dataset = dataset
    self.columns = columns
    self.known = known
  }

  /// The identity of the next row: the values of its columns joined by `|`.
  ///
  /// Where that is not the first of its kind, `#2`, `#3` … stands behind it. So a row keeps its
  /// identity when others are inserted above it.
  ///
  /// - Throws: The ``RowProblem`` that rejects the row.
  mutating func take(_ values: inout RowValues) throws(RowProblem) -> Identity {
    let parts = columns.map { values.text($0) }
    guard parts.contains(where: { $0 != nil }) else {
      throw values.problem(.identityMissing, columns.first)
    }
    let key = parts.map { Self.escaped($0 ?? "") }.joined(separator: "|")
    let earlier = seen[key]
    let count = (earlier?.count ?? 0) + 1
    let id = count == 1 ? key : "\(key)#\(count)"
    guard id.utf8.count <= ImportOrigin.maximumRowBytes else {
      throw values.problem(.identityTooLong, columns.first)
    }
    seen[key] = (earlier?.firstRow ?? values.number, count)
    let origin = ImportOrigin(dataset: dataset, row: id)
    return Identity(
      origin: origin,
      isKnown: known.contains(origin),
      repeated: earlier?.firstRow,
    )
  }

  /// A value in which the characters that join are told from those that were there.
  private static func escaped(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 == 0x5C || $0 == 0x7C || $0 == 0x23 }) else {
      return value
    }
    return String(value.flatMap { "\\|#".contains($0) ? ["\\", $0] : [$0] })
  }
}
