import Foundation
import Testing

/// A meeting held at a terminal: one case after another, then one yes for all.
@Suite struct TypedMeetingTests {
  private static let keys = "--passphrase-file words"
  private static let document = """
    {"date": "2022-08-03", "place": {"code": "ML0506"}, "account": "An invented account.",
     "violations": [{"kind": "killing", "tally": {"boys": 1, "girls": 0, "unknown": 0}}],
     "sources": [
       {"category": "primary_witness", "type": "oral_testimony", "reliability": "high",
        "credibility": "high", "consent_to_report": "given", "violations": [1]}]}
    """
  private static let below = """
    for case in ML-MOP-2022-0001-6 ML-MOP-2022-0002-4; do
      mrm incident add --file incident.json --submit --as officer \(keys)
      mrm violation propose $case/1 --level focal-point --status verified --credible \
        --conflict-link --of-children --by-party --of-kind --date 2022-10-01 --seen $(sh seen $case) --as focal \(keys)
    done
    mrm meeting open --date 2022-10-04 --level technical --as technical \(keys) >opened
    cut -f 1 opened >name
    mrm meeting add $(cat name) --queue --as technical \(keys)
    """
  private static let seen = #"""
    mrm incident show $1 --json --as focal --passphrase-file words |
      sed -n 's/.*"seen": *"\([0-9a-f]*\)".*/\1/p'
    """#

  private let scene: Scene

  init() throws {
    scene = try .withTaskForce()
    for (name, text) in [("incident.json", Self.document), ("seen", Self.seen)] {
      try Data(text.utf8).write(to: scene.folder.appending(path: name))
    }
    try #require(try scene.run(Self.below).code == 0)
  }

  private func meeting(_ command: String) throws -> TypedSession {
    try TypedSession("mrm meeting \(command) $(cat name) --as technical \(Self.keys)", in: scene)
  }

  @Test func `each case is shown and found, or left, and all are signed by one yes`() throws {
    let first = try meeting("decide")
    try first.wait(for: "An invented account.")
    try first.answer("Decide on ML-MOP-2022-0001-6/1? [Y/n]: ", "")
    try first.answer("Status: ", "reported_not_verified")
    try first.answer("Reasons: ", "1")
    try first.answer("Weigh a source differently? [y/N]: ", "")
    try first.answer("> ", ".")
    try first.answer("Decide on ML-MOP-2022-0002-4/1? [Y/n]: ", "n")
    try first.wait(for: "held, 1 of 2 found")
    #expect(first.end() == 0)

    let second = try meeting("decide")
    try second.answer("Decide on ML-MOP-2022-0002-4/1? [Y/n]: ", "y")
    try second.answer("Status: ", "report_pending_verification")
    try second.answer("Weigh a source differently? [y/N]: ", "")
    try second.answer("> ", ".")
    try second.wait(for: "held, 2 of 2 found")
    #expect(second.end() == 0)

    let unsigned = try meeting("close")
    try unsigned.answer("Sign 2 decisions? [y/N]: ", "")
    try unsigned.wait(for: "Nothing was signed.")
    #expect(unsigned.end() == 0)

    let signed = try meeting("close")
    try signed.wait(for: "An invented account.")
    try signed.answer("Sign 2 decisions? [y/N]: ", "y")
    try signed.wait(for: "signed, 2 of 2 decided")
    #expect(signed.end() == 0)
  }
}
