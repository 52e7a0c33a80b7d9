/// A closed code list.
///
/// The raw value (1–255) is what sealed records hold, and the code what files hold; both are for
/// ever and are never reused. The label is a translation. `Schemas/codes/` publishes every list,
/// and a test keeps the two equal.
public protocol Code: RawRepresentable<UInt8>, CaseIterable, Hashable, Sendable {
  /// The name of the list: the file in `Schemas/codes/` without its ending.
  static var listName: String { get }
  /// Where the list comes from.
  static var listSource: String { get }
  /// The code, its labels and what else it is called in files of others.
  var entry: CodeEntry { get }
}

/// One line of a code list.
public struct CodeEntry: Hashable, Sendable {
  /// The code as files hold it: lower-case words joined by `_`.
  public let code: String
  /// What people read.
  public let label: Phrase
  /// Other spellings that an import accepts.
  public let aliases: [String]

  /// Creates a line.
  public init(_ code: String, fr french: String, en english: String, aliases: [String] = []) {
    self.code = code
    label = Phrase(fr: french, en: english)
    self.aliases = aliases
  }
}

extension Code {
  /// The code as files hold it.
  public var code: String { entry.code }

  /// What people read, in one language.
  public func label(_ language: Language) -> String { entry.label(language) }

  /// Reads a code or one of its aliases.
  ///
  /// - Throws: ``ValueError/unknownCode(list:)``, naming the list but not the text.
  public init(code: String) throws(ValueError) {
    for value in Self.allCases where value.entry.code == code {
      self = value
      return
    }
    for value in Self.allCases where value.entry.aliases.contains(code) {
      self = value
      return
    }
    throw .unknownCode(list: Self.listName)
  }
}
