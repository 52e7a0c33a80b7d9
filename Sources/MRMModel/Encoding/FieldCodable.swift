/// A value that is read strictly from tagged fields: all that were written, or some of them.
public protocol FieldReadable: Sendable {
  /// Reads the value; fields of later versions are skipped and noted in the reader.
  ///
  /// - Throws: ``FormatError`` when a field is missing, malformed or not allowed.
  init(from reader: inout FieldReader) throws(FormatError)
}

/// A value that is written as tagged fields and read back whole.
public protocol FieldCodable: FieldReadable {
  /// Writes the value's fields in the order of their tags.
  func write(to writer: inout FieldWriter)
}

extension FieldCodable {
  /// The value's bytes.
  public var encoded: [UInt8] {
    var writer = FieldWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// Reads a value from all of some bytes.
  ///
  /// - Throws: ``FormatError``.
  public init(encoded bytes: [UInt8]) throws(FormatError) {
    try self.init(encoded: bytes[...])
  }

  /// Reads a value from all of a part of some bytes.
  ///
  /// - Throws: ``FormatError``.
  public init(encoded bytes: ArraySlice<UInt8>) throws(FormatError) {
    var reader = FieldReader(bytes)
    try self.init(from: &reader)
    try reader.finish()
  }
}

extension FormatError {
  /// Turns a refused value into a format error at its field.
  static func at<Value>(
    _ tag: Int,
    _ body: () throws(ValueError) -> Value,
  ) throws(FormatError) -> Value {
    do { return try body() } catch { throw .invalid(tag: tag) }
  }
}
