/// Reads tagged fields in ascending order; see ``FieldWriter`` for their shape.
public struct FieldReader: Sendable {
  /// Whether fields were skipped that this version does not know.
  ///
  /// Such a value may be shown but not written again: that would lose what a newer version stored.
  public private(set) var skippedFields = false

  /// Memory for no more values is asked for before they are read.
  ///
  /// A field may claim to be a value in two bytes, where the value takes hundreds in memory.
  private static let mostReserved = 16_384

  private let source: ArraySlice<UInt8>
  private var position: Int
  // Of the value that is being read: a nested value narrows it, so that nothing is copied.
  private var end: Int
  private var pending: (tag: Int, shape: UInt64)?
  private var lastTag = 0
  // The last tag that was asked for and found: only a list has a tag twice, and reads all of them.
  private var lastRead = 0

  /// Creates a reader over all of some bytes.
  public init(_ bytes: [UInt8]) {
    self.init(bytes[...])
  }

  /// Creates a reader over a part of some bytes, which it shares and does not copy.
  public init(_ bytes: ArraySlice<UInt8>) {
    source = bytes
    position = bytes.startIndex
    end = bytes.endIndex
  }

  /// Reads a whole number that must be there.
  public mutating func integer(_ tag: Int) throws(FormatError) -> Int {
    guard let value = try optionalInteger(tag) else { throw .missing(tag: tag) }
    return value
  }

