internal import Foundation
internal import MRMModel

/// An object of a copy whose members are read by name, each in its one spelling.
struct LogCopyObject: Sendable {
  private let members: [LogCopyMember: JSONValue]

  /// Takes a line's object.
  ///
  /// - Throws: ``LogCopyError/notAnObject``, ``LogCopyError/unknownMember``.
  init(_ value: JSONValue, allowing allowed: Set<LogCopyMember>) throws(LogCopyError) {
    guard case .object(let found) = value else { throw .notAnObject }
    var members: [LogCopyMember: JSONValue] = [:]
    for member in found {
      guard let name = LogCopyMember(rawValue: member.key), allowed.contains(name) else {
        throw .unknownMember
      }
      members[name] = member.value
    }
    self.members = members
  }

  func has(_ member: LogCopyMember) -> Bool { members[member] != nil }

  func text(_ member: LogCopyMember) throws(LogCopyError) -> String {
    guard case .string(let text) = members[member] else { throw .member(member) }
    return text
  }

  /// A whole number from zero, after which there is room for the next.
  func count(_ member: LogCopyMember) throws(LogCopyError) -> Int {
    guard case .integer(let number) = members[member], (0..<Int.max).contains(number) else {
      throw .member(member)
    }
    return number
  }

  func elements(_ member: LogCopyMember) throws(LogCopyError) -> [JSONValue] {
    guard case .array(let elements) = members[member] else { throw .member(member) }
    return elements
  }

  /// A UUID in lower case.
  func identity<Subject>(
    _ member: LogCopyMember
  ) throws(LogCopyError) -> Identifier<Subject> {
    let text = try text(member)
    guard let id = Identifier<Subject>(text) else { throw .member(member) }
    return id
  }

  /// Bytes as base64 with padding.
  func bytes(_ member: LogCopyMember, count: Int? = nil) throws(LogCopyError) -> [UInt8] {
    let text = try text(member)
    guard let bytes = Base64.decode(text.utf8), count == nil || bytes.count == count
    else { throw .member(member) }
    return bytes
  }
}

extension JSONValue {
  /// A string of base64.
  static func base64(_ bytes: [UInt8]) -> JSONValue { .string(Base64.encode(bytes)) }

  /// An object out of a copy's members; those without a value are left out.
  static func copied(_ members: [(LogCopyMember, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name.rawValue, $0) } })
  }
}
