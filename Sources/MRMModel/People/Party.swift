/// A party to the conflict: what it is called, what it belongs to, what it is listed for.
public struct Party: Hashable, Sendable {
  /// The most bytes of a name or an alias.
  public static let maximumNameBytes = 200
  /// The most aliases, memberships, listings or action plans.
  public static let maximumItems = 100

  /// Its code.
  public let code: PartyCode
  /// Its name, as the UN prints it.
  public var name: Phrase
  /// What kind of party it is.
  public var kind: PartyKind
  /// Other names reports use.
  public var aliases: [String]
  /// Since when and until when it was there: groups split, are renamed and are dissolved.
  public var existence: OpenPeriod
  /// The groups it is or was part of.
  public var memberships: [PartyMembership]
  /// What it is or was listed for, in the annexes of the annual reports.
  public var listings: [PartyListing]
  /// The action plans it signed with the United Nations.
  public var actionPlans: [ActionPlan]

  /// Creates a party.
  public init(
    code: PartyCode,
    name: Phrase,
    kind: PartyKind,
    aliases: [String] = [],
    existence: OpenPeriod = .unknown,
    memberships: [PartyMembership] = [],
    listings: [PartyListing] = [],
    actionPlans: [ActionPlan] = [],
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.existence = existence
    self.memberships = memberships
    self.listings = listings
    self.actionPlans = actionPlans
  }

  /// What it is listed for in the annual reports of a year, in the order of the kinds.
  public func listed(in year: Int) -> [ViolationKind] {
    ViolationKind.allCases.filter { kind in
      listings.contains { $0.kind == kind && $0.covers(year) }
    }
  }
}

/// That a party is or was part of another.
public struct PartyMembership: Hashable, Sendable {
  /// The group it is part of.
  public let whole: PartyCode
  /// Since when and until when.
  public let period: OpenPeriod

  /// Creates a membership.
  public init(of whole: PartyCode, _ period: OpenPeriod = .unknown) {
    self.whole = whole
    self.period = period
  }
}

/// That a party is listed for a violation, in the annexes of the Secretary-General's annual reports.
public struct PartyListing: Hashable, Sendable {
  /// The years in which annual reports can list a party: the first annex is of 2002.
  public static let years = 2002...2199

  /// What it is listed for: a kind that ``ViolationKind/triggersListing``.
  public let kind: ViolationKind
  /// The year in which the first annual report that lists it was published.
  public let from: Int
  /// The year of the last one; nil while it is listed.
  public let until: Int?

  /// Creates a listing.
  ///
  /// - Throws: ``ValueError/notListable`` for a kind that no party is listed for;
  ///   ``ValueError/listingYear`` outside ``years``; ``ValueError/rangeOrder``.
  public init(for kind: ViolationKind, from: Int, until: Int? = nil) throws(ValueError) {
    guard kind.triggersListing else { throw .notListable }
    guard Self.years.contains(from), until.map(Self.years.contains) ?? true else {
      throw .listingYear
    }
    if let until, until < from { throw .rangeOrder }
    self.kind = kind
    self.from = from
    self.until = until
  }

  /// Whether the reports of a year list it.
  public func covers(_ year: Int) -> Bool { from <= year && until.map { year <= $0 } ?? true }
}

/// What a party signed with the United Nations to end and prevent violations.
public struct ActionPlan: Hashable, Sendable {
  /// The day it was signed.
  public let signed: CalendarDay
  /// What it is to end; at least one.
  public let kinds: [ViolationKind]
  /// The day it was completed or given up; nil while it is in force.
  public let ended: CalendarDay?

  /// Creates an action plan.
  ///
  /// - Throws: ``ValueError/rangeOrder`` when it ended before it was signed, ``ValueError/text``
  ///   when it is about nothing.
  public init(
    signed: CalendarDay,
    for kinds: [ViolationKind],
    ended: CalendarDay? = nil,
  ) throws(ValueError) {
    if let ended, ended < signed { throw .rangeOrder }
    guard !kinds.isEmpty else { throw .text }
    self.signed = signed
    self.kinds = kinds
    self.ended = ended
  }
}

extension ViolationKind {
  /// Whether a party can be listed for it.
  ///
  /// Source: S/RES/1379 (2001) recruitment and use; 1882 (2009) killing and maiming, sexual violence;
  /// 1998 (2011) attacks on schools and hospitals; 2225 (2015) abduction.
  public var triggersListing: Bool {
    switch self {
    case .killing, .maiming, .recruitment, .sexualViolence, .abduction, .attackOnSchools,
      .attackOnHospitals:
      true
    case .denialOfHumanitarianAccess, .militaryUse, .deprivationOfLiberty: false
    }
  }
}
