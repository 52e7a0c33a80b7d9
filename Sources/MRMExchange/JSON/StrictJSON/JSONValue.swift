/// A JSON text as values, before anything is known of what it means.
///
/// Members keep their order. A number with a fraction or an exponent stays text: who reads it knows
/// how exact it must be, and a `Double` would not be.
public enum JSONValue: Hashable, Sendable {
  /// Members in the order of the text; ``StrictJSON`` lets no key in twice.
  case object([Member])
  /// Elements in the order of the text.
  case array([JSONValue])
  /// A string, its escapes resolved.
  case string(String)
  /// A number without fraction and exponent.
  case integer(Int)
  /// Any other number, as it was written: `14.49`, `-1e3`.
  case decimal(String)
  /// True or false.
  case bool(Bool)
  /// Null.
  case null

  /// One key of an object and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// Creates a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue {
  /// The value of a member; nil when this is no object or has no such key.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The same value, the members of every object in the order of their keys' bytes.
  public var sortedByKey: JSONValue {
    switch self {
    case .object(let members):
      .object(
        members
          .map { Member($0.key, $0.value.sortedByKey) }
          .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      )
    case .array(let elements): .array(elements.map(\.sortedByKey))
    case .string, .integer, .decimal, .bool, .null: self
    }
  }

  /// The value after a merge patch (RFC 7396): a member replaces its namesake, null removes it,
  /// objects merge member by member; anything else, arrays too, is replaced as a whole.
  public func merged(with patch: JSONValue) -> JSONValue {
    guard case .object(let changes) = patch else { return patch }
    var members: [Member] = []
    if case .object(let own) = self { members = own }
    var positions = Dictionary(
      members.enumerated().map { ($1.key, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    var removed: Set<Int> = []
    for change in changes {
      let position = positions[change.key]
      if change.value == .null {
        if let position { removed.insert(position) }
        continue
      }
      let before = position.map { members[$0].value } ?? .null
      let member = Member(change.key, before.merged(with: change.value))
      if let position {
        members[position] = member
      } else {
        positions[change.key] = members.count
        members.append(member)
      }
    }
    return .object(members.enumerated().filter { !removed.contains($0.offset) }.map(\.element))
  }
}
