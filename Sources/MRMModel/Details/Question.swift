/// One question of a ``DetailForm``: where its answer is kept, and what people read.
public struct Question: Hashable, Sendable {
  /// The tag of the answer in the sealed record; for ever, and ascending within a form.
  public let tag: Int
  /// The key of the answer in files, unique within its form: lower-case words joined by `_`.
  public let key: String
  /// What the answer says, as a lower-case clause without a full stop.
  public let label: Phrase
  /// What somebody who hesitates should know; nil where the label says it all.
  public let help: Phrase?
  /// Whether no child may be asked for it: what was volunteered is noted, and nothing more.
  public let isOnlyVolunteered: Bool
  /// Whether the answer was set by somebody, as a day that is due: nobody is asked if it is an estimate.
  public let isSet: Bool

  /// Creates a question.
  public init(
    _ tag: Int,
    _ key: String,
    fr french: String,
    en english: String,
    help: Phrase? = nil,
    isOnlyVolunteered: Bool = false,
    isSet: Bool = false,
  ) {
    self.tag = tag
    self.key = key
    label = Phrase(fr: french, en: english)
    self.help = help
    self.isOnlyVolunteered = isOnlyVolunteered
    self.isSet = isSet
  }
}
