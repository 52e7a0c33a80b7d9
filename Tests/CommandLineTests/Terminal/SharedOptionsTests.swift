import Testing

@testable import mrm

@Suite struct SharedOptionsTests {
  @Test(arguments: [
    ("--as a status", "status --as a"),
    ("--as=a --json user list x", "user list --as=a --json x"),
    ("status --as a", "status --as a"),
    ("--lang en status", "status"),
    ("status --lang=fr --json", "status --json"),
    ("help status --lang en", "help status"),
  ])
  func `shared options move behind the command`(typed: String, expected: String) {
    #expect(moved(typed) == expected)
  }

  @Test(arguments: ["--as status", "--quux status", "status -- --lang en", "status --lang xx"])
  func `what is not theirs stays where it stands`(typed: String) {
    #expect(moved(typed) == typed)
  }

  private func moved(_ typed: String) -> String {
    SharedOptions.moved(
      behindCommandIn: typed.split(separator: " ").map(String.init),
      root: MRM.self,
    ).joined(separator: " ")
  }
}
