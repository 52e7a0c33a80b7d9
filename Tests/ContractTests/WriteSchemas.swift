import Foundation
import MRMExchange
import Testing

/// What `scripts/schemas` runs; nothing else sets the variable.
@Suite(
  .enabled(if: ProcessInfo.processInfo.environment["MRM_WRITE_SCHEMAS"] == "1"),
  .serialized,
)
struct WriteSchemas {
  @Test(arguments: Published.lists)
  func `a list is written unless it breaks what was published`(list: CodeListDocument) throws {
    if let published = try Published.list(list.list) {
      let broken = list.broken(since: published)
      try #require(broken.isEmpty, "a published code is for ever; bring these back: \(broken)")
    }
    try Data(Published.text(of: list).utf8).write(to: Published.file(of: list.list))
  }

  @Test func `the schema of details and their guide are written`() throws {
    try Data(DetailsSchema.json.text.utf8).write(to: Published.detailsSchema)
    try Data(DetailsGuide.text.utf8).write(to: Published.guide)
  }
}
