/// One way to change a store without a key, and what notices it.
///
/// The statements are made by SQL from what the tables hold, so that no row is forgotten.
struct Tampering: Sendable, CustomStringConvertible {
  /// What `mrm audit verify` says of it.
  enum Notice: Sendable, Equatable {
    /// Everybody with a key finds it; with this code, where one is given.
    case everybody(code: Int32? = nil)
    /// Whoever opens the record finds it; somebody else cannot always, for the reason given.
    case whoReads(because: String)
    /// Nobody verifies anything: the program ends with a code of its own.
    case refused(code: Int32, because: String)
    /// It changes nothing that is relied on, for the reason given.
    case nobody(because: String)
  }

  /// How the two verifiers without a key compare.
  enum Comparison: Sendable, Equatable {
    /// One exit code.
    case same
    /// Ours finds some that the Python one does not look for.
    case oursSeesMore(because: String)
  }

  let description: String
  /// Gives one row for each edit: the statements that make it.
  let query: String
  var notice = Notice.everybody()
  var comparison = Comparison.same
}

extension Tampering {
  /// Every way there is; `scene` gives the older states whose rows are put back.
  static func all(on scene: TamperScene) -> [Tampering] {
    ofRows + ofLog + ofSchema + harmless + ofOlderRows(in: scene.snapshots.dropLast().map(\.store))
  }

  /// Every single row deleted, copied and edited, every two rows exchanged.
  static let ofRows: [Tampering] = StoreTable.all.flatMap { table in
    [deleting(from: table), copying(table)]
      + table.bytes.map { editing($0, of: table) }
      + table.unbounded.map { shortening($0, of: table) }
      + table.numbers.map { renumbering($0, of: table) }
      + table.exchanged.map { exchanging($0, in: table) }
  }

  private static func deleting(from table: StoreTable) -> Tampering {
    Tampering(
      "a row of \(table.name) deleted",
      of: table,
      query: "SELECT 'DELETE FROM \(table.name) WHERE ' || \(table.row) FROM \(table.name) t",
    )
  }

  private static func copying(_ table: StoreTable) -> Tampering {
    Tampering(
      "a row of \(table.name) copied",
      of: table,
      query: """
        SELECT 'INSERT INTO \(table.name) SELECT \(table.copy) FROM \(table.name) WHERE '
        || \(table.row) FROM \(table.name) t
        """,
    )
  }

  /// The version, the suite, the form, a byte of what is sealed and the last, each in turn.
  private static func editing(_ column: String, of table: StoreTable) -> Tampering {
    Tampering(
      "a byte of \(table.name).\(column) edited",
      of: table,
      query: """
        SELECT 'UPDATE \(table.name) SET \(column) = CAST(substr(\(column), 1, '
          || (place.value - 1) || ') || ' || CASE substr(t.\(column), place.value, 1)
            WHEN x'5A' THEN 'x''25''' ELSE 'x''5A''' END
          || ' || substr(\(column), ' || (place.value + 1) || ') AS BLOB) WHERE ' || \(table.row)
        FROM \(table.name) t, json_each(json_array(1, 2, 3, 12, length(t.\(column)))) AS place
        """,
    )
  }

  /// By one byte, to what no padding gives, and to less than any format has.
  private static func shortening(_ column: String, of table: StoreTable) -> Tampering {
    Tampering(
      "\(table.name).\(column) cut",
      of: table,
      query: """
        SELECT 'UPDATE \(table.name) SET \(column) = substr(\(column), 1, ' || place.value
          || ') WHERE ' || \(table.row)
        FROM \(table.name) t, json_each(json_array(0, 1, 2, length(t.\(column)) - 1)) AS place
        """,
    )
  }

  private static func renumbering(_ column: String, of table: StoreTable) -> Tampering {
    Tampering(
      "\(table.name).\(column) changed",
      of: table,
      query: """
        SELECT 'UPDATE \(table.name) SET \(column) = \(column) + 500 WHERE ' || \(table.row)
        FROM \(table.name) t
        """,
    )
  }

  private static func exchanging(_ columns: [String], in table: StoreTable) -> Tampering {
    let other = table.row.replacing("t.", with: "o.")
    func setting(to row: String) -> String {
      columns.map { "'\($0) = ' || quote(\(row).\($0))" }.joined(separator: " || ', ' || ")
    }
    return Tampering(
      "two of \(table.name).\(columns.joined(separator: ", ")) exchanged",
      of: table,
      query: """
        SELECT 'UPDATE \(table.name) SET ' || \(setting(to: "o")) || ' WHERE ' || \(table.row)
          || '; UPDATE \(table.name) SET ' || \(setting(to: "t")) || ' WHERE ' || \(other)
        FROM \(table.name) t, \(table.name) o
        WHERE \(table.row) < \(other) AND t.\(columns[0]) IS NOT o.\(columns[0])
        """,
    )
  }

  private init(_ description: String, of table: StoreTable, query: String) {
    self.description = description
    self.query = query
    notice = Self.notices[description] ?? .everybody()
  }
}
