import MRMModel
import MRMWorkflow
import Testing

@Suite struct QualityCheckTests {
  /// An incident that nothing is missing in, changed by each test in one place.
  struct Case {
    var date: IncidentDate
    var firstReport: CalendarDay? = Invented.today
    var place: IncidentPlace
    var tally: VictimTally
    var details: ViolationDetails
    var attribution = Attribution.unknown
    var sex = Sex.male
    var age: Age
    var childConsent = Consent.given
    var sourceConsent = Consent.given
    var reliability: Weight? = .high
    var accounts: [Account]?
    var parties = PartyRegister.mali
    var hasSources = true
    var responses: [ResponseDetails]? = []

    init() throws {
      date = try IncidentDate(.day(Invented.today.adding(days: -3)))
      place = .area(try PlaceCode("ML0501"), nil)
      tally = try VictimTally(boys: 1, girls: 0, unknown: 0)
      var abduction = AbductionDetails()
      abduction.common.crossBorder = PlainAnswer(.no)
      details = .abduction(abduction)
      age = try Age(years: 12, isEstimated: false)
      accounts = [SubmissionStandardTests.Submission.account(.shareable, "A child was taken.")]
    }

    func warnings() throws -> [QualityWarning] {
      let incident = try Invented.incident(on: date, firstReport: firstReport, at: place)
      let violation = Violation(
        id: Identifier(21),
        incident: incident.id,
        number: 2,
        details: details,
        tally: tally,
        attribution: attribution,
      )
      let child = ChildEntry(
        id: Identifier(22),
        incident: incident.id,
        child: Identifier(23),
        violations: [violation.id],
        sex: sex,
        age: age,
        consentToReport: childConsent,
      )
      let source = Source(
        id: Identifier(24),
        incident: incident.id,
        number: 3,
        category: .primaryWitness,
        type: .oralTestimony,
        reliability: reliability,
        credibility: .high,
        consentToReport: sourceConsent,
        violations: [violation.id],
        note: "",
      )
      return QualityCheck(
        incident,
        violations: [violation],
        children: [child],
        groups: [],
        parties: parties,
      ).warnings(
        accounts: accounts,
        sources: hasSources ? [source] : nil,
        responses: responses?.map { details in
          Response(
            id: Identifier(25),
            incident: incident.id,
            violation: violation.id,
            details: details,
          )
        },
        today: Invented.today,
      )
    }
  }

  private func warnings(_ change: (inout Case) throws -> Void) throws -> [QualityWarning] {
    var changed = try Case()
    try change(&changed)
    return try changed.warnings()
  }

  @Test func `an incident that nothing is missing in has no warning`() throws {
    #expect(try Case().warnings() == [])
  }

