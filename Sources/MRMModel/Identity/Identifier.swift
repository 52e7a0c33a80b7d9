public import struct Foundation.UUID

/// The identity of one thing, typed by the kind of thing it names.
///
/// `Identifier<Incident>` and `Identifier<Violation>` hold the same bytes but do not mix: passing
/// one where the other is expected does not compile. `Subject` is never stored.
public struct Identifier<Subject>: Hashable, Sendable {
  // The 16 bytes as two big-endian numbers: to compare and to hash them needs no memory, and an
  // index of ten thousand rows holds a hundred thousand of them.
  private let high: UInt64
  private let low: UInt64

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A new random identifier (UUID, version 4), from the system's generator.
  ///
  /// Not by Foundation's `UUID()`, which opens a file for each: an import makes a hundred thousand.
  public static func random() -> Self {
    var generator = SystemRandomNumberGenerator()
    let (first, second) = (generator.next(), generator.next())
    return Self(
      high: first & 0xFFFF_FFFF_FFFF_0FFF | 0x4000,
      low: second & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000,
    )
  }

  /// Reads 16 bytes; nil when there are more or fewer.
  public init?(bytes: [UInt8]) {
    self.init(bytes: bytes[...])
  }

  /// Reads a part of 16 bytes; nil when there are more or fewer.
  public init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self = unsafe bytes.withUnsafeBytes { buffer in unsafe Self(sixteen: buffer) }
  }

  private init(sixteen bytes: UnsafeRawBufferPointer) {
    let first = unsafe bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
    let second = unsafe bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    self.init(high: UInt64(bigEndian: first), low: UInt64(bigEndian: second))
  }

  /// Creates an identifier from a UUID's bytes.
  public init(rawValue: UUID) {
    self = unsafe withUnsafeBytes(of: rawValue.uuid) { bytes in unsafe Self(sixteen: bytes) }
  }

  /// The 16 bytes as they are stored.
  public var bytes: [UInt8] {
    unsafe withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { bytes in unsafe Array(bytes) }
  }

  /// The same 16 bytes read as the identity of another kind of thing.
  ///
  /// Only for code that stores things without knowing them.
  public func retyped<Other>(as _: Other.Type = Other.self) -> Identifier<Other> {
    Identifier<Other>(high: high, low: low)
  }
}

extension Identifier: CustomStringConvertible {
  /// Reads what ``description`` writes; nil for any other spelling of it.
  public init?(_ text: String) {
    guard let uuid = UUID(uuidString: text) else { return nil }
    self.init(rawValue: uuid)
    guard description.utf8.elementsEqual(text.utf8) else { return nil }
  }

  /// The UUID in lower case.
  public var description: String {
    func digits(_ value: UInt64, _ count: Int) -> String {
      let text = String(value, radix: 16)
      return String(repeating: "0", count: count - text.utf8.count) + text
    }
    let parts = [
      digits(high >> 32, 8), digits(high >> 16 & 0xFFFF, 4), digits(high & 0xFFFF, 4),
      digits(low >> 48, 4), digits(low & 0xFFFF_FFFF_FFFF, 12),
    ]
    return parts.joined(separator: "-")
  }
}

extension Identifier: Comparable {
  /// Orders by bytes, so that lists of identifiers have one canonical order.
  public static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
