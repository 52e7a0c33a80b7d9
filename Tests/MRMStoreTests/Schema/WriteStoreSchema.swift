import Foundation
import Testing

@testable import MRMStore

/// What `scripts/schemas` runs; nothing else sets the variable.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MRM_WRITE_SCHEMAS"] == "1"))
struct WriteStoreSchema {
  @Test func `the schema of the store is written`() throws {
    try Data(PublishedSchema.text(StoreSchema.statements).utf8).write(to: PublishedSchema.file)
  }
}
