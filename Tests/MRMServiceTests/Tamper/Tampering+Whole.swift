/// Edits of the log as a whole, of the schema, and rows put back from an older state.
extension Tampering {
  /// Removes the nodes of the tree that the first `n` entries do not complete.
  static let nodesAfter = "DELETE FROM tree_node WHERE ((position + 1) << level) > "

  static let ofLog = [
    Tampering(
      description: "the log cut off, its tree left",
      query: "SELECT 'DELETE FROM entry WHERE number >= ' || number FROM entry",
      notice: .everybody(code: 22),
    ),
    Tampering(
      description: "the log cut off, its tree, too",
      query: """
        SELECT 'DELETE FROM entry WHERE number >= ' || number || '; \(nodesAfter)' || number
        FROM entry
        """,
      notice: .everybody(code: 22),
    ),
    Tampering(
      description: "the log's beginning cut off",
      query: "SELECT 'DELETE FROM entry WHERE number <= ' || number FROM entry",
    ),
    Tampering(
      description: "an entry taken out, and the gap closed",
      query: """
        SELECT 'DELETE FROM entry WHERE number = ' || number
          || '; UPDATE entry SET number = number - 1 WHERE number > ' || number
        FROM entry
        """,
    ),
  ]

  private static let tables =
    "FROM sqlite_schema t WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
  private static let columns =
    "FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'"
    + " AND t.name NOT LIKE 'sqlite_%'"

  static let ofSchema = [
    Tampering(
      description: "a trigger added",
      query: """
        SELECT 'CREATE TRIGGER extra AFTER ' || act.value || ' ON ' || t.name
          || ' BEGIN SELECT 1; END'
        FROM sqlite_schema t, json_each('["INSERT", "UPDATE", "DELETE"]') act
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
        """,
    ),
    Tampering(
      description: "a view added",
      query: "SELECT 'CREATE VIEW extra AS SELECT * FROM ' || t.name \(tables)",
    ),
    Tampering(
      description: "an index added",
      query: "SELECT 'CREATE INDEX extra ON ' || t.name || '(' || c.name || ')' \(columns)",
    ),
    Tampering(
      description: "a column added",
      query: "SELECT 'ALTER TABLE ' || t.name || ' ADD COLUMN extra BLOB' \(tables)",
    ),
    Tampering(
      description: "a column renamed",
      query:
        "SELECT 'ALTER TABLE ' || t.name || ' RENAME COLUMN ' || c.name || ' TO extra' \(columns)",
    ),
    Tampering(
      description: "a table added",
      query: "SELECT 'CREATE TABLE extra AS SELECT * FROM ' || t.name \(tables)",
    ),
    Tampering(
      description: "a table renamed",
      query: "SELECT 'ALTER TABLE ' || t.name || ' RENAME TO extra' \(tables)",
    ),
    Tampering(description: "a table removed", query: "SELECT 'DROP TABLE ' || t.name \(tables)"),
    Tampering(
      description: "a table's rule removed",
      query: """
        SELECT 'PRAGMA writable_schema = ON; UPDATE sqlite_schema'
          || ' SET sql = replace(sql, '' CHECK ('', '' CHECK (1 OR '') WHERE name = ' || quote(t.name)
        \(tables) AND t.sql LIKE '%CHECK%'
        """,
      comparison: .oursSeesMore(because: "it reads names of tables and columns, not their rules"),
    ),
    Tampering(
      description: "another format",
      query: "SELECT 'PRAGMA user_version = ' || value FROM json_each('[-1, 0, 2, 1000]')",
    ),
  ]

  static let harmless = [
    Tampering(
      description: "what SQLite alone keeps",
      query: """
        SELECT value FROM json_each(json_array('VACUUM', 'REINDEX', 'PRAGMA application_id = 7',
          'PRAGMA journal_mode = DELETE', 'DELETE FROM sqlite_sequence',
          'UPDATE sqlite_sequence SET seq = seq + 1000'))
        """,
      notice: .nobody(because: "nothing is told from pages, counters or the file's journal"),
    ),
    Tampering(
      description: "a row in another place",
      query: """
        SELECT 'UPDATE record SET rowid = rowid + 1000 WHERE rowid = ' || rowid FROM record
        UNION ALL
        SELECT 'UPDATE index_part SET rowid = rowid + 1000 WHERE rowid = ' || rowid FROM index_part
        """,
      notice: .nobody(because: "rows are found by identity: their order carries nothing"),
    ),
  ]
}
