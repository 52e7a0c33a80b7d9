/// A JSON object of a mapping file that holds the keys of the format and no others.
struct MappingObject<Key: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  /// Where it stands: the keys above it.
  private let path: [String]
  private let members: [String: JSONValue]

  /// The longest key that an error repeats; a longer one is cut.
  private static var longestKeyNamed: Int { 40 }

  /// Opens the object.
  ///
  /// - Throws: ``MappingError/unknownKey(_:)``, or ``MappingError/invalidValue(_:)`` when it is
  ///   none.
  init(_ value: JSONValue, path: [String]) throws(MappingError) {
    guard case .object(let members) = value else { throw .invalidValue(Self.name(path)) }
    let known = Set(Key.allCases.map(\.rawValue))
    if let unknown = members.first(where: { !known.contains($0.key) }) {
      throw .unknownKey(Self.name(path + [String(unknown.key.prefix(Self.longestKeyNamed))]))
    }
    self.path = path
    self.members = Dictionary(
      members.map { ($0.key, $0.value) },
      uniquingKeysWith: { first, _ in first },
    )
  }

  /// A value that may be left out; null is not a way to leave it out.
  func optional(_ key: Key) -> JSONValue? { members[key.rawValue] }

  /// A value that must be there.
  func required(_ key: Key) throws(MappingError) -> JSONValue {
    guard let value = optional(key) else { throw missing(key) }
    return value
  }

  /// A text that is not empty.
  func text(_ key: Key) throws(MappingError) -> String {
    try Self.text(required(key), path: path(key))
  }

  /// A text that is not empty; nil when the key is left out.
  func optionalText(_ key: Key) throws(MappingError) -> String? {
    guard let value = optional(key) else { return nil }
    return try Self.text(value, path: path(key))
  }

  /// A list of texts, none of them empty; no texts when the key is left out.
  func texts(_ key: Key) throws(MappingError) -> [String] {
    guard let value = optional(key) else { return [] }
    guard case .array(let elements) = value else { throw invalid(key) }
    var texts: [String] = []
    for element in elements { texts.append(try Self.text(element, path: path(key))) }
    return texts
  }

  /// The path of a value.
  func path(_ key: Key) -> [String] { path + [key.rawValue] }

  /// The error for a key that must be there.
  func missing(_ key: Key) -> MappingError { .missingKey(Self.name(path(key))) }

  /// The error for a value that is not allowed.
  func invalid(_ key: Key) -> MappingError { .invalidValue(Self.name(path(key))) }

  /// The error for values that read alike and mean different things.
  func ambiguous(_ key: Key) -> MappingError { .ambiguousValues(Self.name(path(key))) }

  private static func text(_ value: JSONValue, path: [String]) throws(MappingError) -> String {
    guard case .string(let text) = value, !text.isEmpty else { throw .invalidValue(name(path)) }
    return text
  }

  private static func name(_ path: [String]) -> String { path.joined(separator: ".") }
}
