import MRMModel
import MRMWorkflow
import Testing

@Suite struct VerificationStandardTests {
  /// A decision and what it is about, changed by each test in one place.
  struct Proposal {
    var status = VerificationStatus.verified
    var decidedOn = Invented.today
    var judgement = Decision.Judgement(isCredible: true, screening: .allMet)
    var basis: [Identifier<Source>] = [Identifier(30)]
    var reasons: [NonVerificationReason] = []
    var weighings: [SourceWeighing] = []
    var exception: String?
    var kind = ViolationKind.killing
    var tally: VictimTally
    var date: IncidentDate
    var sources: [Source] = [Proposal.source(30)]
    var children: [ChildEntry] = []

    init() throws {
      tally = try VictimTally(boys: 0, girls: 1, unknown: 0)
      date = try IncidentDate(.day(Invented.today.adding(days: -9)))
    }

    static func source(
      _ number: UInt8,
      _ category: SourceCategory = .primaryWitness,
      _ type: SourceType = .oralTestimony,
      reliability: Weight? = .medium,
      consent: Consent = .given,
      violation: UInt8 = 21,
    ) -> Source {
      Source(
        id: Identifier(number),
        incident: Identifier(20),
        number: Int(number),
        category: category,
        type: type,
        reliability: reliability,
        credibility: nil,
        consentToReport: consent,
        violations: [Identifier(violation)],
        note: "",
      )
    }

    /// Finds it so, with what that status itself asks for.
    mutating func find(_ found: VerificationStatus) {
      status = found
      reasons = [.other]
      guard found == .notMRM else { return }
      judgement = .init(isCredible: true, screening: Screening { $0 == .kind ? .notMet : .met })
    }

    func missing() throws -> [MissingRequirement] {
      let decision = Decision(
        id: Identifier(50),
        incident: Identifier(20),
        violation: Identifier(21),
        level: .ctfmr,
        status: status,
        date: decidedOn,
        judgement: judgement,
        basis: basis,
        reasons: reasons,
        note: "",
        weighings: weighings,
        exception: exception,
      )
      let violation = Violation(
        id: Identifier(21),
        incident: Identifier(20),
        number: 1,
        kind: kind,
        tally: tally,
        attribution: .unknown,
      )
      let found = VerificationStandard.missing(
        in: decision,
        on: violation,
        date: date,
        sources: sources,
        children: children,
      )
      let refusal = Result { () throws(Refusal) in
        try VerificationStandard.check(
          decision,
          on: violation,
          date: date,
          sources: sources,
          children: children,
        )
      }.refusal
      #expect(refusal == (found.isEmpty ? nil : .standardNotMet(found)))
      return found
    }
  }

  @Test func `a verified decision on a reliable witness lacks nothing`() throws {
    #expect(try Proposal().missing() == [])
  }

  @Test(arguments: SourceCategory.allCases, SourceType.allCases)
  func `verified rests on a primary source or on documentation`(
    category: SourceCategory,
    type: SourceType,
  ) throws {
    var proposal = try Proposal()
    proposal.sources = [Proposal.source(30, category, type)]
    let isEnough =
      category != .secondary
      || [.document, .photograph, .video, .satelliteImage, .physicalEvidence].contains(type)
    proposal.exception = category == .secondary && isEnough ? "the village is empty" : nil
    #expect(try proposal.missing() == (isEnough ? [] : [.noPrimarySourceOrDocument]))
  }

  @Test(arguments: [nil, Weight.high, .medium, .low])
  func `a source of low or unweighed reliability is not enough`(weight: Weight?) throws {
    var proposal = try Proposal()
    proposal.sources = [Proposal.source(30, reliability: weight)]
    let isEnough = weight == .high || weight == .medium
    #expect(try proposal.missing() == (isEnough ? [] : [.noReliableSource]))
  }

  @Test(arguments: [nil, Weight.low])
  func `an unreliable document is not enough`(weight: Weight?) throws {
    var proposal = try Proposal()
    proposal.sources = [Proposal.source(30, .secondary, .document, reliability: weight)]
    proposal.exception = "the village is empty"
    #expect(try proposal.missing() == [.noReliableSource])
  }

  @Test(arguments: Consent.allCases)
  func `a source without consent to report is not enough`(consent: Consent) throws {
    var proposal = try Proposal()
    proposal.sources = [Proposal.source(30, consent: consent)]
    #expect(try proposal.missing() == (consent == .given ? [] : [.noConsentToReport]))
  }

  @Test func `one source must be reliable and consenting at once`() throws {
    var proposal = try Proposal()
    proposal.basis = [Identifier(30), Identifier(31)]
    proposal.sources = [
      Proposal.source(30, consent: .refused), Proposal.source(31, reliability: .low),
    ]
    #expect(try proposal.missing() == [.noConsentToReport])
  }

