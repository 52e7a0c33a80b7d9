public import MRMModel

/// Why a text is not JSON that we read, and where; never what stands there.
public struct JSONError: ExplainedError, Hashable {
  /// What is wrong.
  public let reason: Reason
  /// The line, from 1; lines end with LF.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int
  /// The value in which it stands.
  public let pointer: JSONPointer

  /// What can be wrong with a JSON text.
  public enum Reason: Hashable, Sendable {
    /// More bytes than the limit.
    case tooLarge(limit: Int)
    /// A byte order mark at the beginning, or bytes that are not UTF-8.
    case notUTF8
    /// The text ends inside a value, or holds none.
    case endsEarly
    /// A character that JSON does not allow at this place.
    case unexpected
    /// Something after the end of the value.
    case trailing
    /// More objects and arrays inside each other than the limit.
    case tooDeep(limit: Int)
    /// More values than the limit.
    case tooManyValues(limit: Int)
    /// The same key twice in one object.
    case duplicateKey
    /// A number that JSON does not allow: `01`, `+1`, `1.`, `.5`.
    case number
    /// A whole number of more than 64 bits, or more characters than the limit.
    case numberTooLong(limit: Int)
    /// A string or key longer than the limit, in bytes.
    case stringTooLong(limit: Int)
    /// A backslash before something that JSON does not escape.
    case escape
    /// Half of a surrogate pair.
    case loneSurrogate
    /// NUL or another control character, written out or escaped; tab, LF and CR may be escaped.
    case controlCharacter
  }

  /// Creates an error.
  public init(reason: Reason, line: Int, column: Int, pointer: JSONPointer) {
    self.reason = reason
    self.line = line
    self.column = column
    self.pointer = pointer
  }

  /// See ``ExplainedError``: the place, then what is wrong.
  public func problem(in language: Language) -> String {
    let inside = pointer.steps.isEmpty ? "" : " (\(pointer))"
    let text = reason.problem(language)
    return Phrase(
      fr: "ligne \(line), colonne \(column)\(inside) : \(text)",
      en: "line \(line), column \(column)\(inside): \(text)",
    )(language)
  }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String {
    reason.remedy(language)
  }
}
