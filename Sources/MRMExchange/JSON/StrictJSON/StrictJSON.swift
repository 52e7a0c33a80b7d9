/// Reads JSON that others wrote, and refuses what is ambiguous or too much.
///
/// RFC 8259, with what it leaves open decided: UTF-8 without a byte order mark, no key twice, no
/// half surrogates, no control characters, and the limits of ``JSONLimits``. Foundation's reader
/// keeps one of two equal keys without saying which, sets no limit on size, and names no place in
/// our words; two readers that believe two different halves of one text is how a check is passed by.
/// Time and memory are linear in the text.
public enum StrictJSON: Sendable {
  /// Reads one value that fills the whole text.
  ///
  /// - Parameters:
  ///   - bytes: The text; who reads it from a pipe stops one byte after `limits.fileBytes`.
  ///   - limits: How much is believed.
  ///   - knownKeys: The keys that an error may name; any other is shown as `…`.
  /// - Returns: The value.
  /// - Throws: ``JSONError`` at the first place that is not allowed.
  public static func parse(
    _ bytes: [UInt8],
    limits: JSONLimits = .standard,
    knownKeys: Set<String> = [],
  ) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes, limits: limits, knownKeys: knownKeys)
    return try reader.document()
  }

  /// Reads a text that is one record, a list of records, or an object whose member holds either.
  ///
  /// Record by record, so that a long file takes no more memory than its longest record.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - member: The member that holds the record or the list.
  ///   - limits: How much is believed; its number of values is that of one record.
  ///   - knownKeys: The keys that an error may name; any other is shown as `…`.
  ///   - take: Takes each record, and where its text stands, in order.
  /// - Throws: ``JSONError`` at the first place that is not allowed, after the records before it.
  public static func records(
    _ bytes: [UInt8],
    under member: String,
    limits: JSONLimits = .standard,
    knownKeys: Set<String> = [],
    _ take: (JSONValue, Range<Int>) -> Void,
  ) throws(JSONError) {
    var reader = JSONReader(bytes, limits: limits, knownKeys: knownKeys)
    try reader.records(under: member, take)
  }
}
