import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm party edit`: changes a party of the register, or adds one.
struct PartyEdit: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: Spoken.text(
      Phrase(fr: "Modifier ou ajouter une partie", en: "Change a party or add one")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Lit un « merge patch » (RFC 7396) sur le JSON de « show --json ». Un code ne change ni ne
          disparaît : une partie dissoute reçoit « until ». Pour les administrateurs.

          Exemples :
            echo '{"until": "2024-01-25"}' | mrm party edit CMA --as bko-admin
            mrm party edit HCUA --new --file hcua.json --as bko-admin
          """,
        en: """
          Reads a merge patch (RFC 7396) on the JSON of “show --json”. A code neither changes nor
          goes away: a party that was dissolved is given an “until”. For administrators.

          Examples:
            echo '{"until": "2024-01-25"}' | mrm party edit CMA --as bko-admin
            mrm party edit HCUA --new --file hcua.json --as bko-admin
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(fr: "Le code de la partie.", en: "The party’s code."),
      value: Phrase(fr: "code", en: "code"),
    ),
    transform: Typed.value { try PartyCode($0) },
  )
  var code: PartyCode

  @Flag(
    name: .long,
    help: Spoken.help(Phrase(fr: "Ajouter une partie.", en: "Add a party."))
  )
  var new = false

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Lire les changements de ce fichier ; « - » : l’entrée.",
        en: "Read the changes from this file; “-”: the input."
      ),
      value: Phrase(fr: "fichier", en: "file"),
    )
  )
  var file = "-"

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let bytes = try InputFile.read(file, limit: JSONLimits.standard.fileBytes)
    let patch = try PartyDocument.json(parsing: bytes)
    let desk = try session.desk()
    let register = try desk.parties()
    let before = register.party(code)
    guard before != nil || new else { throw PartyError.noSuchParty(code) }
    let party = try PartyDocument.party(merging: patch, into: before, code: code)
    try desk.put(party, isNew: new, over: register)
    if session.output.isJSON {
      session.output.json(PartyDocument.json(party))
      return
    }
    session.output.print(code.rawValue)
    session.say(
      Phrase(fr: "La partie est au registre.", en: "The party is in the register.")
    )
  }
}
