import MRMModel

/// Which children the report has met, and how often.
struct ChildLedger: Sendable {
  private struct Entry: Sendable {
    /// The last violation the child was counted for: how a child listed twice is noticed.
    var lastViolation = 0
    /// One bit a section.
    var sections: UInt8 = 0
    /// Verified grave violations.
    var verified = 0
  }

  private var positions: [Identifier<Child>: Int] = [:]
  private var entries: [Entry] = []
  /// Which entries were stated to be one child; both ends say so.
  private var links: [(Identifier<Child>, Identifier<Child>)] = []
  private var severalVerified = 0

  /// Notes with whom the children of an incident are one person.
  ///
  /// To be told of every incident, whatever counts of it: two entries that count may be linked by a
  /// third that does not.
  mutating func link(_ children: [ChildRow]) {
    for index in children.indices where !children[index].sameAs.isEmpty {
      links += children[index].sameAs.map { (children[index].child, $0) }
    }
  }

  /// What the statements that two entries are one child change of what was counted entry by entry.
  func merged() -> MergedChildren {
    var merged = MergedChildren(withSeveralVerified: severalVerified)
    guard !links.isEmpty else { return merged }
    var persons = LinkedPersons()
    for (one, other) in links { persons.link(one, other) }
    for group in persons.groups() where group.count > 1 {
      let entries = group.compactMap { positions[$0] }.map { self.entries[$0] }
      for section in ReportSection.allCases {
        let met = entries.count { $0.sections & section.bit != 0 }
        merged.listedTwice[section, default: 0] += max(0, met - 1)
      }
      merged.withSeveralVerified -= entries.count { $0.verified > 1 }
      if entries.reduce(0, { $0 + $1.verified }) > 1 { merged.withSeveralVerified += 1 }
    }
    return merged
  }

  /// What a violation's list adds.
  struct Listing {
    /// Children listed for the violation, each once.
    var listed = 0
    /// Those of them that the section has not met before.
    var new = 0
  }

  /// Enters the children listed for one violation; persons of 18 or older are not children.
  ///
  /// - Parameters:
  ///   - children: The incident's.
  ///   - number: The violation's number within the incident.
  ///   - violation: The violation's number within the whole count, from 1.
  ///   - section: Where the violation counts.
  /// - Returns: What the violation's list adds.
  mutating func enter(
    _ children: [ChildRow],
    violationNumber number: Int,
    violation: Int,
    section: ReportSection,
  ) -> Listing {
    var listing = Listing()
    for child in children where child.violations.contains(number) && !child.age.isAdult {
      let position = position(of: child.child)
      guard entries[position].lastViolation != violation else { continue }
      entries[position].lastViolation = violation
      listing.listed += 1
      if entries[position].sections & section.bit == 0 {
        entries[position].sections |= section.bit
        listing.new += 1
      }
      guard section.isVerified else { continue }
      entries[position].verified += 1
      if entries[position].verified == 2 { severalVerified += 1 }
    }
    return listing
  }

  private mutating func position(of child: Identifier<Child>) -> Int {
    if let position = positions[child] { return position }
    positions[child] = entries.count
    entries.append(Entry())
    return entries.count - 1
  }
}

extension ReportSection {
  fileprivate var bit: UInt8 {
    switch self {
    case .verifiedOnTime: 1
    case .verifiedLate: 2
    case .unverified: 4
    }
  }

  fileprivate var isVerified: Bool {
    switch self {
    case .verifiedOnTime, .verifiedLate: true
    case .unverified: false
    }
  }
}
