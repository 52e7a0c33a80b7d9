-- The store’s database, format 1; written by scripts/schemas.
-- Every blob but tree hashes, heads, signatures and public keys is sealed: docs/vault-format.md.
PRAGMA user_version = 1;

CREATE TABLE store (
  id BLOB NOT NULL CHECK (length(id) = 16),
  origin BLOB NOT NULL CHECK (length(origin) = 16)
) STRICT;

CREATE TABLE record (
  id BLOB NOT NULL CHECK (length(id) = 16),
  version INTEGER NOT NULL CHECK (version > 0),
  blob BLOB NOT NULL,
  PRIMARY KEY (id, version)
) STRICT;

CREATE TABLE wrap (
  record BLOB NOT NULL CHECK (length(record) = 16),
  wrap BLOB NOT NULL CHECK (length(wrap) = 83),
  PRIMARY KEY (record, wrap)
) STRICT, WITHOUT ROWID;

CREATE TABLE index_part (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  wrap BLOB NOT NULL CHECK (length(wrap) = 83),
  blob BLOB NOT NULL
) STRICT;

CREATE TABLE access_grant (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  sealed BLOB NOT NULL CHECK (length(sealed) = 306)
) STRICT;

CREATE TABLE entry (
  number INTEGER PRIMARY KEY CHECK (number >= 0),
  head BLOB NOT NULL,
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  wrap BLOB NOT NULL CHECK (length(wrap) = 83),
  body BLOB NOT NULL
) STRICT;

CREATE TABLE tree_node (
  level INTEGER NOT NULL CHECK (level >= 0),
  position INTEGER NOT NULL CHECK (position >= 0),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE signer (
  key_id BLOB NOT NULL PRIMARY KEY CHECK (length(key_id) = 32),
  verification_key BLOB NOT NULL CHECK (length(verification_key) = 32)
) STRICT, WITHOUT ROWID;
