import MRMExchange
import MRMModel
import MRMTestSupport

/// Documents of children who are held, and changes of a document.
enum HeldChild {
  /// A deprivation of liberty that goes on, or has ended.
  static func detained(since first: String, until last: String? = nil) throws -> IncidentDocument {
    changed(
      try TaskForce.document(kind: .deprivationOfLiberty),
      details: [try detention(since: first, until: last)],
    )
  }

  static func detention(since first: String, until last: String? = nil) throws -> ViolationDetails {
    let day = try CalendarDay(parsing: first)
    let period = try last.map { try Period(from: day, to: CalendarDay(parsing: $0)) }
    var form = DetentionDetails()
    form.period = Estimated(period ?? Period(since: day))
    return .deprivationOfLiberty(form)
  }

  /// Children who left a group by capture.
  static func captured(on day: String) throws -> ViolationDetails {
    var release = Release()
    release.way = .captured
    release.date = Estimated(try CalendarDay(parsing: day))
    var form = RecruitmentDetails()
    form.released = .yes(release)
    return .recruitment(form)
  }

  /// The same document with other details of its violations in their order, and with more of these.
  static func changed(
    _ old: IncidentDocument,
    details: [ViolationDetails] = [],
    shareable: String? = nil,
    isReported: Bool = true,
  ) -> IncidentDocument {
    let violations = (0..<max(details.count, old.violations.count)).map { position in
      let before = old.violations[min(position, old.violations.count - 1)]
      return ViolationDocument(
        id: position < old.violations.count ? before.id : nil,
        number: position + 1,
        details: position < details.count ? details[position] : before.details,
        tally: before.tally,
        attribution: before.attribution,
      )
    }
    return IncidentDocument(
      date: old.date,
      firstReport: isReported ? old.firstReport : nil,
      place: old.place,
      account: old.account,
      shareableAccount: shareable ?? old.shareableAccount,
      violations: violations,
      children: old.children,
      sources: old.sources.map { source in
        SourceDocument(
          id: source.id,
          number: source.number,
          category: source.category,
          type: source.type,
          reliability: source.reliability,
          credibility: source.credibility,
          consentToReport: source.consentToReport,
          violations: violations.map(\.number),
          note: source.note,
          identity: source.identity,
        )
      },
    )
  }
}
