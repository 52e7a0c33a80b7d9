/// A form at a terminal that is not saved yet: what it began with, and what was answered since.
///
/// Answers and not fields: given to the same questions again, they lead to the very question that was
/// open, in the middle of whatever it was.
public struct InterruptedForm: Hashable, Sendable {
  /// What the form is about.
  public enum Subject: Hashable, Sendable {
    /// A new incident, under the identity that it will have.
    case new(Identifier<Incident>)
    /// A change of an incident, as it was read: its records with their versions, and its document.
    case edit(Identifier<Incident>, versions: [RecordVersion], document: [UInt8])
  }

  /// What it is about.
  public let subject: Subject
  /// The language that its questions are asked in.
  public let language: Language
  /// When it was begun.
  public let begun: Timestamp
  /// The document as it was when the first of the answers was given; nil for a new incident of which
  /// not every question was asked yet.
  public let document: [UInt8]?
  /// What was answered since.
  public let answers: [FormAnswer]

  /// The incident, there already or not.
  public var incident: Identifier<Incident> {
    switch subject {
    case .new(let id), .edit(let id, _, _): id
    }
  }

  /// Whether it is one of a new incident.
  public var isNew: Bool {
    switch subject {
    case .new: true
    case .edit: false
    }
  }

  /// Creates a form.
  public init(
    _ subject: Subject,
    language: Language,
    begun: Timestamp,
    document: [UInt8]? = nil,
    answers: [FormAnswer] = [],
  ) {
    self.subject = subject
    self.language = language
    self.begun = begun
    self.document = document
    self.answers = answers
  }

  /// The same form with other answers since the same document.
  public func answered(_ answers: [FormAnswer]) -> InterruptedForm {
    InterruptedForm(
      subject,
      language: language,
      begun: begun,
      document: document,
      answers: answers,
    )
  }

  /// The same form where a document was reached and nothing was answered since.
  public func reached(_ document: [UInt8]) -> InterruptedForm {
    InterruptedForm(subject, language: language, begun: begun, document: document)
  }
}

extension InterruptedForm: FieldCodable {
  /// See ``FieldCodable``: incident (1), what was read of it (2, nothing for a new one: versions 1,
  /// document 2), language (3), begun (4), document (5), answers (6).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let incident: Identifier<Incident> = try reader.identifier(1)
    let read: IncidentRead? = try reader.optionalValue(2)
    subject =
      read.map { .edit(incident, versions: $0.versions, document: $0.document) } ?? .new(incident)
    guard let language = Language(rawValue: try reader.text(3)) else { throw .newer }
    self.language = language
    begun = Timestamp(milliseconds: Int64(try reader.integer(4)))
    document = try reader.optionalBytes(5)
    answers = try reader.list(6)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    if case .edit(_, let versions, let document) = subject {
      writer.value(2, IncidentRead(versions: versions, document: document))
    }
    writer.text(3, language.rawValue)
    writer.integer(4, Int(begun.milliseconds))
    writer.bytes(5, document)
    writer.list(6, answers)
  }
}

/// What an edit began with.
private struct IncidentRead: FieldCodable {
  let versions: [RecordVersion]
  let document: [UInt8]

  init(versions: [RecordVersion], document: [UInt8]) {
    self.versions = versions
    self.document = document
  }

  init(from reader: inout FieldReader) throws(FormatError) {
    versions = try reader.list(1)
    document = try reader.bytes(2)
  }

  func write(to writer: inout FieldWriter) {
    writer.list(1, versions)
    writer.bytes(2, document)
  }
}
