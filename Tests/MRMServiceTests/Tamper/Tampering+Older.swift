/// Rows and tables put back from older states of the same store.
extension Tampering {
  /// What `stores`, the folders of the older states, have that the newest has not.
  static func ofOlderRows(in stores: [String]) -> [Tampering] {
    let tables = StoreTable.all.map(\.name)
    return [
      Tampering(
        description: "a version of a record replaced by an older one",
        query: """
          SELECT 'UPDATE record SET blob = ' || quote(o.blob) || ' WHERE rowid = ' || t.rowid
          FROM record t JOIN record o ON o.id = t.id AND o.version < t.version
          """,
      ),
      Tampering(
        description: "a part of the index put back",
        query: inEach(
          stores,
          """
          SELECT 'INSERT INTO index_part VALUES (' || quote(o.id) || ', ' || quote(o.wrap) || ', '
            || quote(o.blob) || ')'
          FROM old.index_part o WHERE o.id NOT IN (SELECT id FROM main.index_part)
          """,
        ),
      ),
      Tampering(
        description: "a part of the index replaced by an older one",
        query: inEach(
          stores,
          """
          SELECT 'UPDATE index_part SET id = ' || quote(o.id) || ', wrap = ' || quote(o.wrap)
            || ', blob = ' || quote(o.blob) || ' WHERE rowid = ' || t.rowid
          FROM old.index_part o, main.index_part t
          WHERE o.id NOT IN (SELECT id FROM main.index_part)
          """,
        ),
      ),
      Tampering(
        description: "a wrap replaced by an older one",
        query: inEach(
          stores,
          """
          SELECT 'UPDATE wrap SET wrap = ' || quote(o.wrap) || ' WHERE record = ' || quote(o.record)
          FROM old.wrap o JOIN main.wrap t ON o.record = t.record AND o.wrap != t.wrap
          """,
        ),
        notice: .whoReads(because: unsignedWraps),
      ),
      Tampering(
        description: "an older wrap put back beside the newer one",
        query: inEach(
          stores,
          """
          SELECT 'INSERT INTO wrap VALUES (' || quote(o.record) || ', ' || quote(o.wrap) || ')'
          FROM old.wrap o JOIN main.wrap t ON o.record = t.record AND o.wrap != t.wrap
          """,
        ),
        notice: .nobody(because: "it opens to its draft's author, who reads the record anyway"),
      ),
    ]
      + tables.filter { !["store", "access_grant", "signer"].contains($0) }.map { table in
        Tampering(
          description: "the table \(table) put back",
          query: inEach(
            stores,
            """
            SELECT 'ATTACH ' || quote(file) || ' AS old; DELETE FROM main.\(table);'
              || ' INSERT INTO main.\(table) SELECT * FROM old.\(table); DETACH old'
            FROM pragma_database_list
            WHERE name = 'old' AND EXISTS (
              SELECT * FROM main.\(table) EXCEPT SELECT * FROM old.\(table)
            )
            """,
          ),
        )
      }
  }

  /// One query for each older state, which it finds as `old`.
  private static func inEach(_ stores: [String], _ query: String) -> String {
    stores.map { "ATTACH '\($0)/store.sqlite' AS old;\n\(query);\nDETACH old" }
      .joined(separator: ";\n")
  }
}
