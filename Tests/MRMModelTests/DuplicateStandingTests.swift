import MRMModel
import Testing

@Suite struct DuplicateStandingTests {
  private static let others: [Identifier<Incident>] = (0..<4).map { _ in .random() }.sorted()

  @Test(arguments: DuplicateRelation.allCases)
  func `what is stated and withdrawn leaves what was before`(relation: DuplicateRelation) {
    let before = DuplicateStanding([(Self.others[3], .keeps), (Self.others[1], .distinctFrom)])
    var standing = before
    standing.state(relation, of: Self.others[0])
    #expect(standing.relation(to: Self.others[0]) == relation)
    #expect(standing != before)
    standing.withdraw(from: Self.others[0])
    #expect(standing == before)
    #expect(standing.relation(to: Self.others[0]) == nil)
  }

  @Test func `it is the same in whatever order it was stated`() {
    let stated: [(Identifier<Incident>, DuplicateRelation)] = [
      (Self.others[0], .keeps), (Self.others[1], .distinctFrom), (Self.others[2], .keeps),
      (Self.others[3], .distinctFrom),
    ]
    #expect(DuplicateStanding(stated) == DuplicateStanding(stated.reversed()))
  }

  @Test(arguments: DuplicateRelation.allCases)
  func `a flag of a likely duplicate holds until somebody says what it is, others hold on`(
    relation: DuplicateRelation
  ) {
    let flags: Set<QualityFlag> = [.placeCoarse, .likelyDuplicate, .needsScreening]
    #expect(
      DuplicateStanding.none.unanswered(flags) == [.needsScreening, .likelyDuplicate, .placeCoarse]
    )
    let standing = DuplicateStanding([(Self.others[0], relation)])
    #expect(standing.unanswered(flags) == [.needsScreening, .placeCoarse])
  }

  @Test func `a standing is read as it was written`() throws {
    for standing in [
      DuplicateStanding.none, DuplicateStanding([(Self.others[0], .duplicateOf)]),
      DuplicateStanding([(Self.others[1], .keeps), (Self.others[2], .distinctFrom)]),
    ] {
      #expect(try DuplicateStanding(encoded: standing.encoded) == standing)
    }
  }
}
