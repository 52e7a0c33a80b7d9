internal import MRMModel

/// How a person names whose identity is meant: a child, or a source of an incident.
public enum BearerName: Hashable, Sendable {
  /// A child, by the first digits of its identity.
  case child(ChildName)
  /// A source, by its number within its incident: `ML-MOP-2022-0143-7/S1`.
  case source(Int, of: IncidentName)

  /// Reads a name.
  ///
  /// - Throws: ``ServiceError/badBearerName`` when it is neither.
  public init(_ text: String) throws(ServiceError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first else { throw .badBearerName }
    do {
      switch parts.count {
      case 1: self = .child(try ChildName(text))
      case 2: self = .source(try Self.number(parts[1]), of: try IncidentName(String(first)))
      default: throw ServiceError.badBearerName
      }
    } catch {
      throw .badBearerName
    }
  }

  /// The number in `S1`.
  private static func number(_ text: Substring) throws(ServiceError) -> Int {
    guard text.first == "S" || text.first == "s", let number = Int(text.dropFirst()), number > 0
    else { throw .badBearerName }
    return number
  }
}
