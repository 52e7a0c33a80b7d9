import ArgumentParser
import MRMModel

/// Options whose value is a code of a closed list.
enum CodeOption {
  /// What the parser reads an option's value with: a code, or an alias of it.
  static func value<Value: Code>(_ text: String) throws -> Value {
    try Typed.value { text in
      guard let value = try? Value(code: text) else {
        throw CommandError.notAValue(allowed: Value.allCases.map(\.code))
      }
      return value
    }(text)
  }

  /// A help text that lists the codes.
  static func help<Value: Code>(_ phrase: Phrase, _: Value.Type) -> ArgumentHelp {
    let codes = Value.allCases.map(\.code).joined(separator: ", ")
    return Spoken.help(
      Phrase(fr: "\(phrase.french) : \(codes).", en: "\(phrase.english): \(codes)."),
      value: Phrase(fr: "code", en: "code"),
    )
  }
}
