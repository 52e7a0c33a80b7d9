public import MRMModel

/// Somebody whom an entry names, as they were enrolled.
///
/// No act changes a person's office or roles after their enrolment: what it says held at every entry.
public struct LogPerson: Hashable, Sendable {
  /// The person.
  public let id: Identifier<Person>
  /// Their name; their identity where the roster does not know them.
  public let name: String
  /// Their office; nil where nobody enrolled them.
  public let office: OfficeCode?
  /// What they do.
  public let roles: [Role]
}
