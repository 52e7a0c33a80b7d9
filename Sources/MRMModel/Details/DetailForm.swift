/// A form that is filled in answer by answer; an answer that is missing was not asked for yet.
///
/// A form names its questions once, in ``visit(with:)``. What reads and writes sealed records and
/// files, prints a page, asks at a terminal or publishes a schema is a ``DetailPass`` over them.
/// Its answers are variables: each is right by itself, and none depends on another of the form.
public protocol DetailForm: FieldCodable, Hashable {
  /// Nothing asked yet.
  init()

  /// Takes a pass through every question, in the order of their tags.
  ///
  /// - Throws: What the pass throws.
  mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure)
}

extension DetailForm {
  /// Whether nothing was asked yet.
  public var isEmpty: Bool { self == Self() }

  /// See ``FieldCodable``: the tags are those of the questions.
  public init(from reader: inout FieldReader) throws(FormatError) {
    self.init()
    try visit(with: &reader)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    var form = self
    form.visit(with: &writer)
  }
}
