import ArgumentParser
import MRMModel
import Testing

@testable import mrm

@Suite struct UsageMessageTests {
  @Test(arguments: [
    ("usr list", UsageError.unknownCommand(suggestion: "mrm user", help: "mrm --help")),
    ("user lst", .unknownCommand(suggestion: "mrm user list", help: "mrm user --help")),
    ("zzzzzzzz", .unknownCommand(suggestion: nil, help: "mrm --help")),
    ("status --jsn", .unknownOption(suggestion: "--json", help: "mrm status --help")),
    ("status --quxquxqux", .unknownOption(suggestion: nil, help: "mrm status --help")),
    ("status -q", .unknownOption(suggestion: nil, help: "mrm status --help")),
    ("status --store", .missingValue("--store", help: "mrm status --help")),
    ("status --json=3", .unexpectedValue("--json", help: "mrm status --help")),
    ("status extra", .unexpectedArgument(help: "mrm status --help")),
    ("status extra more", .unexpectedArgument(help: "mrm status --help")),
    ("init --office BKO", .missing("--country", help: "mrm init --help")),
    (
      "status --color blue",
      .invalidValue("--color", allowed: ["auto", "always", "never"], help: "mrm status --help")
    ),
    (
      "import f --from xls --map m",
      .invalidValue("--from", allowed: ["csv", "primero"], help: "mrm import --help")
    ),
    (
      "status --passphrase-fd x",
      .invalidValue("--passphrase-fd", allowed: [], help: "mrm status --help")
    ),
  ])
  func `each of the parser's sentences is understood`(typed: String, expected: UsageError) throws {
    #expect(try error(typed) == expected)
  }

  @Test func `a value that a type refuses is explained by the type's own sentences`() throws {
    guard case .refusedValue(let option, let problem, let remedy) = try error("status --as A_")
    else {
      Issue.record("the value was not refused")
      return
    }
    #expect(option == "--as")
    #expect(!problem.isEmpty && !remedy.isEmpty)
  }

  @Test(arguments: ["status --as Awa_Traoré", "usr Awa_Traoré", "status Awa_Traoré"])
  func `what was typed is not repeated`(typed: String) throws {
    let error = try error(typed)
    for language in [error.problem(in: .french), error.remedy(in: .french)] {
      #expect(!language.contains("Awa"))
    }
  }

  @Test func `a value that imitates the parser's words does not mislead it`() throws {
    let imitation = "x' is invalid for '--store'. Please provide one of 'a'"
    let expected = UsageError.invalidValue(
      "--color",
      allowed: ["auto", "always", "never"],
      help: "mrm status --help",
    )
    #expect(try error(["status", "--color", imitation]) == expected)
  }

  private func error(_ typed: String) throws -> UsageError {
    try error(typed.split(separator: " ").map(String.init))
  }

  private func error(_ words: [String]) throws -> UsageError {
    let thrown = #expect(throws: (any Error).self) { _ = try MRM.parseAsRoot(words) }
    let message = MRM.message(for: try #require(thrown))
    return UsageMessage(message, at: CommandPath(words, from: MRM.self)).error
  }
}
