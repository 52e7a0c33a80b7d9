public import MRMModel

/// A meeting as one person can see it.
public struct MeetingPage: Sendable {
  /// One case on its list.
  public struct Item: Sendable {
    /// How far a case of a meeting has come.
    public enum Standing: Hashable, Sendable {
      /// The meeting has found nothing on it yet.
      case undecided
      /// It has; nobody has signed it.
      case found
      /// It has, but the case has changed since.
      case changedSinceFound
      /// Proposed, and short of its quorum.
      case proposed(LevelDecision)
      /// In force.
      case decided(LevelDecision)
      /// Something else was proposed or decided at this level since.
      case replaced
      /// This person's keys do not open the incident's facts.
      case closed
    }

    /// The incident.
    public let incident: Identifier<Incident>
    /// The incident's records; nil when this person's keys do not open its facts.
    public let page: IncidentPage?
    /// The violation; nil as ``page``.
    public let violation: ViolationRow?
    /// What was found; nil before, and for whoever does not open the incident's accounts.
    public let decision: Decision?
    /// How far it has come.
    public let standing: Standing

    /// What commands take for it; the first letters of the incident's identity where that is all
    /// there is.
    public var name: String {
      guard let page, let violation else { return String(incident.description.prefix(8)) }
      return page.file.row.name(of: violation)
    }
  }

  /// Its identity.
  public let id: Identifier<Meeting>
  /// Who opened it.
  public let chair: Identifier<Person>
  /// Level, day, place, persons present, general minutes.
  public let sitting: Sitting
  /// Whether its chair has signed it.
  public let isSigned: Bool
  /// Its list.
  public let items: [Item]
  /// How many persons a decision of its level takes.
  public let quorum: Int
  /// The name of everyone enrolled.
  public let people: [Identifier<Person>: String]
  /// What this person would sign next, in the order of the list; without what they leave out.
  public let toSign: [Item]
  /// What a signature under ``toSign`` names; nil when there is nothing to sign, or it is not theirs,
  /// or their keys do not open all of it.
  public let mark: SeenMark?

  /// Its name.
  public var handle: MeetingHandle { MeetingHandle(of: id) }

  /// A person's name; their identity where nobody enrolled them.
  public func name(of person: Identifier<Person>) -> String {
    people[person] ?? person.description
  }

  /// The case that a name means.
  ///
  /// - Throws: ``MeetingError/notListed``.
  public func item(_ name: IncidentName) throws(MeetingError) -> Item {
    let named = items.filter { item in
      guard let page = item.page, name.means(page.file.row) else { return false }
      return name.violation.map { $0 == item.violation?.number } ?? true
    }
    guard let item = named.first, named.count == 1 else { throw .notListed }
    return item
  }
}

/// A meeting in a list of meetings.
public struct MeetingSummary: Sendable {
  /// Its name.
  public let handle: MeetingHandle
  /// The name of whoever opened it.
  public let chair: String
  /// The level that meets.
  public let level: VerificationLevel
  /// Whether its chair has signed it.
  public let isSigned: Bool
  /// Its day; nil for whoever cannot open it.
  public let day: CalendarDay?
  /// How many cases are on its list; nil for whoever cannot open it.
  public let cases: Int?
}

extension IncidentRow {
  /// What commands take for one of its violations.
  func name(of violation: ViolationRow) -> String {
    "\(reference?.description ?? String(id.description.prefix(8)))/\(violation.number)"
  }
}

extension IncidentName {
  /// Whether it names an incident.
  func means(_ row: IncidentRow) -> Bool {
    switch target {
    case .reference(let reference): row.reference == reference
    case .prefix(let prefix): row.id.description.hasPrefix(prefix)
    }
  }
}
