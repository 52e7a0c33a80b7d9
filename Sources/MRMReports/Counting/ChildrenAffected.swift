/// How many children grave violations affected, at least, with the base of that number.
public struct ChildrenAffected: Hashable, Sendable {
  /// Distinct children that are listed, each once however many violations they suffered.
  public internal(set) var listed = 0
  /// The part of the tallies that nobody is listed for, summed over violations.
  public internal(set) var notListed = 0

  /// Both together; never added to a number of violations.
  public var atLeast: Int { listed + notListed }
}
