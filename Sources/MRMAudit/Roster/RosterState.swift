public import MRMModel

/// Who is enrolled and active, who reads what, and what administrators have still to settle, as the
/// entries of a log leave it.
///
/// What an enrolment gives beside the person is taken as it says: whoever replays the log judges that.
public struct RosterState: Hashable, Sendable {
  /// A person as the last change left them.
  public struct Member: Hashable, Sendable {
    /// Where they have worked as what, in order; at least one.
    public internal(set) var assignments: [Assignment]
    /// Whether they may act.
    public internal(set) var standing: PersonStanding

    /// Where they work.
    public var office: OfficeCode { assignments[assignments.count - 1].office }
    /// What they do.
    public var roles: [Role] { assignments[assignments.count - 1].roles }

    /// Where they worked as what when an entry was signed.
    public func assignment(at entry: Int) -> Assignment {
      assignments.last { $0.since <= entry } ?? assignments[0]
    }

    /// Whether they act as an administrator.
    public var isAdministrator: Bool { standing == .active && roles.contains(.administrator) }
  }

  /// Where somebody works as what, from an entry on.
  public struct Assignment: Hashable, Sendable {
    /// The index of the entry.
    public let since: Int
    /// The office.
    public let office: OfficeCode
    /// The roles.
    public let roles: [Role]
  }

  /// When an entry was signed: its place in the log, and its author's day.
  public struct Moment: Hashable, Sendable {
    /// The index of the entry.
    public let entry: Int
    /// The day, in UTC.
    public let day: CalendarDay

    /// Creates a moment.
    public init(entry: Int, day: CalendarDay) {
      self.entry = entry
      self.day = day
    }
  }

  /// A proposal that waits for a second administrator.
  public struct OpenProposal: Hashable, Sendable {
    /// What is proposed.
    public let proposal: RosterProposal
    /// Who proposed it.
    public let proposer: Identifier<Person>
  }

  /// Everyone ever enrolled.
  public internal(set) var members: [Identifier<Person>: Member] = [:]
  /// How many administrators sign a change: 1 or 2.
  public internal(set) var administratorsNeeded = 1
  /// What waits for a second administrator.
  public internal(set) var proposals: [Identifier<RosterProposal>: OpenProposal] = [:]
  /// Who was invited and has not been enrolled.
  public internal(set) var invitations: [Identifier<Invitation>: Invitation] = [:]
  /// Every compartment at its newest epoch.
  public internal(set) var compartments: [Identifier<CompartmentSubject>: CompartmentRow] = [:]
  /// Who was given that epoch, and may read it.
  public internal(set) var holders: [Identifier<CompartmentSubject>: Set<Identifier<Person>>] = [:]
  /// What was authorised and nobody has fulfilled yet.
  public internal(set) var waiting: [Identifier<GrantAuthorisation>: GrantAuthorisation] = [:]
  /// The compartments that somebody lost, and that have no new keys yet.
  public internal(set) var due: Set<Identifier<CompartmentSubject>> = []

  /// Nobody.
  public init() {}

  /// Whether a person is enrolled and may act.
  public func isActive(_ person: Identifier<Person>) -> Bool {
    members[person]?.standing == .active
  }

  /// Whether a person's roles open a compartment now; `log` opens to everyone who may act.
  public func mayRead(_ person: Identifier<Person>, _ compartment: CompartmentRow) -> Bool {
    guard let member = members[person], member.standing == .active else { return false }
    guard let office = compartment.office else { return compartment.kind == .log }
    return member.roles.contains { role in
      role.compartmentKinds.contains(compartment.kind)
        && (role.coversAllOffices || member.office == office)
    }
  }

  /// How many administrators may act.
  public var activeAdministrators: Int { members.values.count(where: \.isAdministrator) }

  /// Enrols a person by one administrator's entry, or the founder by their own.
  ///
  /// - Throws: ``RosterFault``.
  public mutating func enrol(_ enrolment: Enrolment, at moment: Moment) throws(RosterFault) {
    guard administratorsNeeded == 1 else { throw .signatures }
    let before = activeAdministrators
    try admit(enrolment, at: moment)
    raiseNeeded(from: before)
  }

  /// Takes the compartments, grants and authorisations that an entry says it gave.
  public mutating func give(
    _ compartments: [CompartmentRow],
    _ grants: [GrantMade],
    _ authorisations: [GrantAuthorisation],
  ) {
    for made in compartments { self.compartments[made.id] = made }
    for grant in grants { hold(grant) }
    for authorisation in authorisations { waiting[authorisation.id] = authorisation }
  }

  /// Takes a compartment that an entry made.
  public mutating func make(_ compartment: CompartmentRow) {
    compartments[compartment.id] = compartment
  }

  /// Takes a grant that an entry made.
  public mutating func hold(_ grant: GrantMade) {
    holders[grant.compartment, default: []].insert(grant.person)
  }

  /// Takes an authorisation.
  public mutating func wait(for authorisation: GrantAuthorisation) {
    waiting[authorisation.id] = authorisation
  }

  /// Takes a grant that was authorised before, by somebody who holds the compartment.
  ///
  /// - Throws: ``RosterFault/grant``.
  public mutating func fulfil(
    _ grant: GrantMade,
    by actor: Identifier<Person>,
  ) throws(RosterFault) {
    guard let id = grant.authorisation, let authorised = waiting[id],
      authorised.person == grant.person, authorised.compartment == grant.compartment,
      compartments[grant.compartment]?.epoch == grant.epoch, isActive(grant.person),
      holders[grant.compartment]?.contains(actor) == true
    else { throw .grant }
    waiting[id] = nil
    hold(grant)
  }

  /// Takes new keys of compartments that somebody lost.
  ///
  /// - Throws: ``RosterFault/renewal`` unless each is due, its author held the epoch before, and the
  ///   new one is given to everybody who held that and may read on, and to nobody else.
  public mutating func renew(
    _ renewal: KeyRenewal,
    by actor: Identifier<Person>,
  ) throws(RosterFault) {
    var grants = renewal.grants
    for row in renewal.compartments {
      guard let known = compartments[row.id], due.contains(row.id), row.epoch == known.epoch + 1,
        row.kind == known.kind, row.office == known.office, row.publicKey != known.publicKey,
        isActive(actor), let held = holders[row.id], held.contains(actor)
      else { throw .renewal }
      let readers = held.filter { mayRead($0, row) }
      let given = grants.filter { $0.compartment == row.id }
      guard given.count == readers.count, Set(given.map(\.person)) == readers,
        given.allSatisfy({ $0.epoch == row.epoch && $0.authorisation == nil })
      else { throw .renewal }
      grants.removeAll { $0.compartment == row.id }
      compartments[row.id] = row
      holders[row.id] = readers
      due.remove(row.id)
    }
    guard grants.isEmpty else { throw .renewal }
  }
}

/// A rule of the roster that an entry breaks.
public enum RosterFault: Error, Hashable, Sendable {
  /// A person who is enrolled already, or otherwise than they were invited.
  case enrolment
  /// Fewer administrators signed than are needed, or one of them twice.
  case signatures
  /// A change of somebody for whom it makes no sense, or that leaves too few administrators.
  case change
  /// An invitation or a proposal that is there already, or is not.
  case proposal
  /// A grant that nobody authorised.
  case grant
  /// New keys that are not due, or not given to those who read on.
  case renewal
}
