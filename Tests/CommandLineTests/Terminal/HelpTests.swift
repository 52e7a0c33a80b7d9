import ArgumentParser
import MRMModel
import Testing

@testable import mrm

@Suite struct HelpTests {
  @Test(arguments: ["OVERVIEW", "USAGE: ", "Show ", "default", "(values", "<subcommand>", "See '"])
  func `nothing of the parser's English is left in French help`(english: String) {
    for command in Self.commands {
      let help = HelpText.translated(MRM.helpMessage(for: command, columns: 80), .french)
      #expect(!help.contains(english))
    }
  }

  @Test func `every command has two examples`() {
    for command in Self.commands {
      let discussion = command.configuration.discussion
      let examples = discussion.split(separator: "\n").filter {
        $0.contains("  mrm ") || $0.contains("| mrm ")
      }
      #expect(examples.count >= 2, "\(command)")
    }
  }

  @Test func `every command speaks both languages`() {
    for command in Self.commands {
      #expect(command is any SpokenCommand.Type, "\(command)")
    }
  }

  private static let commands = all(below: MRM.self)

  private static func all(below root: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    [root] + root.configuration.subcommands.flatMap(all)
  }
}
