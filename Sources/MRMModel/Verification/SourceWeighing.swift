/// What a verifier makes of one source, beside what its author made of it.
///
/// It stands in the decision and changes nothing of the source: weighing is not editing.
public struct SourceWeighing: Hashable, Sendable {
  /// How long the reason may be; a sentence or two.
  public static let maximumReasonBytes = 2_000

  /// The source.
  public let source: Identifier<Source>
  /// What of it is weighed.
  public let aspect: WeighedAspect
  /// How much it weighs.
  public let weight: Weight
  /// Why; never blank.
  public let reason: String

  /// Creates a weighing.
  ///
  /// - Throws: ``ValueError/text`` without a reason, ``ValueError/textTooLong(limit:)``.
  public init(
    source: Identifier<Source>,
    aspect: WeighedAspect,
    weight: Weight,
    reason: String,
  ) throws(ValueError) {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw .text }
    guard reason.utf8.count <= Self.maximumReasonBytes else {
      throw .textTooLong(limit: Self.maximumReasonBytes)
    }
    self.source = source
    self.aspect = aspect
    self.weight = weight
    self.reason = reason
  }
}

extension SourceWeighing: FieldCodable {
  /// See ``FieldCodable``: the source (1), the aspect (2), the weight (3), why (4).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let source: Identifier<Source> = try reader.identifier(1)
    let aspect: WeighedAspect = try reader.code(2)
    let weight: Weight = try reader.code(3)
    let reason = try reader.text(4)
    self = try FormatError.at(4) { () throws(ValueError) in
      try SourceWeighing(source: source, aspect: aspect, weight: weight, reason: reason)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, source)
    writer.code(2, aspect)
    writer.code(3, weight)
    writer.text(4, reason)
  }
}
