import MRMModel
import Testing

@testable import MRMService

@Suite struct ListPageTests {
  @Test(arguments: [
    (2, 1, [1, 2]), (2, 3, [5]), (2, 4, []), (5, 1, [1, 2, 3, 4, 5]), (9, 1, [1, 2, 3, 4, 5]),
    (0, 1, []), (1_000_000, 1_000_000, []),
  ])
  func `a page holds its part of a list`(size: Int, number: Int, expected: [Int]) throws {
    let page = try ListPage(size: size, number: number)
    #expect(Array(page.items(of: [1, 2, 3, 4, 5])) == expected)
  }

  @Test(arguments: [-1, 1_000_001])
  func `a page has a size`(size: Int) {
    #expect(throws: ValueError.count) { try ListPage(size: size) }
  }

  @Test(arguments: [0, -1, 1_000_001, Int.max])
  func `pages are counted from one`(number: Int) {
    #expect(throws: ValueError.pageNumber) { try ListPage(size: 1, number: number) }
  }
}
