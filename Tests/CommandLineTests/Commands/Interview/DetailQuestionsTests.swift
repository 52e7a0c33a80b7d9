import MRMDetailSamples
import MRMExchange
import MRMModel
import Testing

@testable import mrm

@Suite struct DetailQuestionsTests {
  private func ask(_ current: ViolationDetails, _ answers: [String]) throws
    -> (details: ViolationDetails, script: Script)
  {
    let script = Script(answers)
    var details = current
    var questions = DetailQuestions(script.interview)
    try details.visit(with: &questions)
    return (details, script)
  }

  /// Enter to every question, and the dot that ends a text of several lines.
  private func askPressingEnter(_ current: ViolationDetails) throws -> ViolationDetails {
    var details = current
    var questions = DetailQuestions(
      Interview(
        language: .french,
        width: 80,
        read: { $0 == "> " ? "." : "" },
        show: { _ in },
      )
    )
    try details.visit(with: &questions)
    return details
  }

  @Test func `a killing is asked for what applies, and no more`() throws {
    var expected = KillingDetails()
    expected.circumstances.context = .militaryClashes
    expected.circumstances.means.weapon = .otherMethod(.other(try FreeText("a rope")))
    expected.circumstances.victimTookPart = .unknown
    var more = Particulars()
    more.details = try FreeText("everybody there was hit")
    expected.circumstances.indiscriminate = .yes(more)
    expected.common.linked = .no
    let (details, script) = try ask(
      ViolationDetails(of: .killing),
      [
        // Context; attack type, for later; weapon, which one, what other.
        "military_clashes", "", "other_weapon_methods", "other", "", "a rope",
        // Took part; indiscriminate, and what shows it; cross-border, for later; linked; notes.
        "unknown", "yes", "everybody there was hit", "later", "no", ".",
      ],
    )
    #expect(details == .killing(expected))
    #expect(script.isOver)
    #expect(script.shown.contains { $0.hasPrefix("Victim took part in hostilities") })
  }

  @Test func `an abduction of which the children are still held is not asked how they left`() throws
  {
    var expected = AbductionDetails()
    expected.purpose = .listed(.extortion)
    expected.placeHeld = try FreeText("a camp in the forest")
    expected.regainedFreedom = .no
    let (details, script) = try ask(
      ViolationDetails(of: .abduction),
      ["extortion", "a camp in the forest", "", "no", "", "", "."],
    )
    #expect(details == .abduction(expected))
    #expect(script.isOver)
  }

