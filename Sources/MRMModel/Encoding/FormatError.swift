/// Why sealed content that opened could not be read as what it should be.
public enum FormatError: Error, Hashable, Sendable {
  /// The bytes end in the middle of a field.
  case truncated
  /// A field is out of order, or a number is not in its shortest form.
  case notCanonical
  /// A field that must be there is missing.
  case missing(tag: Int)
  /// A field holds a value that is not allowed.
  case invalid(tag: Int)
  /// A field or a code that this version does not know: a newer one may have written it.
  case newer
}
