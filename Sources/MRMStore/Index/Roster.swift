public import MRMModel

/// Everyone enrolled, every compartment, what waits to be granted, and the settings.
public struct Roster: Sendable {
  /// Everyone enrolled, by name.
  public let people: [PersonRow]
  /// Every compartment at every epoch.
  public let compartments: [CompartmentRow]
  /// Grants authorised and not yet fulfilled.
  public let authorisations: [GrantAuthorisation]
  /// The store's settings.
  public let settings: StoreSettings

  /// The person with an identity.
  public func person(_ id: Identifier<Person>) -> PersonRow? { people.first { $0.id == id } }

  /// The newest epoch of the compartment of one kind and office.
  public func compartment(_ kind: CompartmentKind, of office: OfficeCode?) -> CompartmentRow? {
    compartments.filter { $0.kind == kind && $0.office == office }.max { $0.epoch < $1.epoch }
  }
}