  @Test func `what is missing in the head is named`() throws {
    #expect(try warnings { $0.firstReport = nil } == [.noFirstReport])
    #expect(try warnings { $0.place = .area(try PlaceCode("ML05"), nil) } == [.regionOnly])
    #expect(try warnings { $0.accounts = [] } == [.noShareableAccount])
    // Who cannot read accounts and sources is told nothing of them.
    #expect(try warnings { $0.accounts = nil } == [])
    #expect(
      try warnings {
        $0.hasSources = false
        $0.sourceConsent = .notAsked
      } == []
    )
  }

  @Test func `what is missing of a child or a source is named by its place`() throws {
    #expect(try warnings { $0.age = .unknown } == [.noAge(child: 1)])
    #expect(try warnings { $0.sex = .unknown } == [.noSex(child: 1)])
    #expect(try warnings { $0.childConsent = .notAsked } == [.childNotAsked(child: 1)])
    #expect(try warnings { $0.childConsent = .refused } == [])
    #expect(try warnings { $0.sourceConsent = .notAsked } == [.sourceNotAsked(source: 3)])
    #expect(try warnings { $0.reliability = nil } == [.notWeighed(source: 3)])
  }

  @Test func `a tally is held against the children listed`() throws {
    let partly = try warnings { $0.tally = try VictimTally(boys: 8, girls: 0, unknown: 0) }
    let expected = TallyReconciliation(
      try VictimTally(boys: 8, girls: 0, unknown: 0),
      children: [.male],
      groups: [],
    )
    #expect(partly == [.tally(violation: 2, expected)])
    #expect(partly.first?.phrase.english == "children described: 1 of 8")
    let other = try warnings { $0.tally = try VictimTally(boys: 0, girls: 1, unknown: 0) }
    #expect(other.map(\.path) == ["violations/2/tally"])
    let unknown = try warnings { $0.tally = try VictimTally(boys: 0, girls: 0, unknown: 1) }
    #expect(unknown == [.sexUnknown(violation: 2)])
  }

  @Test func `details are missing where none is entered, and none is dated before the incident`()
    throws
  {
    let empty = try warnings { $0.details = ViolationDetails(of: .abduction) }
    #expect(empty == [.noDetails(violation: 2)])
    let start = Invented.today.adding(days: -3)
    func freed(on day: CalendarDay, isEstimated: Bool = false) throws -> [QualityWarning] {
      try warnings { changed in
        var details = MilitaryUseDetails()
        details.period = Estimated(Period(since: day), isEstimated: isEstimated)
        changed.details = .militaryUse(details)
      }
    }
    #expect(try freed(on: start) == [])
    #expect(try freed(on: start.adding(days: -1), isEstimated: true) == [])
    let early = try freed(on: start.adding(days: -1))
    #expect(early.map(\.path) == ["violations/2/details"])
    #expect(early.first?.phrase.english == "dated before the incident: period of use")
  }

  @Test func `a party is one that is registered and was there`() throws {
    let (party, start) = (try PartyCode("JNIM"), Invented.today.adding(days: -3))
    func attributed(to code: PartyCode, _ existence: OpenPeriod? = nil) throws -> [QualityWarning] {
      try warnings { changed in
        changed.attribution = .parties([PartyAttribution(party: code)], .several)
        guard let existence, var known = changed.parties.party(code) else { return }
        known.existence = existence
        changed.parties = changed.parties.amended(by: [known])
      }
    }
    #expect(try attributed(to: party) == [])
    let other = try PartyCode("NOBODY")
    #expect(try attributed(to: other) == [.partyNotRegistered(violation: 2, other)])
    let ended = try OpenPeriod(from: nil, until: start.adding(days: -1))
    #expect(try attributed(to: party, ended) == [.partyNotThere(violation: 2, party)])
    let begun = try OpenPeriod(from: start.adding(days: 1), until: nil)
    #expect(try attributed(to: party, begun) == [.partyNotThere(violation: 2, party)])
    #expect(try attributed(to: party, OpenPeriod(from: start, until: start)) == [])
  }

  @Test func `an abduction by a state force may be an arrest`() throws {
    let forces = Attribution.parties([PartyAttribution(party: try PartyCode("FDSM"))], .several)
    #expect(try warnings { $0.attribution = forces } == [.arrestIsNoAbduction(violation: 2)])
    let killing = try warnings { changed in
      changed.attribution = forces
      var details = KillingDetails()
      details.common.crossBorder = PlainAnswer(.no)
      changed.details = .killing(details)
    }
    #expect(killing == [])
  }

  @Test func `what nobody may ask for is not missed, and is asked about where it is filled in`()
    throws
  {
    func answered(_ change: (inout SexualViolenceDetails) -> Void) throws -> [QualityWarning] {
      try warnings { changed in
        var details = SexualViolenceDetails()
        details.types = [.rape]
        change(&details)
        changed.details = .sexualViolence(details)
      }
    }
    #expect(try answered { _ in } == [])
    #expect(try answered { $0.implications = [.childBorn] } == [.onlyVolunteered(violation: 2)])
  }

  @Test func `a follow-up that waits after its day is a warning, and names the response`() throws {
    func waiting(until day: CalendarDay?) -> ResponseDetails {
      var details = ResponseDetails()
      var pending = PendingFollowUp()
      pending.due = day.map { Estimated($0) }
      details.followUp = .pending(pending)
      return details
    }
    var taken = ResponseDetails()
    taken.followUp = .taken
    let found = try warnings { [taken] in
      $0.responses = [
        taken, waiting(until: nil), waiting(until: Invented.today),
        waiting(until: Invented.today.adding(days: -1)),
      ]
    }
    #expect(found == [.responseOverdue(response: 4)])
    #expect(found.map(\.path) == ["responses/4/details/follow_up"])
  }

  @Test func `responses that do not open are no warning`() throws {
    #expect(try warnings { $0.responses = nil } == [])
  }
}
