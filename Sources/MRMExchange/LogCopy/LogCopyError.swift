public import MRMModel

/// Why a line of an auditor's copy is not one.
public enum LogCopyError: ExplainedError, Hashable {
  /// The first line names another format than ours.
  case otherFormat
  /// A member that format 1 does not have: a newer program may have written it.
  case unknownMember
  /// Not a JSON object as the format has it.
  case notAnObject
  /// A member is missing, or is not spelled as the format has it.
  case member(LogCopyMember)
  /// A line is longer than the limit, in bytes.
  case lineTooLong(limit: Int)
  /// The last line has no end: the file is cut.
  case unended

  /// Whether it may be right and this program too old to say so.
  public var isNewer: Bool { self == .otherFormat || self == .unknownMember }

  /// What is wrong.
  public var phrase: Phrase {
    switch self {
    case .otherFormat:
      Phrase(
        fr: "ce n’est pas une copie du journal au format 1",
        en: "this is not a copy of a log in format 1",
      )
    case .unknownMember:
      Phrase(fr: "un membre que le format 1 n’a pas", en: "a member that format 1 does not have")
    case .notAnObject: Phrase(fr: "la ligne n’est pas lisible", en: "the line cannot be read")
    case .member(let member):
      Phrase(
        fr: "« \(member.rawValue) » manque ou est mal écrit",
        en: "“\(member.rawValue)” is missing or wrongly written",
      )
    case .lineTooLong(let limit):
      Phrase(fr: "la ligne dépasse \(limit) octets", en: "the line has more than \(limit) bytes")
    case .unended: Phrase(fr: "la fin manque", en: "the end is missing")
    }
  }

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String { phrase(language) }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String {
    isNewer
      ? Phrase(fr: "installer une version plus récente de mrm", en: "install a newer mrm")(language)
      : Phrase(fr: "demander une autre copie", en: "ask for another copy")(language)
  }
}
