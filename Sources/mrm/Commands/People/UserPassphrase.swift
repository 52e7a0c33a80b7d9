import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm user passphrase`: a person changes their own passphrase.
struct UserPassphrase: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase",
    abstract: Spoken.text(
      Phrase(fr: "Changer sa phrase de passe", en: "Change one’s passphrase")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Demande l’ancienne, puis deux fois la nouvelle : 15 caractères au moins, ou rien, et six mots
          sont tirés au hasard.

          Exemples :
            mrm user passphrase
            mrm user passphrase --as mop-officer --new-passphrase-fd 4 4< nouvelle.txt
          """,
        en: """
          Asks for the old one, then twice for the new one: 15 characters or more, or nothing, and six
          words are drawn.

          Examples:
            mrm user passphrase
            mrm user passphrase --as mop-officer --new-passphrase-fd 4 4< new.txt
          """,
      )
    ),
  )

  @OptionGroup var newPassphrase: NewPassphraseOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let desk = try session.desk(asksAgain: true)
    try desk.changePassphrase(to: session.newPassphrase(newPassphrase), cost: session.cost)
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-user-passphrase-1")),
          ("label", .string(desk.label.rawValue)),
        ])
      )
    }
    session.say(Phrase(fr: "Phrase de passe changée.", en: "The passphrase is changed."))
    session.say(
      Phrase(
        fr: "Les copies de l’ancien trousseau s’ouvrent encore avec l’ancienne : les détruire.",
        en: "Copies of the old bundle still open with the old one: destroy them.",
      )
    )
  }
}
