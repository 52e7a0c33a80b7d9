import MRMModel
import MRMReports
import Testing

/// What must hold of every report, whatever the incidents.
@Suite struct InvariantTests {
  private static let seeds: [UInt64] = Array(1...10)
  private static let grave = ViolationKind.allCases.filter(\.isGrave)

  private func report(_ seed: UInt64) throws -> QuarterReport {
    try Sample.report(try Sample.incidents(seed: seed, count: 200))
  }

  @Test(arguments: seeds)
  func `by attribution and by region, each column sums to its kind`(seed: UInt64) throws {
    for section in try report(seed).sections {
      for kind in Self.grave {
        #expect(
          section.byAttribution.reduce(0) { $0 + $1.figures[kind] } == section.figure(of: kind)
        )
        #expect(section.byRegion.reduce(0) { $0 + $1.figures[kind] } == section.figure(of: kind))
      }
    }
  }

  @Test(arguments: seeds)
  func `the total is its parts`(seed: UInt64) throws {
    for section in try report(seed).sections {
      let parts = Self.grave.reduce(0) { $0 + section.figure(of: $1) }
      #expect(section.graveViolations == parts)
      #expect(section.graveViolations == section.victimTotal + section.violationTotal)
      #expect(section.records == Self.grave.reduce(0) { $0 + section.violations(of: $1) })
    }
  }

  @Test(arguments: seeds)
  func `a party's full figure is never below its own row by attribution`(seed: UInt64) throws {
    for section in try report(seed).sections {
      for row in section.byAttribution where row.key != .severalParties {
        let full = section.byParty.first { $0.key == row.key }?.figures.total ?? 0
        #expect(full >= row.figures.total)
      }
    }
  }

  @Test(arguments: seeds)
  func `a violation is in one section at most`(seed: UInt64) throws {
    for row in try Sample.incidents(seed: seed, count: 30) {
      for violation in row.violations {
        var one = row
        one.violations = [violation]
        let sections = try Sample.report(one).sections
        let placed = sections.reduce(0) { sum, section in
          sum + ViolationKind.allCases.reduce(0) { $0 + section.violations(of: $1) }
        }
        #expect(placed <= 1)
      }
    }
  }

  @Test(arguments: seeds)
  func `sections of single violations add up to the report of all`(seed: UInt64) throws {
    let rows = try Sample.incidents(seed: seed, count: 30)
    let whole = try Sample.report(rows)
    let parts = try rows.map { try Sample.report($0) }
    for (index, section) in whole.sections.enumerated() {
      #expect(
        section.graveViolations == parts.reduce(0) { $0 + $1.sections[index].graveViolations }
      )
    }
  }

  @Test(arguments: seeds)
  func `no more children are affected than are listed or counted`(seed: UInt64) throws {
    for section in try report(seed).sections {
      #expect(section.childrenAffected.notListed <= section.victimTotal)
      #expect(section.childrenAffected.listed <= 40)
    }
  }

  @Test(arguments: seeds)
  func `the order of the incidents changes nothing`(seed: UInt64) throws {
    let rows = try Sample.incidents(seed: seed, count: 100)
    #expect(try Sample.report(rows) == (try Sample.report(rows.reversed())))
  }
}
