public import struct Foundation.UUID

/// The identity of one thing, typed by the kind of thing it names.
///
/// `Identifier<Incident>` and `Identifier<Violation>` hold the same bytes but do not mix: passing
/// one where the other is expected does not compile. `Subject` is never stored.
public struct Identifier<Subject>: Hashable, Sendable {
  /// The stored value: 16 bytes, random (version 4).
  public let rawValue: UUID

  /// Creates an identifier from a stored value.
  public init(rawValue: UUID) {
    self.rawValue = rawValue
  }

  /// A new random identifier, from the system's generator.
  public static func random() -> Self {
    Self(rawValue: UUID())
  }

  /// Reads 16 bytes; nil when there are more or fewer.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var value = allZero
    unsafe withUnsafeMutableBytes(of: &value) { buffer in
      unsafe buffer.copyBytes(from: bytes)
    }
    self.init(rawValue: UUID(uuid: value))
  }

  /// The 16 bytes as they are stored.
  public var bytes: [UInt8] {
    var value = rawValue.uuid
    return unsafe withUnsafeBytes(of: &value) { buffer in unsafe Array(buffer) }
  }

  /// The same 16 bytes read as the identity of another kind of thing.
  ///
  /// Only for code that stores things without knowing them.
  public func retyped<Other>(as _: Other.Type = Other.self) -> Identifier<Other> {
    Identifier<Other>(rawValue: rawValue)
  }
}

private let allZero = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)).uuid

extension Identifier: CustomStringConvertible {
  /// The UUID in lower case.
  public var description: String { rawValue.uuidString.lowercased() }
}

extension Identifier: Comparable {
  /// Orders by bytes, so that lists of identifiers have one canonical order.
  public static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
