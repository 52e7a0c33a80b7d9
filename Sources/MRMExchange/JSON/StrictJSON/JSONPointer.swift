/// Where a value stands in a JSON text: `/violations/0/kind` (RFC 6901).
///
/// A key that is not one of ours is written `…`, because what stands there may be a name.
public struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
  /// One step from a value to a value inside it.
  public enum Step: Hashable, Sendable {
    /// To the value of a key of ours.
    case key(String)
    /// To the value of a key that is not ours, and is not kept.
    case otherKey
    /// To an element, counted from 0.
    case index(Int)
  }

  /// The steps from the outermost value; none is that value itself.
  public let steps: [Step]

  /// The outermost value.
  public static let root = JSONPointer(steps: [])

  /// Creates a place from its steps.
  public init(steps: [Step]) {
    self.steps = steps
  }

  /// The place one step further in.
  public func appending(_ step: Step) -> JSONPointer {
    JSONPointer(steps: steps + [step])
  }

  /// The pointer as RFC 6901 writes it; empty for the outermost value.
  public var description: String {
    steps.map { "/" + Self.text(of: $0) }.joined()
  }

  private static func text(of step: Step) -> String {
    switch step {
    case .key(let key):
      key.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
        .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    case .otherKey: "…"
    case .index(let index): String(index)
    }
  }
}
