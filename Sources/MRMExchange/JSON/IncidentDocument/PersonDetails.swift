public import MRMModel

/// Who a child or source is and how to reach them: what a document without identities leaves out.
public struct PersonDetails: Hashable, Sendable {
  /// The largest name, in bytes of UTF-8; the longest of a form is a tenth of it.
  public static let maximumNameBytes = 1_024
  /// The largest contact, in bytes of UTF-8: directions to a house included.
  public static let maximumContactBytes = 4_096

  /// Full name as given; empty when not known.
  public let name: String
  /// Date of birth, if known.
  public let dateOfBirth: CalendarDay?
  /// How to reach the person, or the child's caregiver; empty when not known.
  public let contact: String

  /// Creates details; nil when nothing at all is known.
  public init?(name: String = "", dateOfBirth: CalendarDay? = nil, contact: String = "") {
    guard !name.isEmpty || dateOfBirth != nil || !contact.isEmpty else { return nil }
    self.name = name
    self.dateOfBirth = dateOfBirth
    self.contact = contact
  }
}
