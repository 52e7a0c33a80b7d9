public import MRMModel

/// A code list as `Schemas/codes/` publishes it: the frozen record of what every code means.
///
/// ```
/// {"list": …, "source": …, "codes": [{"number", "code", "fr", "en", "aliases", "since"}]}
/// ```
///
/// `number` is the raw value of sealed records, and 255 the *other* of an open list; places and parties
/// have none, and parties have a `kind`. Labels, aliases and the source may change from one version to the next; numbers and codes
/// never do.
public struct CodeListDocument: Hashable, Sendable {
  /// One code.
  public struct Line: Hashable, Sendable {
    /// The raw value in sealed records; nil where the code itself is stored.
    public let number: Int?
    /// The code as files hold it.
    public let code: String
    /// What people read.
    public let label: Phrase
    /// Other spellings that an import accepts.
    public let aliases: [String]
    /// The code of the party's kind; nil for what is no party.
    public let kind: String?
    /// The version of the program that first had it.
    public let since: String
  }

  /// The name of the list, and of its file without the ending.
  public let list: String
  /// Where the list comes from.
  public let source: String
  /// The codes in the order they are shown.
  public let codes: [Line]

  /// The list as JSON, in the order of the fields above.
  public var json: JSONValue {
    .object([
      .init("list", .string(list)),
      .init("source", .string(source)),
      .init("codes", .array(codes.map(\.json))),
    ])
  }

  /// The codes of a published list that this one has lost or numbers otherwise: none, for ever.
  public func broken(since published: CodeListDocument) -> [String] {
    let numbers = Dictionary(
      codes.map { ($0.code, $0.number) },
      uniquingKeysWith: { first, _ in first },
    )
    return published.codes.filter { numbers[$0.code] != .some($0.number) }.map(\.code)
  }

  /// The same list; codes that were published before keep the version they are known since.
  public func keepingVersions(of published: CodeListDocument) -> CodeListDocument {
    let versions = Dictionary(
      published.codes.map { ($0.code, $0.since) },
      uniquingKeysWith: { first, _ in first },
    )
    return CodeListDocument(
      list: list,
      source: source,
      codes: codes.map { $0.known(since: versions[$0.code] ?? $0.since) },
    )
  }
}

extension CodeListDocument.Line {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = []
    if let number { members.append(.init("number", .integer(number))) }
    members.append(.init("code", .string(code)))
    if let kind { members.append(.init("kind", .string(kind))) }
    members.append(.init("fr", .string(label.french)))
    members.append(.init("en", .string(label.english)))
    members.append(.init("aliases", .array(aliases.map { .string($0) })))
    members.append(.init("since", .string(since)))
    return .object(members)
  }

  fileprivate func known(since version: String) -> Self {
    Self(number: number, code: code, label: label, aliases: aliases, kind: kind, since: version)
  }
}
