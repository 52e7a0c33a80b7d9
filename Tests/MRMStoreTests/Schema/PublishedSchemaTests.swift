import Foundation
import GRDB
import Testing

@testable import MRMStore

@Suite struct PublishedSchemaTests {
  @Test func `the published schema is what a new store has`() throws {
    let sample = try SampleStore()
    let statements = try sample.behindItsBack { database in
      try String.fetchAll(
        database,
        sql: "SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY rowid",
      )
    }
    #expect(statements.count == 8)
    let published = try String(contentsOf: PublishedSchema.file, encoding: .utf8)
    #expect(published == PublishedSchema.text(statements), "run: scripts/schemas")
  }

  @Test func `the published schema makes a database that the program accepts`() throws {
    let published = try String(contentsOf: PublishedSchema.file, encoding: .utf8)
    let database = try DatabaseQueue()
    try database.inDatabase { database in
      try database.execute(sql: published)
      try StoreFile.checkFormat(of: database)
    }
  }
}
