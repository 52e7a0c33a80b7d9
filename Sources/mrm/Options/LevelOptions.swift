import ArgumentParser
import MRMModel
import MRMService

/// At which level something is done.
struct LevelOptions: ParsableArguments {
  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Le niveau ; par défaut le seul où vous décidez : "
          + VerificationLevel.allCases.map(\.code).joined(separator: ", ") + ".",
        en: "The level; by default the only one you decide at: "
          + VerificationLevel.allCases.map(\.code).joined(separator: ", ") + ".",
      ),
      value: Phrase(fr: "code", en: "code"),
    ),
    transform: CodeOption.value,
  )
  var level: VerificationLevel?

  /// The level that was named, or the only one at which the person decides.
  ///
  /// - Throws: ``CommandError/needs(_:)`` where there are several and nobody can be asked.
  func level(of desk: Desk, _ session: Session) throws -> VerificationLevel {
    if let level { return level }
    let own = try desk.ownLevels()
    if own.count == 1 { return own[0] }
    guard let interview = session.interview else { throw CommandError.needs("--level") }
    return try session.orInterrupted {
      try interview.choose(
        SignatureOptions.levelWord,
        help: Phrase(fr: "Le niveau où cela se fait.", en: "The level at which this is done."),
      )
    }
  }
}
