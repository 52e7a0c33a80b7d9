internal import MRMModel

extension CodeListDocument {
  /// Reads a published list; nil when it is not one, every field of it in place.
  public init?(_ value: JSONValue) {
    guard case .string(let list) = value["list"], case .string(let source) = value["source"],
      case .array(let elements) = value["codes"]
    else { return nil }
    let lines = elements.compactMap(Line.init)
    let document = CodeListDocument(list: list, source: source, codes: lines)
    // What was not understood does not come back.
    guard lines.count == elements.count, document.json == value else { return nil }
    self = document
  }
}

extension CodeListDocument.Line {
  fileprivate init?(_ value: JSONValue) {
    guard case .string(let code) = value["code"], case .string(let french) = value["fr"],
      case .string(let english) = value["en"], case .array(let elements) = value["aliases"],
      case .string(let since) = value["since"]
    else { return nil }
    var number: Int?
    if case .integer(let integer) = value["number"] { number = integer }
    var kind: String?
    if case .string(let string) = value["kind"] { kind = string }
    let aliases = elements.compactMap { element -> String? in
      if case .string(let alias) = element { alias } else { nil }
    }
    self.init(
      number: number,
      code: code,
      label: Phrase(fr: french, en: english),
      aliases: aliases,
      kind: kind,
      since: since,
    )
  }
}
