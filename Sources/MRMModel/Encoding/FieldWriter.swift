/// Writes tagged fields, the one encoding of everything that is sealed or signed.
///
/// A field is `key ‖ value`: the key is the varint `tag × 2 + shape`; shape 0 is a zigzag varint,
/// shape 1 is a varint length and as many bytes. Tags ascend (a list repeats its tag), numbers take
/// their shortest form, so one value has one spelling. A reader skips tags it does not know and
/// says that it did: new details fit in without a new format. See `docs/vault-format.md`.
public struct FieldWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var lastTag = 0

  /// Creates an empty writer.
  public init() {}

  /// Writes a whole number.
  public mutating func integer(_ tag: Int, _ value: Int) {
    key(tag, shape: 0)
    varint((UInt64(bitPattern: Int64(value)) << 1) ^ UInt64(bitPattern: Int64(value) >> 63))
  }

  /// Writes a whole number if there is one.
  public mutating func integer(_ tag: Int, _ value: Int?) {
    if let value { integer(tag, value) }
  }

  /// Writes 1 for true and nothing for false.
  public mutating func flag(_ tag: Int, _ value: Bool) {
    if value { integer(tag, 1) }
  }

  /// Writes a code as its raw value.
  public mutating func code<Value: Code>(_ tag: Int, _ value: Value) {
    integer(tag, Int(value.rawValue))
  }

  /// Writes a code if there is one.
  public mutating func code<Value: Code>(_ tag: Int, _ value: Value?) {
    if let value { code(tag, value) }
  }

  /// Writes bytes.
  public mutating func bytes(_ tag: Int, _ value: [UInt8]) {
    key(tag, shape: 1)
    varint(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  /// Writes bytes if there are some.
  public mutating func bytes(_ tag: Int, _ value: [UInt8]?) {
    if let value { bytes(tag, value) }
  }

  /// Writes a text as UTF-8.
  public mutating func text(_ tag: Int, _ value: String) {
    key(tag, shape: 1)
    varint(UInt64(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  /// Writes a text if there is one.
  public mutating func text(_ tag: Int, _ value: String?) {
    if let value { text(tag, value) }
  }

  /// Writes 16 bytes.
  public mutating func identifier<Subject>(_ tag: Int, _ value: Identifier<Subject>) {
    bytes(tag, value.bytes)
  }

  /// Writes 16 bytes if there is an identifier.
  public mutating func identifier<Subject>(_ tag: Int, _ value: Identifier<Subject>?) {
    if let value { identifier(tag, value) }
  }

  /// Writes a day as its number.
  public mutating func day(_ tag: Int, _ value: CalendarDay?) {
    if let value { integer(tag, value.number) }
  }

  /// Writes a value with fields of its own.
  public mutating func value(_ tag: Int, _ value: some FieldCodable) {
    key(tag, shape: 1)
    let start = bytes.count
    // Nearly every value is shorter than 128 bytes: its length is one byte, filled in afterwards.
    bytes.append(0)
    lastTag = 0
    value.write(to: &self)
    lastTag = tag
    let length = bytes.count - start - 1
    if length < 0x80 {
      bytes[start] = UInt8(length)
    } else {
      var prefix = FieldWriter()
      prefix.varint(UInt64(length))
      bytes.replaceSubrange(start...start, with: prefix.bytes)
    }
  }

  /// Writes a value with fields of its own if there is one.
  public mutating func value(_ tag: Int, _ value: (some FieldCodable)?) {
    if let value { self.value(tag, value) }
  }

  /// Writes each value of a list under the same tag.
  public mutating func list(_ tag: Int, _ values: [some FieldCodable]) {
    for value in values { self.value(tag, value) }
  }

  /// Writes each identifier of a list under the same tag.
  public mutating func identifiers<Subject>(
    _ tag: Int,
    _ values: [Identifier<Subject>],
  ) {
    for value in values { identifier(tag, value) }
  }

  /// Writes each code of a list under the same tag.
  public mutating func codes(_ tag: Int, _ values: [some Code]) {
    for value in values { code(tag, value) }
  }

  /// Writes each whole number of a list under the same tag.
  public mutating func integers(_ tag: Int, _ values: [Int]) {
    for value in values { integer(tag, value) }
  }

  private mutating func key(_ tag: Int, shape: UInt64) {
    precondition(tag > 0 && tag >= lastTag, "fields are written in the order of their tags")
    lastTag = tag
    varint(UInt64(tag) << 1 | shape)
  }

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
