import Foundation

@testable import MRMStore

/// `Schemas/store/schema.sql`: the database as the newest format leaves it.
enum PublishedSchema {
  static let file = URL(filePath: #filePath)
    .resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Schemas/store/schema.sql")

  /// What the file holds, from the statements that some database has.
  static func text(_ statements: [String]) -> String {
    """
    -- The store’s database, format \(StoreSchema.format); written by scripts/schemas.
    -- Every blob but tree hashes, heads, signatures and public keys is sealed: docs/vault-format.md.
    PRAGMA user_version = \(StoreSchema.format);

    """ + statements.map { "\n\($0);\n" }.joined()
  }
}
