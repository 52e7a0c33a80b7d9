import MRMDetailSamples
import MRMExchange
import MRMModel
import Testing

@testable import mrm

@Suite struct DetailLinesTests {
  let id = Identifier<Violation>.random()

  private func killing(_ change: (inout KillingDetails) throws -> Void) rethrows
    -> IncidentDocument
  {
    var details = KillingDetails()
    try change(&details)
    return IncidentDocument(
      violations: [ViolationDocument(id: id, number: 1, details: .killing(details))]
    )
  }

  private func difference(_ before: IncidentDocument, _ after: IncidentDocument) -> [String] {
    DocumentDifference(from: before, to: after, .english).lines(.english)
  }

  @Test func `a page shows what was answered, branch by branch`() throws {
    let document = try killing {
      $0.circumstances.context = .militaryClashes
      $0.circumstances.means.weapon = .explosive(.listed(.mortarOrRocket))
      $0.common.notes = try FreeText("two lines\nof notes")
    }
    let page = DocumentPageText.render(document, language: .english, width: 80)
    #expect(
      page.contains(
        """
              sources           none
              context           military clashes
              weapon            conventional explosive weapons (including IEDs)
                which one         mortar or rocket
              notes
                two lines
                of notes
        """
      )
    )
  }

  @Test func `numbers, people and periods are told as people say them`() throws {
    var use = MilitaryUseDetails()
    let first = try CalendarDay(year: 2022, month: 8, day: 3)
    use.period = Estimated(Period(since: first), isEstimated: true)
    use.effects.childrenLosingService = Estimated(try Headcount(male: 2, female: 0, unknown: 1))
    use.effects.closure = .yes(days: Estimated(try Count(14)))
    let lines = DetailLines.of(.militaryUse(use), .english)
    #expect(
      lines.map(\.value) == [
        "since 3 August 2022, going on (estimate)", "2 boys, 1 of unknown sex (3)", "yes", "14",
      ]
    )
    use.period = Estimated(try Period(from: first, to: first.adding(days: 2)))
    #expect(DetailLines.of(.militaryUse(use), .french).first?.value == "du 3 au 5 août 2022")
    use.period = Estimated(try Period(from: first, to: first))
    #expect(DetailLines.of(.militaryUse(use), .french).first?.value == "3 août 2022")
  }

  @Test func `values stay aligned beside a label of any width`() throws {
    let document = killing {
      $0.circumstances.victimTookPart = .no
      $0.circumstances.context = .militaryClashes
    }
    let page = DocumentPageText.render(document, language: .english, width: 80)
    #expect(
      page.contains(
        """
              context           military clashes
              victim took part in hostilities
                                no
        """
      )
    )
  }

  @Test(arguments: [(1, 0, "1 homme"), (0, 1, "1 femme"), (2, 0, "2 hommes"), (0, 0, "0")])
  func `one is said in the singular`(men: Int, women: Int, text: String) throws {
    let count = try Headcount<Adults>(male: men, female: women, unknown: 0)
    #expect(count.spoken(.french) == text)
  }

  @Test func `a page says nothing of what was not asked`() {
    let page = DocumentPageText.render(killing { _ in }, language: .english, width: 80)
    #expect(!page.contains("weapon") && !page.contains("context"))
  }

  @Test(arguments: ViolationKind.allCases)
  func `every answer of a form has a line of its own, in both languages`(kind: ViolationKind) {
    for variant in 0..<5 {
      let details = DetailFiller(variant: variant).details(of: kind)
      let french = DetailLines.of(details, .french)
      let english = DetailLines.of(details, .english)
      #expect(french.map(\.path) == english.map(\.path))
      #expect(Set(french.map(\.path)).count == french.count)
      #expect(french.allSatisfy { !$0.value.isEmpty && !$0.label.french.isEmpty })
    }
  }

  @Test func `an edit shows an answer that is new, changed or gone`() throws {
    let none = killing { _ in }
    let knife = killing {
      $0.circumstances.means.weapon = .otherMethod(.listed(.sharpWeapon))
    }
    let gun = killing { $0.circumstances.means.weapon = .smallArms(nil) }
    #expect(
      difference(none, knife) == [
        "~ violations/1/details/weapon: – → other weapons or methods",
        "~ violations/1/details/weapon/type: – → sharp weapon",
      ]
    )
    #expect(
      difference(knife, gun) == [
        "~ violations/1/details/weapon: other weapons or methods → small arms and light weapons",
        "~ violations/1/details/weapon/type: sharp weapon → –",
      ]
    )
    #expect(difference(gun, gun).isEmpty)
  }

  @Test func `words that changed are named and not shown`() throws {
    let before = try killing { $0.common.notes = try FreeText("the teacher said so") }
    let after = try killing { $0.common.notes = try FreeText("the nurse said so") }
    #expect(difference(before, after) == ["~ violations/1/details/notes: rewritten"])
  }

  @Test func `marks that turn the direction of writing do not act from an answer`() throws {
    let document = try killing {
      $0.circumstances.means.weapon = .smallArms(.other(try FreeText("a\u{202E}b")))
      $0.common.notes = try FreeText("c\u{202E}d")
    }
    let page = DocumentPageText.render(document, language: .english, width: 80)
    #expect(page.contains("other: a‹U+202E›b"))
    #expect(page.contains("c‹U+202E›d"))
  }
}
