/// A code list that is not complete: beside its codes there is *other*, said in words.
///
/// *Other* is no case of the enum, so that it cannot be chosen without its text. Published lists and
/// files name it ``OtherCode/code``, and sealed records number it ``OtherCode/number``.
public protocol OpenCode: Code {}

/// What stands for *other* in every open list.
public enum OtherCode: Sendable {
  /// The number in published lists; no list reaches it.
  public static let number = 255
  /// The code in files.
  public static let code = "other"
  /// What people read.
  public static let label = Phrase(fr: "autre", en: "other")
}
