internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// Who works here, on what, and what waits.
public struct StatusReport: Sendable {
  /// A grant that an administrator authorised and no reader has fulfilled yet.
  public struct WaitingGrant: Hashable, Sendable {
    /// Who shall read.
    public let person: String
    /// Whose content; nil for the log's.
    public let office: OfficeCode?
    /// What kind of content.
    public let kind: CompartmentKind
  }

  /// A compartment that this person reads.
  public struct Readable: Hashable, Sendable {
    /// Whose content; nil for the log's.
    public let office: OfficeCode?
    /// What kind of content.
    public let kind: CompartmentKind
  }

  /// The day on which it was asked for.
  public let today: CalendarDay
  /// This person's name.
  public let person: String
  /// What they do.
  public let roles: [Role]
  /// Their office.
  public let office: OfficeCode
  /// How many entries the log has, all verified.
  public let entries: Int
  /// How many submitted or returned incidents they can open; nil when they see none by their role.
  public let incidents: Int?
  /// How many drafts of theirs there are.
  public let drafts: Int
  /// How many things wait for them.
  public let queue: Int
  /// How many of these are past their deadline.
  public let overdue: Int
  /// The next cut-off of a quarter and the next note.
  public let deadlines: [QuarterDeadline]
  /// What they can read.
  public let compartments: [Readable]
  /// What waits for whom.
  public let waitingGrants: [WaitingGrant]
  /// How many changes of who is enrolled wait for this administrator; nil for everybody else.
  public let changesToConfirm: Int?
  /// What somebody lost: it gets new keys once a reader opens the store.
  public let keysDue: [Readable]
  /// Their interrupted forms; nil when the file that keeps them does not open.
  public let forms: [WaitingForm]?
}

extension Desk {
  /// Who works here, on what, and what waits.
  public func status() throws -> StatusReport {
    try store.read(as: person) { view in
      let roster = try self.roster(view)
      guard let row = roster.person(person.person) else { throw ServiceError.notEnrolled }
      let actor = Actor(row)
      let state = view.trusted.roster
      let seesIncidents = Permissions.allows(.listIncidents, by: actor, office: nil)
      var incidents = 0
      var drafts = 0
      var queue = 0
      var overdue = 0
      let index = try view.index()
      let clock = QueueClock(deadlines: try view.deadlines(), now: now)
      let walk = QueueWalk(actors: [actor], clock: clock, index: index)
      try index.forEachQueued { incident in
        switch incident.state {
        case .draft: drafts += 1
        case .submitted, .returned, .closed: incidents += 1
        case .duplicate, .withdrawn: break
        }
        guard seesIncidents else { return }
        try walk.visit(incident) { waiting in
          queue += 1
          if waiting.urgency == .overdue { overdue += 1 }
        }
      }
      return StatusReport(
        today: today,
        person: row.name,
        roles: row.roles,
        office: row.office,
        entries: view.trusted.size,
        incidents: seesIncidents ? incidents : nil,
        drafts: drafts,
        queue: queue,
        overdue: overdue,
        deadlines: QuarterDeadline.next(from: today, clock.deadlines),
        // The newest keys alone: with older ones nothing is left to open.
        compartments: person.compartments.map(\.row)
          .filter { $0 == state.compartments[$0.id] }
          .map { StatusReport.Readable(office: $0.office, kind: $0.kind) },
        waitingGrants: try roster.authorisations.map { authorisation in
          // No administrator can authorise a reader of what the roster does not list.
          guard
            let compartment = roster.compartments.first(where: {
              $0.id == authorisation.compartment
            })
          else { throw StoreError.tampered(.index) }
          return StatusReport.WaitingGrant(
            person: roster.person(authorisation.person)?.name ?? authorisation.person.description,
            office: compartment.office,
            kind: compartment.kind,
          )
        },
        changesToConfirm: actor.roles.contains(.administrator)
          ? state.proposals.values.count { $0.proposer != person.person } : nil,
        keysDue: state.due.compactMap { state.compartments[$0] }
          .sorted {
            ($0.office?.rawValue ?? "", $0.kind.rawValue) < (
              $1.office?.rawValue ?? "", $1.kind.rawValue
            )
          }
          .map { StatusReport.Readable(office: $0.office, kind: $0.kind) },
        forms: try waitingFormsIfReadable(view),
      )
    }
  }

  private func waitingFormsIfReadable(_ view: StoreView) throws -> [WaitingForm]? {
    do { return try waitingForms(view) } catch is InterruptedFormError { return nil }
  }

  /// Everyone enrolled, by name.
  public func people() throws -> [PersonRow] {
    try store.read(as: person) { view in
      let roster = try roster(view)
      try Permissions.check(.seeRoster, by: actor(roster), office: nil)
      return roster.people
    }
  }

  /// Whether a person's keys wait in the kernel's keyring.
  public static func hasSession(_ folders: Folders, as named: PersonLabel?) throws -> Bool {
    let store = try CaseStore.open(folders.store, pins: folders.pins)
    let shelf = BundleShelf(folder: folders.people)
    let bundle = try shelf.bundle(shelf.label(named))
    return try SessionKeyring.take(bundle.person, in: store.id) != nil
  }
}
