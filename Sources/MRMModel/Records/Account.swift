/// What was told about an incident.
public struct Account: Record {
  /// Whom an account is written for.
  public enum Purpose: UInt8, Code {
    /// For those who verify: may name victims, witnesses and sources.
    case confidential = 1
    /// Written to be shared: names nobody.
    case shareable = 2
    /// The row of an import as it came, so that nothing of it is lost.
    case original = 3

    /// See ``Code``.
    public static var listName: String { "account-purpose" }
    /// See ``Code``.
    public static var listSource: String { "MRM information system, incident accounts" }

    /// See ``Code``.
    public var entry: CodeEntry {
      switch self {
      case .confidential: CodeEntry("confidential", fr: "confidentiel", en: "confidential")
      case .shareable: CodeEntry("shareable", fr: "partageable", en: "shareable")
      case .original: CodeEntry("original", fr: "d’origine", en: "original")
      }
    }
  }

  /// The largest text, in bytes of UTF-8; a long interview is about a tenth of it.
  public static let maximumTextBytes = 262_144

  /// See ``Record``.
  public static var kind: RecordKind { .account }

  /// Its identity.
  public let id: Identifier<Account>
  /// The incident it tells about.
  public let incident: Identifier<Incident>
  /// Whom it is written for.
  public let purpose: Purpose
  /// The text; at most ``maximumTextBytes``.
  public let text: String

  /// Creates an account.
  public init(
    id: Identifier<Account>,
    incident: Identifier<Incident>,
    purpose: Purpose,
    text: String,
  ) {
    self.id = id
    self.incident = incident
    self.purpose = purpose
    self.text = text
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    purpose = try reader.code(3)
    text = try reader.text(4)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.code(3, purpose)
    writer.text(4, text)
  }
}
