/// The database as format 1 leaves it; nothing in it can be read but ids, sizes and counts.
///
/// The text is compared with `sqlite_schema` at every open, so that no trigger, view or column can
/// be slipped in. Published as `Schemas/store/schema.sql`.
enum StoreSchema: Sendable {
  /// The format this program writes.
  static let format = 1

  /// Every statement, as SQLite stores it.
  static let statements = [
    """
    CREATE TABLE store (
      id BLOB NOT NULL CHECK (length(id) = 16),
      origin BLOB NOT NULL CHECK (length(origin) = 16)
    ) STRICT
    """,
    """
    CREATE TABLE record (
      id BLOB NOT NULL CHECK (length(id) = 16),
      version INTEGER NOT NULL CHECK (version > 0),
      blob BLOB NOT NULL,
      PRIMARY KEY (id, version)
    ) STRICT
    """,
    """
    CREATE TABLE wrap (
      record BLOB NOT NULL CHECK (length(record) = 16),
      wrap BLOB NOT NULL CHECK (length(wrap) = 83),
      PRIMARY KEY (record, wrap)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE index_part (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      wrap BLOB NOT NULL CHECK (length(wrap) = 83),
      blob BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE access_grant (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      sealed BLOB NOT NULL CHECK (length(sealed) = 306)
    ) STRICT
    """,
    """
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY CHECK (number >= 0),
      head BLOB NOT NULL,
      signature BLOB NOT NULL CHECK (length(signature) = 64),
      wrap BLOB NOT NULL CHECK (length(wrap) = 83),
      body BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE tree_node (
      level INTEGER NOT NULL CHECK (level >= 0),
      position INTEGER NOT NULL CHECK (position >= 0),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (level, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE signer (
      key_id BLOB NOT NULL PRIMARY KEY CHECK (length(key_id) = 32),
      verification_key BLOB NOT NULL CHECK (length(verification_key) = 32)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
