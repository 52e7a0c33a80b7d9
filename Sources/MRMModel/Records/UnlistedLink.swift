/// A statement that some violations of an incident had the same children, as far as none of them is
/// listed: who was abducted was also recruited.
public struct UnlistedLink: Hashable, Sendable, FieldCodable {
  /// The violations; two or more, each in one link at most.
  public let violations: [Identifier<Violation>]

  /// Creates a link.
  public init(violations: [Identifier<Violation>]) {
    self.violations = violations
  }

  /// See ``FieldCodable``: the violations (1).
  public init(from reader: inout FieldReader) throws(FormatError) {
    violations = try reader.identifiers(1)
    guard violations.count > 1 else { throw .invalid(tag: 1) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifiers(1, violations)
  }
}
