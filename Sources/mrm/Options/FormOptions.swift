import ArgumentParser
import MRMModel

/// What to do with a form that was interrupted.
struct FormOptions: ParsableArguments {
  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Reprendre le formulaire interrompu sans le demander.",
        en: "Go on with the interrupted form without asking.",
      )
    )
  )
  var resume = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Jeter le formulaire interrompu, et rien d’autre.",
        en: "Throw the interrupted form away, and nothing else.",
      )
    )
  )
  var discard = false

  /// Refuses both at once.
  func check() throws {
    guard !(resume && discard) else { throw CommandError.excludes("--resume", "--discard") }
  }
}
