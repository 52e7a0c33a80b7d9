import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm user join`: an invited person makes their keys.
struct UserJoin: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: Spoken.text(Phrase(fr: "Faire ses clés, invité", en: "Make one’s keys, invited")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Sans base : le trousseau naît ici, sous votre phrase de passe, et n’en sort pas. La réponse
          va à l’administrateur ; il vous appelle et compare les six mots affichés.

          Exemples :
            mrm user join invitation.json --label mop-officer --reply reponse.json
            mrm user join invitation.json --label a --reply r.json --new-passphrase-fd 4 4< mots
          """,
        en: """
          No store is needed: the bundle is made here, under your passphrase, and stays. The answer
          goes to the administrator, who calls you and compares the six words that are shown.

          Examples:
            mrm user join invitation.json --label mop-officer --reply answer.json
            mrm user join invitation.json --label a --reply r.json --new-passphrase-fd 4 4< words
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(fr: "L’invitation.", en: "The invitation."),
      value: Phrase(fr: "fichier", en: "file"),
    )
  )
  var invitation: String

  @Option(
    name: .customLong("label"),
    help: Spoken.help(
      Phrase(
        fr: "Votre étiquette sur cette machine, pour --as.",
        en: "Your label on this machine, for --as.",
      ),
      value: Phrase(fr: "étiquette", en: "label"),
    ),
    transform: Typed.value { try PersonLabel($0) },
  )
  var label: PersonLabel

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Le fichier de la réponse.", en: "The file of the answer."),
      value: Phrase(fr: "fichier", en: "file"),
    )
  )
  var reply: String

  @OptionGroup var newPassphrase: NewPassphraseOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let fingerprint = try Desk.takeUp(
      invitation,
      in: session.folders,
      as: label,
      answer: reply,
      passphrase: session.newPassphrase(newPassphrase),
      cost: session.cost,
      now: session.now,
    )
    let words = fingerprint.words(in: session.language)
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-joined-1")), ("label", .string(label.rawValue)),
          ("file", .string(reply)), ("fingerprint", .string(words)),
        ])
      )
    } else {
      session.output.print(words)
    }
    session.say(
      Phrase(
        fr: "Envoyer la réponse ; ne lire ces mots qu’à l’administrateur, de vive voix.",
        en: "Send the answer; read these words to the administrator alone, by voice.",
      )
    )
  }
}
