import MRMModel
import MRMService
import MRMStore
import MRMWorkflow
import Testing

@Suite struct TryAgainTests {
  static let cases: [(any Error & Sendable, Bool)] = [
    (Refusal.notPermitted(.recordIncident), false), (Refusal.otherOffice(.editIncident), false),
    (Refusal.incomplete([]), true), (Refusal.returned, true),
    (StoreError.diskFull, true), (StoreError.busy, true), (ValueError.day, true),
    // Saved: to try again would save it twice.
    (StoreError.pinNotSaved, false),
  ]

  @Test(arguments: cases.indices)
  func `what was typed may be saved again only where nothing was saved`(index: Int) {
    let (error, mayTry) = Self.cases[index]
    #expect(ExitStatus.mayTryAgain(after: error) == mayTry)
  }
}
