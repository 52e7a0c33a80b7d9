import MRMCrypto
import MRMModel
import Testing

@testable import MRMAudit

@Suite struct KeptPagesTests {
  private static func kept(parts: Int) throws -> KeptCase {
    let incident = Identifier<Incident>.random()
    func write(_ kind: RecordKind, _ id: RecordID) -> RecordWrite {
      RecordWrite(
        record: RecordVersion(kind: kind, id: id, version: 1),
        incident: incident,
        blob: Digest.sha256(id.bytes),
        plaintext: .zero,
      )
    }
    return KeptCase(
      incident: incident,
      office: try OfficeCode("MOP"),
      loggedBy: .random(),
      state: .submitted,
      contributors: [.random()],
      parts: [write(.incident, incident.retyped())]
        + (0..<parts).map { _ in
          write(.source, .random())
        },
      removed: [write(.account, .random())],
      verifications: [],
    )
  }

  @Test func `every incident is found by its identity and by that of each of its records`() throws {
    let cases = try (0..<1000).map { try Self.kept(parts: $0 % 7) }
    var packed = KeptPages()
    var pages = cases.compactMap { packed.add($0) }
    let (last, table) = packed.finish()
    pages += [last].compactMap(\.self)
    #expect(pages.count == packed.count)
    #expect(pages.count > 3)
    #expect(try pages.flatMap { try KeptPages.cases(in: $0) } == cases)
    let lookup = try KeptTable(pages: table)
    for kept in cases {
      for id in [kept.incident.retyped()] + (kept.parts + kept.removed).map(\.record.id) {
        let found = try lookup.places(of: id).map { place in
          try KeptPages.case(at: Int(place.offset), in: pages[Int(place.page)])
        }
        #expect(found == [kept])
      }
    }
    #expect(lookup.places(of: .random()).isEmpty)
  }

  @Test func `identities that begin alike lead to every place`() throws {
    let id = RecordID.random()
    let rows = (0..<5).map { number in
      KeptTable.Row(key: id.lookupKey, place: .init(page: UInt32(number), offset: 7))
    }
    let others = (0..<100).map { number in
      KeptTable.Row(key: RecordID.random().lookupKey, place: .init(page: 9, offset: number))
    }
    let table = try KeptTable(pages: KeptTable.pages(of: rows + others))
    #expect(table.places(of: id) == rows.map(\.place))
  }

  /// More rows than a page of the table holds.
  @Test func `a table of several pages is searched as one`() throws {
    let ids = (0..<70_000).map { _ in RecordID.random() }
    let rows = ids.enumerated().map { number, id in
      KeptTable.Row(key: id.lookupKey, place: .init(page: UInt32(number), offset: 0))
    }
    let pages = KeptTable.pages(of: rows)
    #expect(pages.count == 2)
    let table = try KeptTable(pages: pages)
    for number in stride(from: 0, to: ids.count, by: 997) {
      #expect(table.places(of: ids[number]).map(\.page) == [UInt32(number)])
    }
    #expect(throws: FormatError.truncated) { try KeptTable(pages: pages.reversed()) }
    #expect(throws: FormatError.truncated) { try KeptTable(pages: [Array(pages[1].dropLast())]) }
  }

  @Test func `a page that ends within an incident is refused`() throws {
    var packed = KeptPages()
    _ = packed.add(try Self.kept(parts: 2))
    let page = try #require(packed.finish().last)
    for count in [1, 4, page.count - 1] {
      #expect(throws: FormatError.truncated) { try KeptPages.cases(in: Array(page.prefix(count))) }
    }
    #expect(throws: FormatError.truncated) { try KeptPages.case(at: page.count, in: page) }
  }
}
