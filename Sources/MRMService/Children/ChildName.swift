public import MRMModel

/// How a person names a child: by the first digits of its identity, which pages and lists show.
///
/// Not by its name: what is typed stays in a terminal's history.
public struct ChildName: Hashable, Sendable {
  /// The fewest digits.
  public static let leastDigits = 6

  let prefix: String

  /// Reads a name.
  ///
  /// - Throws: ``ServiceError/badChildName`` when it is not six or more hexadecimal digits of an identity.
  public init(_ text: String) throws(ServiceError) {
    let name = text.lowercased()
    guard name.count >= Self.leastDigits, name.count <= 36,
      name.allSatisfy({ $0.isHexDigit || $0 == "-" })
    else { throw .badChildName }
    prefix = name
  }

  /// The child itself.
  public init(_ child: Identifier<Child>) {
    prefix = child.description
  }
}
