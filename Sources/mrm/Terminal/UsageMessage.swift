import ArgumentParser
import MRMModel

/// Reads the parser's English sentences back into errors that speak both languages.
///
/// The parser keeps its errors to itself and offers their sentences only; a test holds each of them.
/// Source: swift-argument-parser 1.8, `UsageGenerator.swift`, `makeErrorMessage()`.
struct UsageMessage {
  /// Between these stand the two sentences of an error of our own; nobody types them.
  private static let frame: Character = "\u{1F}"

  private let path: CommandPath
  private let message: String

  /// - Parameters:
  ///   - message: What the parser says.
  ///   - path: The command that it was about to run.
  init(_ message: String, at path: CommandPath) {
    self.message = message
    self.path = path
  }

  /// The description of an error thrown while an option is read.
  static func framed(problem: String, remedy: String) -> String {
    "\(frame)\(problem)\(frame)\(remedy)\(frame)"
  }

  /// What the message means.
  var error: UsageError {
    if let sentences = framedSentences {
      return .refusedValue(subject ?? "", problem: sentences.problem, remedy: sentences.remedy)
    }
    if path.namesNoCommand { return .unknownCommand(suggestion: path.nearMiss, help: help) }
    if path.lacksCommand {
      return .missing(Spoken.text(Phrase(fr: "<commande>", en: "<command>")), help: help)
    }
    if message.hasPrefix("Unexpected argument") || message.contains(" unexpected arguments:") {
      return .unexpectedArgument(help: help)
    }
    if message.hasPrefix("Unknown option") || message.hasPrefix("Invalid option") {
      let suggestion = text(between: "Did you mean '", and: "'?")
      return .unknownOption(suggestion: suggestion, help: help)
    }
    if let option = text(between: "Missing value for '", and: "'") {
      return .missingValue(Self.name(option), help: help)
    }
    if let option = text(between: "The option '", and: "' does not take") {
      return .unexpectedValue(option, help: help)
    }
    if let argument = text(between: "Missing expected argument '", and: "'") {
      return .missing(Self.name(argument), help: help)
    }
    if let arguments = text(between: "Missing one of: '", and: nil) {
      let list = arguments.split(separator: "'").filter { $0 != ", " }
      return .missing(list.joined(separator: " | "), help: help)
    }
    if let subject { return .invalidValue(subject, allowed: allowed, help: help) }
    return .other(help: help)
  }

  private var help: String { path.command + " --help" }

  private var framedSentences: (problem: String, remedy: String)? {
    let parts = message.split(separator: Self.frame, omittingEmptySubsequences: false)
    guard parts.count >= 4 else { return nil }
    return (String(parts[parts.count - 3]), String(parts[parts.count - 2]))
  }

  /// The option or argument whose value was refused.
  ///
  /// The value stands before it, so the last occurrence is the parser's own.
  private var subject: String? {
    guard let start = message.lastRange(of: "is invalid for '") else { return nil }
    let rest = message[start.upperBound...]
    guard let end = rest.firstIndex(of: "'") else { return nil }
    return Self.name(String(rest[..<end]))
  }

  private var allowed: [String] {
    guard let start = message.lastRange(of: ". Please provide one of ") else { return [] }
    let quoted = message[start.upperBound...].split(
      separator: "'",
      omittingEmptySubsequences: false,
    )
    return quoted.indices.filter { $0 % 2 == 1 }.map { String(quoted[$0]) }
  }

  private func text(between start: String, and end: String?) -> String? {
    guard let first = message.firstRange(of: start) else { return nil }
    let rest = message[first.upperBound...]
    guard let end else { return String(rest) }
    return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
  }

  /// `--office` out of `--office <code>`; `<code>` stays.
  private static func name(_ synopsis: String) -> String {
    synopsis.hasPrefix("-")
      ? String(synopsis.prefix { $0 != " " })
      : synopsis
  }
}

extension String {
  /// The last place where a text stands in this one.
  fileprivate func lastRange(of text: String) -> Range<String.Index>? {
    ranges(of: text).last
  }
}
