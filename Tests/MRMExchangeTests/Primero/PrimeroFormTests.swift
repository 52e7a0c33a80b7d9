import MRMDetailSamples
@testable import MRMExchange
import MRMModel
import Testing

@Suite struct PrimeroFormTests {
  /// Questions the peer's forms do not ask.
  private static let ours: Set<String> = [
    "by_aid_staff", "charged", "cross_border",
    "facility=military_use_of_hospital/health_facility_name",
    "facility=military_use_of_school/school_name", "health_facility_name",
    "ill_treatment=yes/types", "notes", "school_name", "security_grounds=yes/details",
    "task_force_access",
  ]

  @Test(arguments: ViolationKind.allCases)
  func `every question has a field there, or is known to have none`(kind: ViolationKind) {
    let asked = Self.ways(of: ViolationDetails(of: kind))
    let placed = Set(PrimeroForm.of(kind).answers.keys)
    #expect(placed.subtracting(asked) == [], "no question of ours")
    #expect(asked.subtracting(placed).subtracting(Self.ours) == [], "no field of theirs")
  }

  @Test func `cross-border and notes are missing of the deprivation of liberty alone`() {
    for kind in ViolationKind.allCases {
      let placed = PrimeroForm.of(kind).answers.keys
      #expect(placed.contains("cross_border") == (kind != .deprivationOfLiberty))
      #expect(placed.contains("notes") == (kind != .deprivationOfLiberty))
    }
  }

  @Test(arguments: ViolationKind.allCases)
  func `no field holds two answers, but those that share a list or depend on a branch`(
    kind: ViolationKind
  ) {
    var ways: [String: Set<String>] = [:]
    for (way, answer) in PrimeroForm.of(kind).answers where answer.listed == nil {
      let question = way.split(separator: "/").last.map(String.init) ?? way
      ways[answer.field, default: []].insert(question)
    }
    #expect(ways.filter { $0.value.count > 1 } == [:])
  }

  @Test(arguments: ViolationKind.allCases)
  func `what is filled in is written and read back`(kind: ViolationKind) {
    for variant in 0..<6 {
      var filled = DetailFiller(variant: variant).details(of: kind)
      var writer = PrimeroFormWriter(.of(kind))
      filled.visit(with: &writer)
      var reader = PrimeroFormReader(
        PrimeroObject(.object(writer.members), at: .root),
        .of(kind),
      )
      var read = ViolationDetails(of: kind)
      read.visit(with: &reader)
      var pass = SayablePass(.of(kind))
      filled.visit(with: &pass)
      #expect(read == filled)
      #expect(reader.object.members == [])
      #expect(reader.object.problems == [])
    }
  }

  /// The way to every question of a form, through every branch.
  private static func ways(of details: ViolationDetails) -> Set<String> {
    var details = details
    var pass = WayPass()
    details.visit(with: &pass)
    return pass.ways
  }
}

/// Gathers the way to every question.
private struct WayPass: DetailPass {
  private(set) var ways: Set<String> = []
  private var way = ""

  private mutating func note(_ question: Question) { ways.insert(way + question.key) }

  mutating func code<List: Code>(_ question: Question, _: inout List?) { note(question) }
  mutating func codes<List: Code>(_ question: Question, _: inout Set<List>) { note(question) }
  mutating func choice<List: OpenCode>(_ question: Question, _: inout OpenChoice<List>?) {
    note(question)
  }
  mutating func choices<List: OpenCode>(_ question: Question, _: inout OpenChoices<List>) {
    note(question)
  }
  mutating func branch<Way: BranchingAnswer>(_ question: Question, _: inout Way?) {
    note(question)
    let before = way
    for branch in Way.Branch.allCases {
      way = before + question.key + "=" + branch.code + "/"
      var taken = Way(branch)
      taken.visit(with: &self)
    }
    way = before
  }
  mutating func text(_ question: Question, _: FreeText.Length, _: inout FreeText?) {
    note(question)
  }
  mutating func number(_ question: Question, _: inout Estimated<Count>?) { note(question) }
  mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _: inout Estimated<Headcount<People>>?,
  ) { note(question) }
  mutating func day(_ question: Question, _: inout Estimated<CalendarDay>?) { note(question) }
  mutating func period(_ question: Question, _: inout Estimated<Period>?) { note(question) }
}
