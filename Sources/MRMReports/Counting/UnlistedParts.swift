import MRMModel

/// The unlisted parts of the tallies of one incident, each link's largest once.
struct UnlistedParts: Sendable {
  private var links: [UnlistedLinkRow] = []
  /// The largest part so far, by section and then by link.
  private var largest: [Int] = []

  /// Begins an incident.
  mutating func begin(_ links: [UnlistedLinkRow]) {
    // Nearly no incident has links: what is empty stays as it is.
    guard !links.isEmpty || !self.links.isEmpty else { return }
    self.links = links
    largest = Array(repeating: 0, count: links.count * ReportSection.allCases.count)
  }

  /// Takes the unlisted part of a violation.
  ///
  /// - Returns: How many children it adds: of linked violations of one section, no more than what is
  ///   above the largest part before.
  mutating func add(_ part: Int, of number: Int, in section: ReportSection) -> Int {
    guard let link = links.firstIndex(where: { $0.violations.contains(number) }) else {
      return part
    }
    let position = section.position * links.count + link
    defer { largest[position] = max(largest[position], part) }
    return max(0, part - largest[position])
  }
}

extension ReportSection {
  fileprivate var position: Int {
    switch self {
    case .verifiedOnTime: 0
    case .verifiedLate: 1
    case .unverified: 2
    }
  }
}
