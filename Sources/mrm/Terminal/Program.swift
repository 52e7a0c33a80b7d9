import ArgumentParser
import CPlatform
import MRMModel

/// One run: words in, exit code out.
struct Program {
  private static let leastHelpWidth = 40

  let root: any ParsableCommand.Type
  let language: Language

  /// Parses, runs, speaks.
  ///
  /// - Parameter arguments: What follows the program's name.
  /// - Returns: The exit code.
  func run(_ arguments: [String]) -> Int32 {
    let code = outcome(of: arguments)
    do {
      try Results.finish()
      return code
    } catch {
      return tell(error, arguments)
    }
  }

  private func outcome(of arguments: [String]) -> Int32 {
    do {
      let arguments = SharedOptions.moved(behindCommandIn: arguments, root: root)
      var command = try root.parseAsRoot(arguments)
      try command.run()
      return ExitMeaning.success.rawValue
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return told(error, arguments)
    }
  }

  private func told(_ error: any Error, _ arguments: [String]) -> Int32 {
    guard !(error is any ExplainedError) else { return tell(error, arguments) }
    switch root.exitCode(for: error) {
    case .success:
      let width = max(Output.terminalWidth ?? 80, Self.leastHelpWidth)
      let help = root.fullMessage(for: error, columns: width)
      let text = HelpText.translated(help, language)
      print(text, terminator: text.hasSuffix("\n") ? "" : "\n")
      return ExitMeaning.success.rawValue
    case .validationFailure:
      let words = SharedOptions.moved(behindCommandIn: arguments, root: root)
      let path = CommandPath(words, from: root)
      return tell(UsageMessage(root.message(for: error), at: path).error, arguments)
    default:
      return tell(error, arguments)
    }
  }

  private func tell(_ error: any Error, _ arguments: [String]) -> Int32 {
    let failure = Failure(error, language)
    // The options cannot be asked: the parser may not have got so far.
    let words = arguments.prefix { $0 != "--" }
    failure.tell(asJSON: words.contains("--json"), color: Self.color(words))
    return failure.exitCode
  }

  private static func color(_ words: ArraySlice<String>) -> ColorChoice {
    for choice in ColorChoice.allCases where words.contains("--color=\(choice.rawValue)") {
      return choice
    }
    guard let position = words.firstIndex(of: "--color"), words.indices.contains(position + 1)
    else { return .auto }
    return ColorChoice(rawValue: words[position + 1]) ?? .auto
  }
}
