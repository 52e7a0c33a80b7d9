import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm party show`: one party, with its groups, listings and action plans.
struct PartyShow: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Spoken.text(Phrase(fr: "Montrer une partie", en: "Show a party")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Exemples :
            mrm party show MNLA
            mrm party show 'Macina Liberation Front' --json
          """,
        en: """
          Examples:
            mrm party show MNLA
            mrm party show 'Macina Liberation Front' --json
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(fr: "Code, nom ou alias.", en: "Code, name or alias."),
      value: Phrase(fr: "partie", en: "party"),
    )
  )
  var party: String

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let register = try session.desk().parties()
    guard let party = register.party(named: party) else {
      // Whatever was typed is not repeated unless it has the form of a code.
      throw PartyError.noSuchParty(try PartyCode(party.uppercased()))
    }
    if session.output.isJSON {
      session.output.json(PartyDocument.json(party))
      return
    }
    var page = PageLayout(language: session.language, width: session.output.width)
    PartyPage(party: party, register: register).write(in: &page)
    session.output.print(page.text)
  }
}
