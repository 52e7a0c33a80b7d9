/// One answer at a form, as it was typed.
public struct FormAnswer: Hashable, Sendable {
  /// The question that it answers.
  public let question: QuestionMark
  /// What was typed.
  public let text: String

  /// Creates an answer.
  public init(to question: QuestionMark, _ text: String) {
    self.question = question
    self.text = text
  }
}

extension FormAnswer: FieldCodable {
  /// See ``FieldCodable``: the question's mark (1), the text (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    question = QuestionMark(rawValue: UInt64(bitPattern: Int64(try reader.integer(1))))
    text = try reader.text(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, Int(Int64(bitPattern: question.rawValue)))
    writer.text(2, text)
  }
}