  @Test func `what no child may be asked for says so where it is noted`() throws {
    var expected = SexualViolenceDetails()
    expected.types = [.rape, .forcedMarriage]
    let (details, script) = try ask(
      ViolationDetails(of: .sexualViolence),
      ["rape 9", "", "", "", "", "", "."],
    )
    #expect(details == .sexualViolence(expected))
    #expect(script.isOver)
    #expect(
      script.shown.contains { $0.hasPrefix("Implications (never ask; only what was volunteered)") }
    )
  }

  @Test func `a school's days and casualties are asked in one line each`() throws {
    var expected = SchoolAttackDetails()
    expected.types = [.threat]
    expected.attack.targeted = .no(objective: try FreeText("a convoy"))
    expected.casualties.childrenInjured = Estimated(
      try Headcount(male: 2, female: 1, unknown: 0),
      isEstimated: true,
    )
    expected.effects.impact = .minorDamage
    expected.effects.closure = .yes(days: Estimated(try Count(14)))
    let (details, script) = try ask(
      ViolationDetails(of: .attackOnSchools),
      [
        // What, attack type, weapon, operational, targeted and at what else.
        "threat", "", "", "", "no", "a convoy",
        // Name, type, age, details of the school; killed; injured, once wrong.
        "", "", "", "", "", "two", "2 1 0", "y",
        // Staff killed, injured; children losing service; impact; closed for how long, no estimate.
        "", "", "", "minor_damage", "yes", "14", "n", "", "", ".",
      ],
    )
    #expect(details == .attackOnSchools(expected))
    #expect(script.isOver)
  }

  @Test func `a military use that goes on is asked for its school, and then for its period`() throws
  {
    var expected = MilitaryUseDetails()
    var school = School()
    school.types = OpenChoices([.primary])
    expected.facility = .school(school)
    expected.period = Estimated(Period(since: try CalendarDay(year: 2022, month: 8, day: 3)))
    let (details, script) = try ask(
      ViolationDetails(of: .militaryUse),
      [
        "school", "", "primary", "", "", "", "2022-08-03/2022-08-01", "2022-08-03/..", "n", "", "",
        "", "", "", "", ".",
      ],
    )
    #expect(details == .militaryUse(expected))
    #expect(script.isOver)
  }

  @Test func `a number that is new is asked whether it is an estimate, one that is kept is not`()
    throws
  {
    var known = RecruitmentDetails()
    var release = Release()
    release.number = Estimated(try Count(4), isEstimated: true)
    known.released = .yes(release)
    let (details, script) = try ask(
      .recruitment(known),
      // Factors to what others saw, then released, how many, when, no estimate, and how.
      ["", "", "", "", "", "", "", "", "", "03/08/2022", "n", "formal_release", "", "", "."],
    )
    release.date = Estimated(try CalendarDay(year: 2022, month: 8, day: 3))
    release.way = .formalRelease
    known.released = .yes(release)
    #expect(details == .recruitment(known))
    #expect(script.isOver)
  }

  @Test func `an answer that is no number is asked for again, and a dash clears one`() throws {
    var known = RecruitmentDetails()
    var release = Release()
    release.number = Estimated(try Count(4))
    known.released = .yes(release)
    let (details, script) = try ask(
      .recruitment(known),
      ["", "", "", "", "", "", "", "", "four", "1000001", "-", "", "", "", "", "."],
    )
    known.released = .yes(Release())
    #expect(details == .recruitment(known))
    #expect(script.isOver)
  }

  @Test(arguments: ViolationKind.allCases)
  func `an empty answer to every question keeps what is known`(kind: ViolationKind) throws {
    for variant in 0..<5 {
      let known = DetailFiller(variant: variant).details(of: kind)
      #expect(try askPressingEnter(known) == known)
    }
  }

  @Test(arguments: ViolationKind.allCases)
  func `every question may be left for later`(kind: ViolationKind) throws {
    #expect(try askPressingEnter(ViolationDetails(of: kind)).isEmpty)
  }

  @Test(arguments: [(".", "as told"), ("-", nil), ("anew", "anew")] as [(String, String?)])
  func `notes are kept, cleared by a dash, or written anew`(typed: String, notes: String?) throws {
    var known = KillingDetails()
    known.common.notes = try FreeText("as told")
    let (details, script) = try ask(
      .killing(known),
      ["", "", "", "", "", "", ""] + (typed == "." ? ["."] : [typed, "."]),
    )
    known.common.notes = try notes.map { text throws(ValueError) in try FreeText(text) }
    #expect(details == .killing(known))
    #expect(script.isOver)
    #expect(script.shown.contains("as told"))
  }

  @Test func `another branch does not keep what was known in the first`() throws {
    var known = KillingDetails()
    known.circumstances.means.weapon = .smallArms(.listed(.assaultRifle))
    let (details, _) = try ask(
      .killing(known),
      ["", "", "weapons_mass_destruction", "", "", "", "", "", "."],
    )
    known.circumstances.means.weapon = .massDestruction(nil)
    #expect(details == .killing(known))
  }

  @Test func `a violation of another kind keeps no answer of the first`() throws {
    let current = ViolationDocument(
      number: 1,
      details: DetailFiller(variant: 0).details(of: .killing),
    )
    let script = Script(["maiming", "", "", "", "", "n"])
    let changed = try IncidentQuestions(script.interview).violation(current)
    #expect(changed.details == ViolationDetails(of: .maiming))
    #expect(script.isOver)
  }

  @Test func `details may be left for later as a whole`() throws {
    let known = DetailFiller(variant: 0).details(of: .killing)
    let current = ViolationDocument(number: 1, details: known)
    let script = Script(["", "", "", "", "", "n"])
    let kept = try IncidentQuestions(script.interview).violation(current)
    #expect(kept.details == known)
    #expect(script.isOver)
  }
}
