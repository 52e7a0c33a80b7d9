import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm status`: who works here, on what, and what waits.
struct StatusCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: Spoken.text(
      Phrase(fr: "Qui travaille ici, et ce qui attend", en: "Who works here, and what waits")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Ne demande jamais de phrase de passe : une base fermée est dite fermée, sans plus.

          Exemples :
            mrm status
            mrm status --as mop-officer --json
          """,
        en: """
          Never asks for a passphrase: a closed store is said to be closed, and no more.

          Examples:
            mrm status
            mrm status --as mop-officer --json
          """,
      )
    ),
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let isOpen =
      try store.passphrase != nil || Desk.hasSession(session.folders, as: store.label)
    let status = isOpen ? try session.desk().status() : nil
    if session.output.isJSON {
      session.output.json(StatusDocument.json(status, store: session.folders.store))
      return
    }
    var fields = [
      (Phrase(fr: "base", en: "store"), session.folders.store),
      (
        Phrase(fr: "état", en: "state"),
        isOpen
          ? Phrase(fr: "ouverte", en: "open")(session.language)
          : Phrase(fr: "fermée", en: "closed")(session.language)
      ),
    ]
    if let status { fields += StatusFields.of(status, session.language) }
    session.output.fields(fields)
    guard let status else {
      session.say(Phrase(fr: "L’ouvrir : mrm unlock", en: "To open it: mrm unlock"))
      return
    }
    guard !status.waitingGrants.isEmpty else { return }
    session.output.list(
      Phrase(
        fr: "Accès autorisés que donnera le prochain « mrm unlock » d’un lecteur :",
        en: "Access authorised, which the next “mrm unlock” of a reader will give:",
      ),
      status.waitingGrants.map { grant in
        "\(grant.person) ← " + StatusFields.compartment(grant.office, grant.kind, session.language)
      },
    )
  }
}
