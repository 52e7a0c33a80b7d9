public import MRMModel

/// Somebody whom an entry names, with the office and the roles that they had when it was signed.
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
