import MRMExchange
import MRMModel

/// An incident while it is being typed or changed: the document's fields, one by one.
struct IncidentEntry {
  var date: IncidentDate
  var firstReport: CalendarDay?
  var place: IncidentPlace
  var account: String?
  var shareableAccount: String?
  var violations: [ViolationDocument]
  var children: [ChildDocument]
  var groups: [GroupDocument]
  var sources: [SourceDocument]
  var responses: [ResponseDocument]
  var unlistedLinks: [[Int]]
  var details: IncidentDetails

  init(_ document: IncidentDocument = IncidentDocument()) {
    date = document.date
    firstReport = document.firstReport
    place = document.place
    account = document.account
    shareableAccount = document.shareableAccount
    violations = document.violations
    children = document.children
    groups = document.groups
    sources = document.sources
    responses = document.responses
    unlistedLinks = document.unlistedLinks
    details = document.details
  }

  /// What was typed, as a document.
  var document: IncidentDocument {
    IncidentDocument(
      date: date,
      firstReport: firstReport,
      place: place,
      account: account,
      shareableAccount: shareableAccount,
      violations: violations,
      children: children,
      groups: groups,
      sources: sources,
      responses: responses,
      unlistedLinks: unlistedLinks,
      details: details,
    )
  }

  /// The number for one more violation: above the highest, so that none is used twice.
  var nextViolation: Int { (violations.map(\.number).max() ?? 0) + 1 }

  /// The number for one more source.
  var nextSource: Int { (sources.map(\.number).max() ?? 0) + 1 }

  /// Takes a violation out with its responses, and its number from all else that names it.
  mutating func removeViolation(at position: Int) {
    let number = violations.remove(at: position).number
    children = children.map { child in
      child.suffering(child.violations.filter { $0 != number })
    }
    unlistedLinks = unlistedLinks.map { $0.filter { $0 != number } }.filter { $0.count > 1 }
    responses = responses.filter { $0.violation != number }
    groups = groups.map { group in group.suffering(group.violations.filter { $0 != number }) }
    sources = sources.map { source in
      SourceDocument(
        id: source.id,
        number: source.number,
        category: source.category,
        type: source.type,
        reliability: source.reliability,
        credibility: source.credibility,
        consentToReport: source.consentToReport,
        violations: source.violations.filter { $0 != number },
        note: source.note,
        particulars: source.particulars,
        identity: source.identity,
      )
    }
  }

  /// The same changes made over a document that somebody else has changed meanwhile.
  ///
  /// What was changed here stands; what was not is taken from the newer one. A list counts as one.
  func rebased(from old: IncidentDocument, onto new: IncidentDocument) -> IncidentEntry {
    var entry = IncidentEntry(new)
    if date != old.date { entry.date = date }
    if firstReport != old.firstReport { entry.firstReport = firstReport }
    if place != old.place { entry.place = place }
    if account != old.account { entry.account = account }
    if shareableAccount != old.shareableAccount { entry.shareableAccount = shareableAccount }
    if violations != old.violations { entry.violations = violations }
    if children != old.children { entry.children = children }
    if groups != old.groups { entry.groups = groups }
    if sources != old.sources { entry.sources = sources }
    if responses != old.responses { entry.responses = responses }
    if unlistedLinks != old.unlistedLinks { entry.unlistedLinks = unlistedLinks }
    if details != old.details { entry.details = details }
    return entry
  }
}
