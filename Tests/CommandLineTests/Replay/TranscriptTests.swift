import Foundation
import Testing

/// `MRM_WRITE_TRANSCRIPTS=1` writes what is printed today into the files, to be read before it is
/// committed; the masks of a command that printed something else have to be set again.
@Suite struct TranscriptTests {
  private static let writes = ProcessInfo.processInfo.environment["MRM_WRITE_TRANSCRIPTS"] != nil

  @Test(arguments: try Transcript.all("from-nothing"))
  func `from nothing, the program prints what the transcript shows`(
    transcript: Transcript
  ) throws {
    try check(transcript, in: Scene())
  }

  @Test(arguments: try Transcript.all("in-a-task-force"))
  func `in a task force, the program prints what the transcript shows`(
    transcript: Transcript
  ) throws {
    try check(transcript, in: .withTaskForce())
  }

  private func check(_ transcript: Transcript, in scene: Scene) throws {
    let today = try transcript.replay(in: scene)
    if Self.writes { try Data(today.utf8).write(to: transcript.file) }
    guard today != transcript.text else { return }
    Issue.record("\(LineDifference(before: transcript.text, after: today))")
  }
}
