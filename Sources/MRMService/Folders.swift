/// Where things lie on this machine.
public struct Folders: Hashable, Sendable {
  /// The store's folder.
  public let store: String
  /// Where the bundles of the persons who work here lie.
  public let people: String
  /// Where their pins lie; outside the store, so that an old store is noticed.
  public let pins: String

  /// Creates the three places.
  public init(store: String, people: String, pins: String) {
    self.store = store
    self.people = people
    self.pins = pins
  }
}
