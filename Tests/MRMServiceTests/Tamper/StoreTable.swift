/// A table of the store, as somebody with the `sqlite3` program edits it.
struct StoreTable: Sendable {
  let name: String
  /// What SQL says to name one row, as an expression that gives a condition; `t` is the table.
  let row: String
  /// The columns whose bytes are edited.
  let bytes: [String]
  /// Those of them that the table lets have any length.
  var unbounded: [String] = []
  /// The columns, one or more together, that two rows exchange.
  let exchanged: [[String]]
  /// The columns whose number is edited.
  let numbers: [String]
  /// The columns of a copy of a row under another name, as expressions.
  let copy: String

  static let all = [
    StoreTable(
      name: "store",
      row: "'rowid = ' || t.rowid",
      bytes: ["id", "origin"],
      exchanged: [],
      numbers: [],
      copy: "id, origin",
    ),
    StoreTable(
      name: "record",
      row: "'rowid = ' || t.rowid",
      bytes: ["id", "blob"],
      unbounded: ["blob"],
      exchanged: [["blob"]],
      numbers: ["version"],
      copy: "id, version + 7, blob",
    ),
    StoreTable(
      name: "wrap",
      row: "'record = ' || quote(t.record) || ' AND wrap = ' || quote(t.wrap)",
      bytes: ["record", "wrap"],
      exchanged: [["wrap"]],
      numbers: [],
      copy: "randomblob(16), wrap",
    ),
    StoreTable(
      name: "index_part",
      row: "'rowid = ' || t.rowid",
      bytes: ["id", "wrap", "blob"],
      unbounded: ["blob"],
      exchanged: [["wrap"], ["blob"], ["wrap", "blob"]],
      numbers: [],
      copy: "randomblob(16), wrap, blob",
    ),
    StoreTable(
      name: "access_grant",
      row: "'number = ' || t.number",
      bytes: ["sealed"],
      exchanged: [["sealed"]],
      numbers: ["number"],
      copy: "NULL, sealed",
    ),
    StoreTable(
      name: "entry",
      row: "'number = ' || t.number",
      bytes: ["head", "signature", "wrap", "body"],
      unbounded: ["head", "body"],
      exchanged: [
        ["head"], ["signature"], ["wrap"], ["body"], ["head", "signature", "wrap", "body"],
      ],
      numbers: ["number"],
      copy: "number + 1000, head, signature, wrap, body",
    ),
    StoreTable(
      name: "tree_node",
      row: "'level = ' || t.level || ' AND position = ' || t.position",
      bytes: ["hash"],
      exchanged: [["hash"]],
      numbers: ["level", "position"],
      copy: "level, position + 1000, hash",
    ),
    StoreTable(
      name: "signer",
      row: "'key_id = ' || quote(t.key_id)",
      bytes: ["key_id", "verification_key"],
      exchanged: [["verification_key"]],
      numbers: [],
      copy: "randomblob(32), verification_key",
    ),
  ]
}
