import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm export primero`: incidents as records of its API.
struct ExportPrimero: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "primero",
    abstract: Spoken.text(
      Phrase(
        fr: "Écrire des incidents comme les lit l’API de Primero",
        en: "Write incidents as Primero’s API reads them",
      )
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Les incidents soumis, d’un lieu ou d’un trimestre si on le dit, avec leurs récits et leurs sources. Ce qui
          vint de Primero y retourne sous ses identifiants, avec ce qui fut gardé à part. Aucun nom ne
          sort ; --identities ajoute les dates de naissance. L’export est inscrit au journal avant
          d’être écrit ; --plaintext redemande la phrase de passe. docs/primero.md en dit plus.

          Exemples :
            mrm export primero mopti.age --to age1… --place Mopti
            mrm export primero mopti.json --plaintext --quarter 2022-Q3
          """,
        en: """
          The submitted incidents, of a place or quarter where one is given, with their accounts and sources. What came
          from Primero goes back under its identities, with what was kept aside. No name leaves;
          --identities adds dates of birth. The export is put on the record before it is written;
          --plaintext asks for the passphrase again. docs/primero.md says more.

          Examples:
            mrm export primero mopti.age --to age1… --place Mopti
            mrm export primero mopti.json --plaintext --quarter 2022-Q3
          """,
      )
    ),
  )

  @OptionGroup var outgoing: OutgoingOptions

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Avec les dates de naissance, pour qui lit les identités.",
        en: "With dates of birth, for who reads identities.",
      )
    ),
  )
  var identities = false

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let form = try outgoing.form(help: "mrm help export primero")
    let desk = try session.desk(asksAgain: outgoing.plaintext)
    var filter = IncidentFilter()
    filter.place = scope.place
    filter.from = scope.quarter?.firstDay
    filter.to = scope.quarter?.lastDay
    let progress = Progress(
      Phrase(fr: "incidents écrits :", en: "incidents written:"),
      session.language,
    )
    defer { progress.finish() }
    let count = try desk.exportIncidents(
      toPrimero: outgoing.file,
      form,
      filter,
      withIdentities: identities,
      progress: { progress.show($0, of: $1) },
    )
    progress.finish()
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-export-primero-1")),
          ("file", .string(outgoing.file)),
          ("sealed", .bool(!outgoing.plaintext)),
          ("incidents", .integer(count)),
        ])
      )
    } else {
      session.output.print(Visible.text(outgoing.file))
    }
    session.say(.count(count, fr: ("incident", "incidents"), en: ("incident", "incidents")))
    guard outgoing.plaintext else { return }
    session.say(
      Phrase(
        fr: "Le fichier est en clair, récits compris : l’effacer dès qu’il a servi.",
        en: "The file is plain text, accounts and all: remove it as soon as it has served.",
      )
    )
  }
}
