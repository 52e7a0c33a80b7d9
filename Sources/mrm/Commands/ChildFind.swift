import ArgumentParser
import MRMExchange
import MRMModel
import MRMService
import MRMWorkflow

/// `mrm child find`: children that may be the one somebody looks for, by name.
struct ChildFind: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: Spoken.text(Phrase(fr: "Chercher un enfant par son nom", en: "Find a child by name")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Demande le nom, ou le lit de l’entrée : jamais d’un argument, qui resterait dans
          l’historique. Accents et orthographes ne comptent pas (Ousmane, Usman ; Diallo, Jallow).
          Ouvrir les noms de votre bureau est inscrit au journal avant d’être fait.

          Exemples :
            mrm child find --age 12 --sex male
            mrm child find --place Mopti --json < nom.txt
          """,
        en: """
          Asks for the name, or reads it from the input: never from an argument, which would stay in
          the history. Accents and spellings do not matter (Ousmane, Usman; Diallo, Jallow). Opening
          the names of your office is put on the record before it is done.

          Examples:
            mrm child find --age 12 --sex male
            mrm child find --place Mopti --json < name.txt
          """,
      )
    ),
  )

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "L’âge au jour --on : 12, ou 8m pour des mois.",
        en: "The age on the day --on: 12, or 8m for months.",
      ),
      value: Phrase(fr: "âge", en: "age"),
    ),
    transform: Typed.value { try Age(typed: $0) },
  )
  var age: Age?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Le jour de cet âge ; sinon aujourd’hui.", en: "The day of that age; else today."),
      value: Phrase(fr: "jour", en: "day"),
    ),
    transform: Typed.value { try CalendarDay(typed: $0) },
  )
  var on: CalendarDay?

  @Option(
    name: .long,
    help: CodeOption.help(Phrase(fr: "Sexe", en: "Sex"), Sex.self),
    transform: CodeOption.value,
  )
  var sex: Sex?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Région ou cercle, qui compte pour un peu : nom ou p-code.",
        en: "Region or cercle, which counts for a little: name or p-code.",
      ),
      value: Phrase(fr: "lieu", en: "place"),
    ),
    transform: Typed.value { try ScopeOptions.area($0) },
  )
  var place: PlaceCode?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Combien de points au moins, 0 à 100.", en: "How many points at least, 0 to 100."),
      value: Phrase(fr: "points", en: "points"),
    ),
  )
  var least = 30

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let desk = try session.desk()
    try desk.check(.readIdentity)
    let day = on ?? desk.today
    let sought = SoughtChild(
      name: try session.orInterrupted { try name(session) },
      birth: age.flatMap { BirthWindow(age: $0, on: day) },
      sex: sex ?? .unknown,
      place: place,
    )
    let found = try desk.children(like: [sought], least: least).first ?? []
    if session.output.isJSON {
      session.output.json(ChildCandidatesDocument.json(found))
      return
    }
    session.output.table(
      header: ChildCandidatesTable.header,
      rows: ChildCandidatesTable.rows(found, session.language),
      alignments: [.right],
    )
    session.say(ChildCandidatesTable.count(found))
  }

  private func name(_ session: Session) throws -> String {
    let limit = PersonDetails.maximumNameBytes
    guard let interview = session.interview else {
      let name = try InputFile.text("-", limit: limit)
      guard !name.isEmpty else { throw ValueError.text }
      return name
    }
    return try interview.ask(
      Phrase(fr: "Nom de l’enfant", en: "Name of the child"),
      help: Phrase(
        fr: "Comme il a été donné ; l’ordre et l’orthographe ne comptent pas.",
        en: "As it was given; order and spelling do not matter.",
      ),
    ) { answer in
      guard !answer.isEmpty else { throw AnswerError.empty }
      guard answer.utf8.count <= limit else { throw ValueError.textTooLong(limit: limit) }
      return answer
    }
  }
}
