import ArgumentParser
import MRMModel
import MRMService
import MRMWorkflow

/// `mrm duplicates merge`: states that an incident is a duplicate of another.
struct DuplicatesMerge: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: Spoken.text(
      Phrase(
        fr: "Dire qu’un incident est le doublon d’un autre",
        en: "State that an incident is a duplicate of another",
      )
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Le doublon quitte les chiffres, les listes et les files ; « incident show » le montre encore.
          Ses sources vont à l’autre, pour les violations du même genre ; lire leurs noms est inscrit
          au journal. Vous devenez l’un de ceux qui ont modifié l’autre. Refusé si l’équipe spéciale a
          tranché sur une violation du doublon. Réversible.

          Exemples :
            mrm duplicates merge ML-MOP-2022-0144-5 --into ML-MOP-2022-0143-7
            mrm duplicates merge ML-MOP-2022-0144-5 --into ML-MOP-2022-0143-7 --json
          """,
        en: """
          The duplicate leaves the figures, lists and queues; “incident show” still shows it. Its sources
          go to the other, for the violations of the same kind; reading their names is put on the
          record. You become one of those who edited the other. Refused while the CTFMR has closed the
          question on a violation of the duplicate. Reversible.

          Examples:
            mrm duplicates merge ML-MOP-2022-0144-5 --into ML-MOP-2022-0143-7
            mrm duplicates merge ML-MOP-2022-0144-5 --into ML-MOP-2022-0143-7 --json
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(fr: "Le doublon.", en: "The duplicate."),
      value: Phrase(fr: "DOUBLON", en: "DUPLICATE"),
    ),
    transform: Typed.value { try IncidentName($0) },
  )
  var duplicate: IncidentName

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "L’incident qui compte pour les deux.", en: "The incident that counts for both."),
      value: Phrase(fr: "REF", en: "REF"),
    ),
    transform: Typed.value { try IncidentName($0) },
  )
  var into: IncidentName

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let desk = try session.desk()
    var shown: [IncidentRow] = []
    if let interview = session.interview {
      try desk.check(.mergeDuplicates)
      let pages = [try desk.page(of: duplicate), try desk.page(of: into)]
      guard try session.orInterrupted({ try agrees(to: pages, interview, session) }) else {
        session.say(Phrase(fr: "Rien n’a changé.", en: "Nothing was changed."))
        return
      }
      shown = pages.map(\.file.row)
    }
    session.print(try desk.merge(duplicate, into: into, asShown: shown), isMerged: true)
  }

  private func agrees(
    to pages: [IncidentPage],
    _ interview: Interview,
    _ session: Session,
  ) throws -> Bool {
    for page in pages {
      interview.show(
        IncidentPageText.render(page, language: session.language, width: session.output.width)
      )
    }
    let (one, other) = (pages[0].file.row.handle, pages[1].file.row.handle)
    return try interview.yesNo(
      Phrase(
        fr: "\(one) est-il le doublon de \(other) ?",
        en: "Is \(one) a duplicate of \(other)?",
      ),
      help: Phrase(
        fr: "Signé de votre nom ; le premier ne compte plus, ses sources vont au second.",
        en: "Signed in your name; the first counts no longer, its sources go to the second.",
      ),
      default: false,
    )
  }
}
