public import MRMModel

/// How a person names an incident, and perhaps a violation of it: `ML-MOP-2022-0143-7/2`.
///
/// A draft has no reference yet: the first letters of its identity name it.
public struct IncidentName: Hashable, Sendable {
  enum Target: Hashable, Sendable {
    case reference(IncidentReference)
    case prefix(String)
  }

  let target: Target
  /// The violation's number, when one was named.
  public let violation: Int?

  /// Reads a name.
  ///
  /// - Throws: ``ValueError/reference`` when it is neither a reference nor six or more hexadecimal
  ///   digits of an identity, or the violation is no number.
  public init(_ text: String) throws(ValueError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first else { throw .reference }
    if parts.count == 2 {
      guard let number = Int(parts[1]), number > 0 else { throw .reference }
      violation = number
    } else {
      violation = nil
    }
    let name = first.lowercased()
    let hexadecimal = name.allSatisfy { $0.isHexDigit || $0 == "-" }
    if hexadecimal, name.count >= 6 {
      target = .prefix(name)
    } else {
      target = .reference(try IncidentReference(parsing: String(first)))
    }
  }
}
