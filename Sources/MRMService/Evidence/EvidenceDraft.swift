public import MRMModel

/// What somebody says of a file that is to become a piece of evidence.
public struct EvidenceDraft: Sendable {
  /// What it is; told from the file's name when nil.
  public let type: EvidenceType?
  /// From whom or where it came; may be empty.
  public let origin: String
  /// The day it was taken or written, if known.
  public let takenOn: CalendarDay?
  /// The numbers of the violations it supports; none means the incident as a whole.
  public let violations: Set<Int>
  /// The number of the source it came from or supports, if there is one.
  public let source: Int?
  /// The first custody note; may be empty.
  public let note: String

  /// Creates a draft.
  public init(
    type: EvidenceType? = nil,
    origin: String = "",
    takenOn: CalendarDay? = nil,
    violations: Set<Int> = [],
    source: Int? = nil,
    note: String = "",
  ) {
    self.type = type
    self.origin = origin
    self.takenOn = takenOn
    self.violations = violations
    self.source = source
    self.note = note
  }
}
