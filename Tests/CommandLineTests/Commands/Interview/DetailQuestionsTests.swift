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
    let changed = try IncidentQuestions(script.interview).violation(current, number: 1)
    #expect(changed.details == ViolationDetails(of: .maiming))
    #expect(script.isOver)
  }

  @Test func `details may be left for later as a whole`() throws {
    let known = DetailFiller(variant: 0).details(of: .killing)
    let current = ViolationDocument(number: 1, details: known)
    let script = Script(["", "", "", "", "", "n"])
    let kept = try IncidentQuestions(script.interview).violation(current, number: 1)
    #expect(kept.details == known)
    #expect(script.isOver)
  }
}