  @Test func `a source that lacks reliability and consent is said to lack both`() throws {
    var proposal = try Proposal()
    proposal.sources = [Proposal.source(30, reliability: nil, consent: .notAsked)]
    #expect(try proposal.missing() == [.noReliableSource, .noConsentToReport])
  }

  @Test func `a good source outside the basis does not count`() throws {
    var proposal = try Proposal()
    proposal.basis = []
    #expect(try proposal.missing() == [.noPrimarySourceOrDocument])
  }

  @Test func `a weak source beside a good one does no harm`() throws {
    var proposal = try Proposal()
    proposal.basis = [Identifier(30), Identifier(31)]
    proposal.sources.append(Proposal.source(31, .secondary, reliability: .low, consent: .refused))
    #expect(try proposal.missing() == [])
  }

  @Test func `a source of another violation is named and does not count`() throws {
    var proposal = try Proposal()
    proposal.sources = [Proposal.source(30, violation: 99)]
    #expect(
      try proposal.missing() == [
        .sourceOfAnotherViolation(source: 30), .noPrimarySourceOrDocument,
      ]
    )
  }

  @Test(arguments: VerificationStatus.allCases)
  func `an unknown source in the basis is refused whatever the status`(
    status: VerificationStatus
  ) throws {
    var proposal = try Proposal()
    proposal.find(status)
    proposal.basis.append(Identifier(98))
    #expect(try proposal.missing() == [.unknownSource])
  }

  @Test func `credibility that was not judged is named`() throws {
    var proposal = try Proposal()
    proposal.judgement = .init(isCredible: false, screening: .allMet)
    #expect(try proposal.missing() == [.notJudgedCredible])
  }

  @Test func `an incident of unknown date is not verified`() throws {
    var proposal = try Proposal()
    proposal.date = .unknown
    #expect(try proposal.missing() == [.dateUnknown])
  }

  @Test(arguments: ViolationKind.allCases)
  func `an empty tally is not verified where children are counted`(kind: ViolationKind) throws {
    var proposal = try Proposal()
    proposal.kind = kind
    proposal.tally = .none
    #expect(try proposal.missing() == (kind.countingUnit == .children ? [.emptyTally] : []))
  }

  @Test(arguments: [(17, UInt8(21), false), (18, 21, true), (18, 99, false)])
  func `a victim of 18 under this violation is not verified`(
    years: Int,
    violation: UInt8,
    isRefused: Bool,
  ) throws {
    var proposal = try Proposal()
    proposal.children = [
      ChildEntry(
        id: Identifier(40),
        incident: Identifier(20),
        child: Identifier(41),
        violations: [Identifier(violation)],
        sex: .female,
        age: try Age(years: years, isEstimated: true),
        consentToReport: .given,
      )
    ]
    #expect(try proposal.missing() == (isRefused ? [.adultListed] : []))
  }

  @Test(arguments: VerificationStatus.allCases)
  func `a decision dated before the incident is refused`(status: VerificationStatus) throws {
    var proposal = try Proposal()
    proposal.find(status)
    proposal.decidedOn = Invented.today.adding(days: -9)
    #expect(try proposal.missing() == [])
    proposal.decidedOn = Invented.today.adding(days: -10)
    #expect(try proposal.missing() == [.decidedBeforeIncident])
  }

  @Test(arguments: [VerificationStatus.reportedNotVerified, .notMRM, .didNotOccur])
  func `not verifying and excluding need a reason and no more`(status: VerificationStatus) throws {
    var proposal = try Proposal()
    proposal.status = status
    proposal.basis = []
    proposal.tally = .none
    proposal.judgement = .init(
      isCredible: false,
      screening: Screening { $0 == .party ? .notMet : .notAsked },
    )
    #expect(try proposal.missing() == [.noReason])
    proposal.reasons = [.unwillingSources]
    #expect(try proposal.missing() == [])
  }

  @Test func `pending needs nothing`() throws {
    var proposal = try Proposal()
    proposal.status = .reportPendingVerification
    proposal.basis = []
    proposal.date = .unknown
    #expect(try proposal.missing() == [])
  }

  @Test func `everything that is missing is named at once`() throws {
    var proposal = try Proposal()
    proposal.basis = [Identifier(98)]
    proposal.judgement = .init(isCredible: false, screening: .notAsked)
    proposal.tally = .none
    proposal.date = .unknown
    #expect(
      try proposal.missing() == [
        .unknownSource, .noPrimarySourceOrDocument, .notJudgedCredible,
        .notJudgedLinkedToConflict, .notJudgedOfChildren, .notJudgedByParty, .notJudgedOfKind,
        .dateUnknown, .emptyTally,
      ]
    )
  }
}
