import MRMModel
import MRMService
import Testing

@testable import mrm

@Suite struct FailureTests {
  static let codes: [(any Error, Int32)] = [
    (UsageError.noHome, 64), (CommandError.needs("--as"), 64), (CommandError.reasonsClosed, 4),
    (Interrupted(), 130), (ServiceError.locked, 11), (ValueError.day, 65),
    (OutputError.unwritten, 1), (CancellationError(), 1),
  ]

  @Test(arguments: codes)
  func `an error ends the program with its own code`(error: any Error, code: Int32) {
    #expect(Failure(error, .english).exitCode == code)
  }
}
