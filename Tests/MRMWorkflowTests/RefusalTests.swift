import MRMModel
import MRMWorkflow
import Testing

@Suite struct RefusalTests {
  private static let shortcomings: [Shortcoming] = [
    .noViolation, .dateUnknown, .dateInFuture, .placeUnknown, .noConfidentialAccount, .noSource,
    .firstReportBeforeIncident, .firstReportInFuture, .childWithoutViolation,
    .emptyTally(violation: 3), .adultListed(violation: 3), .moreChildrenThanTally(violation: 3),
  ]

  private static let requirements: [MissingRequirement] =
    [
      .noPrimarySourceOrDocument, .noReliableSource, .noConsentToReport, .unknownSource,
      .sourceOfAnotherViolation(source: 4), .notJudgedCredible, .notJudgedLinkedToConflict,
      .notJudgedByParty, .notJudgedOfChildren, .notJudgedOfKind, .noFailedTest, .noCredibleSource,
      .noReasonForException, .nothingToExcept, .sourceWeighedTwice(source: 4), .dateUnknown,
      .decidedBeforeIncident, .emptyTally, .adultListed, .noReason,
    ] + ((try? PartyCode("JNIM")).map { [.partyNotNamed($0)] } ?? [])

  private static let all: [Refusal] =
    [
      .notAuthor, .notSubmitted, .alreadySubmitted, .returned, .duplicate, .holdsDuplicates,
      .decidedByCTFMR, .statedDistinct, .notMerged, .notDismissed, .contributor, .dateInFuture,
      .alreadyDecided, .alreadyProposed, .proposalOpen, .nothingProposed, .samePerson,
      .changedSinceProposal, .signerContributed, .incomplete(shortcomings),
      .standardNotMet(requirements), .closed, .withdrawn, .notEnded, .openQuestions,
      .takenByAnother, .alreadyTaken, .notTaken, .questionOpen, .attributionAlone,
      .unanswered, .nothingAsked,
    ] + Act.allCases.map(Refusal.notPermitted) + Act.allCases.map(Refusal.otherOffice)
    + VerificationLevel.allCases.flatMap { level in
      [
        .decidedAtAnotherLevel(level), .levelBelowUndecided(level), .levelBelowOutdated(level),
        .dateBeforeLevelBelow(level),
      ]
    }

  @Test(arguments: all, Language.allCases)
  func `a refusal says in each language what is wrong and what to do`(
    refusal: Refusal,
    language: Language,
  ) {
    for text in [refusal.problem(in: language), refusal.remedy(in: language)] {
      #expect(!text.isEmpty)
      #expect(text.first?.isLowercase == true)
      #expect(text.last != ".")
    }
  }

  @Test(arguments: all)
  func `the two languages differ`(refusal: Refusal) {
    #expect(refusal.problem(in: .french) != refusal.problem(in: .english))
    #expect(refusal.remedy(in: .french) != refusal.remedy(in: .english))
  }

  @Test(arguments: Language.allCases)
  func `every shortcoming is named in full`(language: Language) {
    let text = Refusal.incomplete(Self.shortcomings).problem(in: language)
    for shortcoming in Self.shortcomings {
      #expect(text.contains(shortcoming.phrase(language)))
    }
  }

  @Test(arguments: Language.allCases)
  func `every missing requirement is named in full`(language: Language) {
    let text = Refusal.standardNotMet(Self.requirements).problem(in: language)
    for requirement in Self.requirements {
      #expect(text.contains(requirement.phrase(language)))
    }
  }

  @Test(arguments: shortcomings)
  func `a shortcoming of a violation says which`(shortcoming: Shortcoming) {
    let names = shortcoming.phrase(.english).contains("violation 3")
    #expect(names == (shortcoming.violation == 3))
  }

  @Test(arguments: all)
  func `only the lack of a right is a matter of permission`(refusal: Refusal) {
    let isRight =
      switch refusal {
      case .notPermitted, .otherOffice, .notAuthor: true
      default: false
      }
    #expect(refusal.isPermission == isRight)
  }

  @Test func `a refused right names the roles that have it`() {
    let remedy = Refusal.notPermitted(.returnIncident).remedy(in: .english)
    #expect(remedy.contains("focal point, technical verifier"))
  }
}
