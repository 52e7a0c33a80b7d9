public import MRMModel

/// What is known of a child that is looked for.
public struct SoughtChild: Hashable, Sendable {
  /// The name, as somebody wrote it.
  public let name: String
  /// When the child may have been born; nil when nothing is known of it.
  public let birth: BirthWindow?
  /// Sex.
  public let sex: Sex
  /// Where; nil when it does not matter.
  public let place: PlaceCode?

  /// Creates a description.
  public init(name: String, birth: BirthWindow? = nil, sex: Sex = .unknown, place: PlaceCode? = nil)
  {
    self.name = name
    self.birth = birth
    self.sex = sex
    self.place = place
  }
}
