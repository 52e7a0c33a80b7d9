import MRMModel
import MRMWorkflow
import Testing

@testable import MRMService

@Suite struct RefusableActTests {
  @Test(arguments: Act.allCases)
  func `the log calls an act as its refusal does, and leaves out what everybody may`(act: Act) {
    let mayEverybody = Permissions.roles(for: act).count == Role.allCases.count
    #expect((RefusableAct(act) == nil) == mayEverybody)
    if let refusable = RefusableAct(act) { #expect(refusable.entry.label == act.label) }
  }

  @Test func `every act that the log can name is one of the workflow`() {
    #expect(Set(Act.allCases.compactMap { RefusableAct($0) }) == Set(RefusableAct.allCases))
  }
}
