/// An ``UnlistedLink`` as reports see it.
public struct UnlistedLinkRow: Hashable, Sendable, FieldCodable {
  /// The numbers of the violations, ascending.
  public var violations: [Int]

  /// Creates a row.
  public init(violations: [Int]) {
    self.violations = violations
  }

  /// See ``FieldCodable``: the numbers (1).
  public init(from reader: inout FieldReader) throws(FormatError) {
    violations = try reader.integers(1)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integers(1, violations)
  }
}
