import MRMExchange

/// As much of JSON Schema (draft 2020-12) as the files under `Schemas/exchange/` use.
///
/// A keyword that it does not know is a problem too, so that none is passed over in silence.
struct JSONSchema {
  private static let silent: Set = [
    "$schema", "$id", "$defs", "title", "description", "then", "else", "properties", "format",
  ]

  private let root: JSONValue
  /// Other schemas that this one may refer to, by their `$id`.
  private let others: [String: JSONValue]

  init(_ root: JSONValue, others: [String: JSONValue] = [:]) {
    self.root = root
    self.others = others
  }

  /// What is wrong with a value, each with its place; nothing when it has the shape.
  func problems(with value: JSONValue) -> [String] { problems(value, root, "") }

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    switch schema {
    case .bool(true): []
    case .bool(false): ["\(place): not allowed"]
    case .object(let keywords):
      keywords.flatMap { problems(value, $0, of: schema, place) } + extra(value, schema, place)
    case .array, .string, .integer, .decimal, .null: ["\(place): the schema is no schema"]
    }
  }

  private func problems(
    _ value: JSONValue,
    _ keyword: JSONValue.Member,
    of schema: JSONValue,
    _ place: String,
  ) -> [String] {
    let wanted = keyword.value
    func failing(unless holds: Bool) -> [String] { holds ? [] : ["\(place): \(keyword.key)"] }
    switch keyword.key {
    case "$ref":
      let parts = (wanted.text ?? "").split(separator: "#", omittingEmptySubsequences: false)
      guard let id = parts.first, !id.isEmpty else {
        return problems(value, resolved(wanted), place)
      }
      guard let other = others[String(id)] else { return failing(unless: false) }
      let schema = JSONSchema(other, others: others)
      return schema.problems(value, schema.resolved(wanted), place)
    case "type": return failing(unless: Self.types(of: value).contains { wanted.names($0) })
    case "const": return failing(unless: value == wanted)
    case "enum": return failing(unless: wanted.elements.contains(value))
    case "pattern":
      guard let text = value.text else { return [] }
      return failing(unless: (try? Regex(wanted.text ?? "(").firstMatch(in: text)) != nil)
    case "minLength":
      return failing(unless: value.text.map { Double($0.count) >= wanted.number } ?? true)
    case "maxLength":
      return failing(unless: value.text.map { Double($0.count) <= wanted.number } ?? true)
    case "minimum": return failing(unless: value.isNumber ? value.number >= wanted.number : true)
    case "maximum": return failing(unless: value.isNumber ? value.number <= wanted.number : true)
    case "minItems":
      return failing(unless: !value.isArray || value.elements.count >= Int(wanted.number))
    case "maxItems":
      return failing(unless: !value.isArray || value.elements.count <= Int(wanted.number))
    case "uniqueItems": return failing(unless: Set(value.elements).count == value.elements.count)
    case "required":
      guard value.isObject else { return [] }
      return wanted.elements.compactMap(\.text).filter { value[$0] == nil }
        .map { "\(place): lacks \($0)" }
    case "dependentRequired":
      return wanted.members.filter { value[$0.key] != nil }
        .flatMap { $0.value.elements.compactMap(\.text) }.filter { value[$0] == nil }
        .map { "\(place): lacks \($0)" }
    case "dependentSchemas":
      return wanted.members.filter { value[$0.key] != nil }
        .flatMap { problems(value, $0.value, place) }
    case "items":
      return zip(value.elements.indices, value.elements)
        .dropFirst(schema["prefixItems"]?.elements.count ?? 0)
        .flatMap { problems($1, wanted, "\(place)/\($0)") }
    case "prefixItems":
      return zip(value.elements, wanted.elements).enumerated()
        .flatMap { problems($1.0, $1.1, "\(place)/\($0)") }
    case "allOf": return wanted.elements.flatMap { problems(value, $0, place) }
    case "oneOf":
      return failing(unless: wanted.elements.count { problems(value, $0, place).isEmpty } == 1)
    case "not": return failing(unless: !problems(value, wanted, place).isEmpty)
    case "if":
      let branch = schema[problems(value, wanted, place).isEmpty ? "then" : "else"]
      return branch.map { problems(value, $0, place) } ?? []
    case "additionalProperties": return []
    default: return failing(unless: Self.silent.contains(keyword.key))
    }
  }

  /// What is wrong with the members of an object: with those named, and with the others.
  private func extra(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    value.members.flatMap { member in
      let named = schema["properties"]?[member.key] ?? schema["additionalProperties"]
      return named.map { problems(member.value, $0, "\(place)/\(member.key)") } ?? []
    }
  }

  private func resolved(_ reference: JSONValue) -> JSONValue {
    let steps = (reference.text ?? "").split(separator: "/").dropFirst()
    return steps.reduce(root) { $0[String($1)] ?? .bool(false) }
  }

  private static func types(of value: JSONValue) -> [String] {
    switch value {
    case .object: ["object"]
    case .array: ["array"]
    case .string: ["string"]
    case .integer: ["integer", "number"]
    case .decimal: ["number"]
    case .bool: ["boolean"]
    case .null: ["null"]
    }
  }
}

extension JSONValue {
  fileprivate var members: [Member] { if case .object(let members) = self { members } else { [] } }
  fileprivate var elements: [JSONValue] { if case .array(let all) = self { all } else { [] } }
  fileprivate var isObject: Bool { if case .object = self { true } else { false } }
  fileprivate var isArray: Bool { if case .array = self { true } else { false } }

  /// The text of a string.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .decimal: true
    case .object, .array, .string, .bool, .null: false
    }
  }

  fileprivate var number: Double {
    switch self {
    case .integer(let number): Double(number)
    case .decimal(let text): Double(text) ?? .nan
    case .object, .array, .string, .bool, .null: .nan
    }
  }

  /// Whether a type is this one, or one of these.
  fileprivate func names(_ type: String) -> Bool {
    self == .string(type) || elements.contains(.string(type))
  }
}
