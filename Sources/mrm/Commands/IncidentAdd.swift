import ArgumentParser
import MRMExchange
import MRMModel
import MRMService
import MRMWorkflow

/// `mrm incident add`: saves a new incident as its author's draft, and submits it if asked to.
struct IncidentAdd: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: Spoken.text(Phrase(fr: "Saisir un incident", en: "Add an incident")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Sur un terminal, pose les questions une à une, montre l’incident et demande avant
          d’enregistrer ; ce qui est interrompu est gardé, scellé, et repris par la même commande.
          Sinon lit le JSON de Schemas/exchange/incident.schema.json. Écrit les 8 premiers signes
          du brouillon ou, une fois soumis, la référence.

          Exemples :
            mrm incident add
            mrm incident add --resume
            mrm incident add --file incident.json --submit
            generer | mrm incident add --json
          """,
        en: """
          On a terminal, asks one thing at a time, shows the incident and asks before it saves; what
          is interrupted is kept, sealed, and the same command goes on with it. Else reads the JSON
          of Schemas/exchange/incident.schema.json. Prints the draft’s first 8 digits or, once
          submitted, the reference.

          Examples:
            mrm incident add
            mrm incident add --resume
            mrm incident add --file incident.json --submit
            generate | mrm incident add --json
          """,
      )
    ),
  )

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Lire le JSON de ce fichier ; « - » : l’entrée.",
        en: "Read this file’s JSON; “-”: the input."
      ),
      value: Phrase(fr: "fichier", en: "file"),
    )
  )
  var file: String?

  @Flag(
    name: .long,
    help: Spoken.help(Phrase(fr: "Soumettre aussitôt.", en: "Submit it at once."))
  )
  var submit = false

  @OptionGroup var form: FormOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try form.check()
    let session = try Session(store, output)
    if form.discard {
      let desk = try session.desk()
      try session.discard(desk.newForm, desk)
    } else if file == nil, let interview = session.interview {
      let desk = try session.desk()
      try desk.check(.recordIncident)
      let new = InterruptedForm(
        .new(.random()),
        language: session.language,
        begun: session.now,
      )
      try session.orInterrupted {
        guard let keeper = try session.keeper(of: new, form, interview, desk) else { return }
        try session.orLeft("mrm incident add --resume", keeper) {
          try fill(interview.filling(keeper), keeper, desk, session)
        }
      }
    } else {
      guard !form.resume else { throw CommandError.needsTerminal("--resume") }
      let bytes = try InputFile.read(file ?? "-", limit: JSONLimits.standard.fileBytes)
      let json = try IncidentDocument.json(parsing: bytes)
      let desk = try session.desk()
      try desk.check(.recordIncident)
      let document = try IncidentDocument(json, gazetteer: .mali, parties: desk.parties())
      try document.checkIsNew()
      let proposals = try ChildProposals(document, desk)
      let saved = try desk.saveDraft(document)
      proposals.say(of: saved, session)
      try finish(saved.row, document, submits: submit, desk, session)
    }
  }

  /// What may be done with an incident that was typed.
  private enum Fate {
    case save
    case submit
    case change
    case discard
  }

  private func fill(
    _ form: Interview,
    _ keeper: FormKeeper,
    _ desk: Desk,
    _ session: Session,
  ) throws {
    let parties = try desk.parties()
    let questions = IncidentQuestions(form, register: parties)
    let interview = form.aboutForm
    var entry = try entry(questions, keeper, parties)
    while true {
      keeper.reach(entry.document)
      interview.show(
        "\n"
          + DocumentPageText.render(
            entry.document,
            language: session.language,
            parties: parties,
            width: session.output.width,
          )
      )
      let fate = try self.fate(interview)
      switch fate {
      case .change: try EntryMenu(questions).change(&entry)
      case .discard:
        try keeper.discard()
        session.say(Phrase(fr: "Rien n’a été enregistré.", en: "Nothing was saved."))
        return
      case .save, .submit:
        let document = entry.document
        guard let proposals = try attempt(interview, { try ChildProposals(document, desk) })
        else { continue }
        let same = try proposals.answered(by: interview)
        let id = keeper.form.incident
        guard let saved = try attempt(interview, { try desk.saveDraft(document, as: id) }) else {
          continue
        }
        // It is saved: a form that stays is not offered again.
        try? keeper.discard()
        proposals.link(same, of: saved, desk, session)
        try finish(saved.row, document, submits: fate == .submit, desk, session) { row in
          session.say(
            Phrase(
              fr: "Photographies et documents : mrm evidence add \(row.handle) FICHIER",
              en: "Photographs and documents: mrm evidence add \(row.handle) FILE",
            )
          )
        }
        return
      }
    }
  }

  /// What was typed: from the first question on, or where an interrupted form had come to.
  private func entry(
    _ questions: IncidentQuestions,
    _ keeper: FormKeeper,
    _ parties: PartyRegister,
  ) throws -> IncidentEntry {
    guard let document = keeper.form.document else { return try questions.all() }
    var entry = IncidentEntry(try IncidentDocument(kept: document, parties: parties))
    if keeper.isReplaying { try EntryMenu(questions).change(&entry) }
    return entry
  }

  /// Does something with what was typed; nil when it failed: that is not thrown away because a disk
  /// is full.
  private func attempt<Done>(_ interview: Interview, _ act: () throws -> Done) throws -> Done? {
    do {
      return try act()
    } catch let error as any ExplainedError where ExitStatus.mayTryAgain(after: error) {
      interview.explain(error)
      return nil
    }
  }

  private func fate(_ interview: Interview) throws -> Fate {
    let choices: [(Fate, Phrase)] = [
      (.save, Phrase(fr: "enregistrer comme brouillon", en: "save as a draft")),
      (.submit, Phrase(fr: "enregistrer et soumettre", en: "save and submit")),
      (.change, Phrase(fr: "changer quelque chose", en: "change something")),
      (.discard, Phrase(fr: "abandonner sans enregistrer", en: "give up without saving")),
    ]
    return try interview.pick(
      Phrase(fr: "Que faire ?", en: "What to do?"),
      help: Phrase(
        fr: "Un brouillon n’est lisible que par vous ; soumis, il l’est par votre bureau.",
        en: "A draft is readable by you alone; submitted, by your office.",
      ),
      among: choices.map { Choice(value: $0, label: $1(interview.language), names: []) },
      current: submit ? 1 : nil,
    )
  }

  private func finish(
    _ draft: IncidentRow,
    _ document: IncidentDocument,
    submits: Bool,
    _ desk: Desk,
    _ session: Session,
    _ tell: (IncidentRow) -> Void = { _ in },
  ) throws {
    guard submits else {
      session.warn(of: document)
      session.say(
        Phrase(
          fr: "Brouillon enregistré ; il n’est lisible que par vous. "
            + "Le soumettre : mrm incident submit \(draft.handle)",
          en: "Draft saved; it is readable by you alone. "
            + "Submit it: mrm incident submit \(draft.handle)",
        )
      )
      tell(draft)
      session.print(draft)
      return
    }
    do {
      let row = try desk.submit(IncidentName(draft.id.description))
      // It is handed in: what cannot be read again is not said, and nothing else.
      if let quality = try? desk.quality(of: IncidentName(row.id.description)) {
        session.warn(of: quality)
      }
      tell(row)
      session.print(row)
    } catch {
      session.say(
        Phrase(
          fr: "Brouillon enregistré, mais non soumis.",
          en: "The draft is saved, but not submitted.",
        )
      )
      session.print(draft)
      throw error
    }
  }
}
