import MRMModel
import Testing

@Suite struct TallyReconciliationTests {
  @Test(arguments: [
    ([8, 0, 0], [Sex.male, .male, .male], ReconciliationOutcome.partly),
    ([2, 1, 0], [.male, .male, .female], .equal),
    ([2, 1, 0], [.male, .female, .female], .otherSex),
    ([2, 1, 0], [.male, .female, .unknown], .equal),
    ([2, 0, 1], [.male, .female, .male], .equal),
    ([2, 0, 1], [.female, .female, .male], .otherSex),
    ([1, 0, 0], [.male, .male], .beyondTally),
    ([0, 0, 0], [], .equal),
    ([0, 0, 0], [.male], .beyondTally),
    ([1, 1, 0], [.female], .partly),
  ])
  func `children who are listed are held against the tally, by sex`(
    counts: [Int],
    children: [Sex],
    outcome: ReconciliationOutcome,
  ) throws {
    #expect(try reconciled(counts, children).outcome == outcome)
  }

  @Test(arguments: [
    (5, false, GroupSex.boys, ReconciliationOutcome.equal),
    (4, false, .boys, .partly),
    (6, false, .boys, .beyondTally),
    (6, true, .boys, .equal),
    (5, false, .girls, .otherSex),
    (5, true, .girls, .otherSex),
    (0, true, .girls, .partly),
    (5, false, .mixed, .equal),
    (5, false, .unknown, .equal),
  ])
  func `a group is held against what the list leaves, and an estimate contradicts nothing`(
    size: Int,
    isEstimated: Bool,
    sex: GroupSex,
    outcome: ReconciliationOutcome,
  ) throws {
    var group = GroupDetails()
    group.size = Estimated(try Count(size), isEstimated: isEstimated)
    group.sex = sex
    let result = try reconciled([8, 0, 0], [.male, .male, .male], [group])
    #expect(result.outcome == outcome)
    #expect(result.listed == 3)
    #expect(result.inGroups == size)
  }

  @Test func `a group of unknown number leaves the tally as it was`() throws {
    #expect(try reconciled([8, 0, 0], [.male], [GroupDetails()]).outcome == .partly)
  }

  private func reconciled(
    _ counts: [Int],
    _ children: [Sex],
    _ groups: [GroupDetails] = [],
  ) throws -> TallyReconciliation {
    TallyReconciliation(
      try VictimTally(boys: counts[0], girls: counts[1], unknown: counts[2]),
      children: children,
      groups: groups,
    )
  }
}
