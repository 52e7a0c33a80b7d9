public import MRMModel

/// Which part of a long list is shown.
public struct ListPage: Hashable, Sendable {
  /// How many items it has at most.
  public let size: Int
  /// Which page, from 1.
  public let number: Int

  /// Creates a page.
  ///
  /// - Throws: ``ValueError/count`` when the size is not 0–1,000,000, ``ValueError/pageNumber`` when
  ///   the number is not 1–1,000,000.
  public init(size: Int, number: Int = 1) throws(ValueError) {
    guard (0...1_000_000).contains(size) else { throw .count }
    guard (1...1_000_000).contains(number) else { throw .pageNumber }
    self.size = size
    self.number = number
  }

  /// The items of a list that stand on this page; none behind its end.
  func items<Item>(of list: [Item]) -> ArraySlice<Item> {
    list.dropFirst(size * (number - 1)).prefix(size)
  }
}