  /// Reads a whole number if there is one.
  public mutating func optionalInteger(_ tag: Int) throws(FormatError) -> Int? {
    guard try seek(tag, shape: 0) else { return nil }
    let raw = try varint()
    return Int(Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1))
  }

  /// Reads a flag: 1 is true, nothing is false.
  public mutating func flag(_ tag: Int) throws(FormatError) -> Bool {
    guard let value = try optionalInteger(tag) else { return false }
    guard value == 1 else { throw .invalid(tag: tag) }
    return true
  }

  /// Reads a code that must be there.
  public mutating func code<Value: Code>(_ tag: Int) throws(FormatError) -> Value {
    guard let value: Value = try optionalCode(tag) else { throw .missing(tag: tag) }
    return value
  }

  /// Reads a code if there is one.
  public mutating func optionalCode<Value: Code>(_ tag: Int) throws(FormatError) -> Value? {
    guard let number = try optionalInteger(tag) else { return nil }
    guard let raw = UInt8(exactly: number), let value = Value(rawValue: raw) else { throw .newer }
    return value
  }

  /// Reads bytes that must be there.
  public mutating func bytes(_ tag: Int) throws(FormatError) -> [UInt8] {
    guard let value = try optionalBytes(tag) else { throw .missing(tag: tag) }
    return value
  }

  /// Reads bytes if there are some.
  public mutating func optionalBytes(_ tag: Int) throws(FormatError) -> [UInt8]? {
    try optionalSlice(tag).map(Array.init)
  }

  /// Reads bytes if there are some, sharing what they were read from.
  public mutating func optionalSlice(_ tag: Int) throws(FormatError) -> ArraySlice<UInt8>? {
    guard let range = try content(tag) else { return nil }
    return source[range]
  }

  /// Reads a text that must be there.
  public mutating func text(_ tag: Int) throws(FormatError) -> String {
    guard let value = try optionalText(tag) else { throw .missing(tag: tag) }
    return value
  }

  /// Reads a text if there is one.
  public mutating func optionalText(_ tag: Int) throws(FormatError) -> String? {
    guard let range = try content(tag) else { return nil }
    // Not `String(validating:as:)`: generic, it asks the runtime for types at every call.
    let start = range.lowerBound - source.startIndex
    let bytes = source.span.extracting(start..<(start + range.count))
    guard let text = try? UTF8Span(validating: bytes) else { throw .invalid(tag: tag) }
    return String(copying: text)
  }

  /// Reads an identifier that must be there.
  public mutating func identifier<Subject>(
    _ tag: Int,
  ) throws(FormatError) -> Identifier<Subject> {
    guard let value: Identifier<Subject> = try optionalIdentifier(tag) else {
      throw .missing(tag: tag)
    }
    return value
  }

  /// Reads an identifier if there is one.
  public mutating func optionalIdentifier<Subject>(
    _ tag: Int,
  ) throws(FormatError) -> Identifier<Subject>? {
    guard let range = try content(tag) else { return nil }
    guard let value = Identifier<Subject>(bytes: source[range]) else { throw .invalid(tag: tag) }
    return value
  }

  /// Reads a day that must be there.
  public mutating func day(_ tag: Int) throws(FormatError) -> CalendarDay {
    guard let value = try optionalDay(tag) else { throw .missing(tag: tag) }
    return value
  }

  /// Reads a day if there is one.
  public mutating func optionalDay(_ tag: Int) throws(FormatError) -> CalendarDay? {
    guard let number = try optionalInteger(tag) else { return nil }
    guard CalendarDay.numbers.contains(number) else { throw .invalid(tag: tag) }
    return CalendarDay(number: number)
  }

  /// Reads a value with fields of its own that must be there.
  public mutating func value<Value: FieldReadable>(
    _ tag: Int,
    as _: Value.Type = Value.self,
  ) throws(FormatError) -> Value {
    guard let value: Value = try optionalValue(tag) else { throw .missing(tag: tag) }
    return value
  }

  /// Reads a value with fields of its own if there is one.
  public mutating func optionalValue<Value: FieldReadable>(
    _ tag: Int,
    as _: Value.Type = Value.self,
  ) throws(FormatError) -> Value? {
    guard let range = try content(tag) else { return nil }
    let outerEnd = end
    position = range.lowerBound
    end = range.upperBound
    lastTag = 0
    lastRead = 0
    let value = try Value(from: &self)
    try finish()
    end = outerEnd
    lastTag = tag
    lastRead = tag
    return value
  }

  /// Reads every value under one tag.
  public mutating func list<Value: FieldReadable>(
    _ tag: Int,
    of _: Value.Type = Value.self,
  ) throws(FormatError) -> [Value] {
    var values: [Value] = []
    // Most of what an index costs to read is memory that lists ask for as they grow.
    values.reserveCapacity(min(try fieldsAhead(tag), Self.mostReserved))
    while let value: Value = try optionalValue(tag) { values.append(value) }
    return values
  }

  /// Reads every identifier under one tag.
  public mutating func identifiers<Subject>(
    _ tag: Int,
  ) throws(FormatError) -> [Identifier<Subject>] {
    var values: [Identifier<Subject>] = []
    while let value: Identifier<Subject> = try optionalIdentifier(tag) { values.append(value) }
    return values
  }

  /// Reads every code under one tag.
  public mutating func codes<Value: Code>(_ tag: Int) throws(FormatError) -> [Value] {
    var values: [Value] = []
    while let value: Value = try optionalCode(tag) { values.append(value) }
    return values
  }

  /// Reads every whole number under one tag.
  public mutating func integers(_ tag: Int) throws(FormatError) -> [Int] {
    var values: [Int] = []
    while let value = try optionalInteger(tag) { values.append(value) }
    return values
  }

  /// Takes over what a reader of a part of these bytes noted: whether it skipped fields.
  mutating func adopt(_ part: FieldReader) {
    if part.skippedFields { skippedFields = true }
  }

  /// Skips what is left, noting it, and checks that it is well formed.
  ///
  /// - Throws: ``FormatError``.
  public mutating func finish() throws(FormatError) {
    while try peek() != nil { try skip() }
  }

  // Steps over fields below `tag`; true when the next field has it.
  private mutating func seek(_ tag: Int, shape: UInt64) throws(FormatError) -> Bool {
    while let next = try peek() {
      if next.tag == tag {
        guard next.shape == shape else { throw .invalid(tag: tag) }
        pending = nil
        lastRead = tag
        return true
      }
      if next.tag > tag { return false }
      try skip()
    }
    return false
  }

  private mutating func content(_ tag: Int) throws(FormatError) -> Range<Int>? {
    guard try seek(tag, shape: 1) else { return nil }
    return try length()
  }

  // How many values with fields of their own come next under a tag; nothing is consumed.
  private func fieldsAhead(_ tag: Int) throws(FormatError) -> Int {
    var ahead = self
    var count = 0
    while try ahead.content(tag) != nil { count += 1 }
    return count
  }

  private mutating func peek() throws(FormatError) -> (tag: Int, shape: UInt64)? {
    if let pending { return pending }
    guard position < end else { return nil }
    let key = try varint()
    let tag = Int(truncatingIfNeeded: key >> 1)
    guard key >> 1 <= 0xFFFF, tag > 0, tag >= lastTag else { throw .notCanonical }
    lastTag = tag
    pending = (tag, key & 1)
    return pending
  }

  private mutating func skip() throws(FormatError) {
    guard let next = pending else { return }
    guard next.tag != lastRead else { throw .notCanonical }
    pending = nil
    if next.shape == 0 { _ = try varint() } else { _ = try length() }
    skippedFields = true
  }

  private mutating func length() throws(FormatError) -> Range<Int> {
    let count = try varint()
    guard count <= UInt64(end - position) else { throw .truncated }
    let start = position
    position += Int(count)
    return start..<position
  }

  private mutating func varint() throws(FormatError) -> UInt64 {
    guard position < end else { throw .truncated }
    let first = source[position]
    guard first >= 0x80 else {
      position += 1
      return UInt64(first)
    }
    return try longVarint()
  }

  private mutating func longVarint() throws(FormatError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < end {
      let byte = source[position]
      position += 1
      guard shift < 63 || byte <= 1 else { throw .notCanonical }
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 {
        guard byte != 0 || shift == 0 else { throw .notCanonical }
        return value
      }
      shift += 7
    }
    throw .truncated
  }
}
