public import MRMModel

/// How somebody names a colleague: by their name, the first letters of their identity, or the label
/// of their bundle on this machine.
public struct ColleagueName: Hashable, Sendable, CustomStringConvertible {
  /// Fewer letters of an identity would too often be a name.
  private static let leastPrefix = 6

  let text: String

  /// The name as it was typed.
  public var description: String { text }

  /// Reads a name.
  ///
  /// - Throws: ``ValueError/text`` when it is empty.
  public init(_ text: String) throws(ValueError) {
    guard !text.isEmpty else { throw .text }
    self.text = text
  }

  /// Whether a person is called so; case does not matter.
  func means(_ name: String, _ id: Identifier<Person>) -> Bool {
    let sought = text.lowercased()
    return name.lowercased() == sought
      || sought.utf8.count >= Self.leastPrefix && id.description.hasPrefix(sought)
  }
}
