public import MRMModel

/// The enrolled person who acts, with what the rules need to know of them.
///
/// Taken from the roster as the log left it, never from what a person says of themselves.
public struct Actor: Hashable, Sendable {
  /// Who acts.
  public let id: Identifier<Person>
  /// What they do in the task force; a person may have several roles, or none.
  public let roles: [Role]
  /// Where they work.
  public let office: OfficeCode

  /// Creates an actor.
  public init(id: Identifier<Person>, roles: [Role], office: OfficeCode) {
    self.id = id
    self.roles = roles
    self.office = office
  }

  /// Creates an actor from the roster.
  public init(_ person: PersonRow) {
    self.init(id: person.id, roles: person.roles, office: person.office)
  }
}
