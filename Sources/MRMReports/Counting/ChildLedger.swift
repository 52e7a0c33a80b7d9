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

  /// Children with two or more verified grave violations.
  private(set) var withSeveralVerified = 0

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
      if entries[position].verified == 2 { withSeveralVerified += 1 }
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
