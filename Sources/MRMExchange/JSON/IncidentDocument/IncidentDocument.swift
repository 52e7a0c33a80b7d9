public import MRMModel

/// An incident as one JSON document: what `incident add` takes from a pipe, and `--json` shows.
///
/// A draft: everything but the kind of a violation, and the category and type of a source, may be
/// missing. What is there is right: codes, places and parties exist, numbers are in range, texts
/// are within their limits. Whether it may be submitted is for the workflow to say.
/// `Schemas/exchange/incident.schema.json` publishes the shape.
public struct IncidentDocument: Hashable, Sendable {
  /// The name of this shape; never reused for another.
  public static let schema = "mrm-incident-1"

  /// The most violations of one incident; the largest in the UN's reports have some tens.
  public static let maximumViolations = 200
  /// The most children listed in one incident; mass abductions count some hundreds.
  public static let maximumChildren = 2_000
  /// The most groups of unidentified children of one incident.
  public static let maximumGroups = 200
  /// The most sources of one incident.
  public static let maximumSources = 500
  /// The most responses of one incident: several to each violation.
  public static let maximumResponses = 500
  /// The highest number of a violation or source: four digits are said over a radio.
  public static let maximumNumber = 9_999
  /// The largest note on a source, in bytes of UTF-8: some pages.
  public static let maximumNoteBytes = 16_384

  /// When it happened.
  public let date: IncidentDate
  /// When a member of the task force first heard of it.
  public let firstReport: CalendarDay?
  /// Where it happened.
  public let place: IncidentPlace
  /// The account for those who verify; at most `Account.maximumTextBytes`.
  public let account: String?
  /// The account that names nobody; as long as the other.
  public let shareableAccount: String?
  /// The violations; their numbers are distinct.
  public let violations: [ViolationDocument]
  /// The children listed.
  public let children: [ChildDocument]
  /// The groups of children whom nobody can name.
  public let groups: [GroupDocument]
  /// The sources; their numbers are distinct.
  public let sources: [SourceDocument]
  /// What was done about the violations.
  public let responses: [ResponseDocument]
  /// The numbers of violations that had the same children, as far as none is listed: two or more in a
  /// set, each in one set at most.
  public let unlistedLinks: [[Int]]
  /// What kind of place it was, and how many did it.
  public let details: IncidentDetails

  /// Creates a document from values that are right each by itself.
  ///
  /// The numbers of violations and sources must be distinct, and children, sources and responses name
  /// numbers that exist; reading a document checks it.
  public init(
    date: IncidentDate = .unknown,
    firstReport: CalendarDay? = nil,
    place: IncidentPlace = .countryOnly(nil),
    account: String? = nil,
    shareableAccount: String? = nil,
    violations: [ViolationDocument] = [],
    children: [ChildDocument] = [],
    groups: [GroupDocument] = [],
    sources: [SourceDocument] = [],
    responses: [ResponseDocument] = [],
    unlistedLinks: [[Int]] = [],
    details: IncidentDetails = IncidentDetails(),
  ) {
    self.date = date
    self.firstReport = firstReport
    self.place = place
    self.account = account
    self.shareableAccount = shareableAccount
    self.violations = violations
    self.children = children
    self.groups = groups
    self.sources = sources
    self.responses = responses
    self.unlistedLinks = unlistedLinks
    self.details = details
  }
}

extension IncidentDocument {
  /// The tally of a violation held against the children and groups that this document lists for it.
  public func reconciliation(of violation: ViolationDocument) -> TallyReconciliation {
    TallyReconciliation(
      violation.tally,
      children: children.filter { $0.violations.contains(violation.number) }.map(\.sex),
      groups: groups.filter { $0.violations.contains(violation.number) }.map(\.details),
    )
  }
}
