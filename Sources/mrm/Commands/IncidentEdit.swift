import ArgumentParser
import MRMExchange
import MRMModel
import MRMService
import MRMWorkflow

/// `mrm incident edit`: changes fields of an incident; who does so judges it no more.
struct IncidentEdit: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: Spoken.text(Phrase(fr: "Modifier un incident", en: "Edit an incident")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Sur un terminal, demande quoi changer et montre les changements avant d’enregistrer ; ce
          qui est interrompu est gardé, scellé, et repris par la même commande. Sinon lit un « merge patch » (RFC 7396) ou tout le JSON de « show --json ». Écrit les champs
          changés, sans leurs valeurs. Modifier après une décision en demande une nouvelle.

          Exemples :
            mrm incident edit ML-MOP-2022-0143-7
            echo '{"date": "2022-08-04"}' | mrm incident edit ML-MOP-2022-0143-7
          """,
        en: """
          On a terminal, asks what to change and shows the changes before it saves; what is
          interrupted is kept, sealed, and the same command goes on with it. Else reads a merge patch (RFC 7396) or the whole JSON of “show --json”. Prints the fields that changed,
          without their values. A change after a decision asks for a new one.

          Examples:
            mrm incident edit ML-MOP-2022-0143-7
            echo '{"date": "2022-08-04"}' | mrm incident edit ML-MOP-2022-0143-7
          """,
      )
    ),
  )

  @Argument(help: Spoken.help(CommandWords.reference, value: Phrase(fr: "REF", en: "REF")))
  var reference: String

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
  var file: String?

  @OptionGroup var form: FormOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try form.check()
    let session = try Session(store, output)
    let name = try IncidentName(reference)
    if form.discard {
      let desk = try session.desk()
      let incident = try desk.page(of: name).file.row.id
      try session.discard({ try desk.form(of: incident) }, desk)
    } else if file == nil, let interview = session.interview {
      let desk = try session.desk()
      let page = try desk.page(of: name)
      try desk.check(.editIncident, on: page.file.row)
      try session.orInterrupted {
        let new = session.form(of: page.file, desk)
        guard let keeper = try session.keeper(of: new, form, interview, desk) else { return }
        try session.orLeft("mrm incident edit \(page.file.row.handle) --resume", keeper) {
          try change(page, name, interview.filling(keeper), keeper, desk, session)
        }
      }
    } else {
      guard !form.resume else { throw CommandError.needsTerminal("--resume") }
      let bytes = try InputFile.read(file ?? "-", limit: JSONLimits.standard.fileBytes)
      let patch = try IncidentDocument.json(parsing: bytes)
      let desk = try session.desk()
      let before = try desk.page(of: name).file
      try checkCurrent(patch, before, name, desk)
      let after = try before.document.merging(patch, gazetteer: .mali, parties: before.parties)
      let changes = DocumentDifference(
        from: before.document,
        to: after,
        session.language,
        parties: before.parties,
      ).changes
      guard !changes.isEmpty else {
        report(before.row, [], session)
        return
      }
      try desk.check(.editIncident, on: before.row)
      let proposals = try ChildProposals(after, desk, in: before.row.id)
      let saved: SavedIncident
      do { saved = try desk.saveEdit(of: before, as: after) } catch let error
        as any ExplainedError
      {
        throw session.told(error, since: desk.editedVersions(of: before), .entered, in: name, desk)
      }
      proposals.say(of: saved, session)
      session.warn(of: after)
      report(saved.row, changes, session)
    }
  }

  /// Refuses a document that was read before somebody else changed the incident.
  ///
  /// Saved whole, it would undo that. A patch that says nothing of what was read changes what it names.
  private func checkCurrent(
    _ patch: JSONValue,
    _ file: CaseFile,
    _ name: IncidentName,
    _ desk: Desk,
  ) throws {
    guard let read = try IncidentDocument.records(in: patch) else { return }
    let changes = try desk.changes(since: read, ofKinds: .entered, in: name)
    guard changes.isEmpty else { throw ChangedMeanwhile(changes: changes) }
  }

  private func change(
    _ page: IncidentPage,
    _ name: IncidentName,
    _ form: Interview,
    _ keeper: FormKeeper,
    _ desk: Desk,
    _ session: Session,
  ) throws {
    let menu = EntryMenu(IncidentQuestions(form, register: page.file.parties))
    let interview = form.aboutForm
    var before = page.file
    var entry = try entry(of: before, menu, keeper, interview, desk, session)
    while true {
      let difference = DocumentDifference(
        from: before.document,
        to: entry.document,
        session.language,
        parties: before.parties,
      )
      guard !difference.changes.isEmpty else {
        try keeper.discard()
        report(before.row, [], session)
        return
      }
      keeper.reach(entry.document)
      interview.show("")
      for line in difference.lines(session.language) { interview.say(Phrase(fr: line, en: line)) }
      guard try saves(interview) else {
        try keeper.discard()
        session.say(Phrase(fr: "Rien n’a été enregistré.", en: "Nothing was saved."))
        return
      }
      do {
        let proposals = try ChildProposals(entry.document, desk, in: before.row.id)
        let same = try proposals.answered(by: interview)
        let saved = try desk.saveEdit(of: before, as: entry.document)
        // It is saved: gone on with, a form that stays would change nothing.
        try? keeper.discard()
        proposals.link(same, of: saved, desk, session)
        session.warn(of: entry.document)
        report(saved.row, difference.changes, session)
        return
      } catch let error as any ExplainedError where ExitStatus.code(of: error) == 7 {
        let read = desk.editedVersions(of: before)
        explain(session.told(error, since: read, .entered, in: name, desk), interview)
        let newer = try desk.page(of: name).file
        entry = entry.rebased(from: before.document, onto: newer.document)
        before = newer
        keeper.rebase(session.form(of: newer, desk).reached(entry.document.kept))
      } catch let error as any ExplainedError where ExitStatus.mayTryAgain(after: error) {
        interview.explain(error)
        try menu.change(&entry)
      }
    }
  }

  /// What was changed so far: nothing yet, or what an interrupted form had come to, over what stands
  /// now.
  private func entry(
    of file: CaseFile,
    _ menu: EntryMenu,
    _ keeper: FormKeeper,
    _ interview: Interview,
    _ desk: Desk,
    _ session: Session,
  ) throws -> IncidentEntry {
    guard case .edit(_, let versions, let bytes) = keeper.form.subject else {
      preconditionFailure("the form of an edit is of an incident that was read")
    }
    let base = try IncidentDocument(kept: bytes, parties: file.parties)
    let reached = try keeper.form.document.map { bytes in
      try IncidentDocument(kept: bytes, parties: file.parties)
    }
    var entry = IncidentEntry(reached ?? base)
    if reached == nil || keeper.isReplaying {
      showQuestions(of: file, interview)
      interview.say(
        Phrase(
          fr: "« ? » donne de l’aide, « ! » laisse le formulaire pour plus tard : il est gardé.",
          en: "“?” gives help, “!” leaves the form for later: it is kept.",
        )
      )
      try menu.change(&entry)
    }
    guard let stale = try desk.staleness(of: versions, against: file) else { return entry }
    let name = try IncidentName(file.row.id.description)
    explain(session.told(stale, since: versions, .entered, in: name, desk), interview)
    let rebased = entry.rebased(from: base, onto: file.document)
    keeper.rebase(session.form(of: file, desk).reached(rebased.document.kept))
    return rebased
  }

  /// What was typed stays; it is laid over what the other person saved, and shown again.
  private func explain(_ stale: any ExplainedError, _ interview: Interview) {
    interview.explainChanged(stale)
    interview.say(
      Phrase(
        fr: "Vos changements sont gardés ; les voici sur la version de l’autre personne :",
        en: "Your changes are kept; here they are over the other person’s version:",
      )
    )
  }

  /// What the author is asked, when the incident was returned.
  private func showQuestions(of file: CaseFile, _ interview: Interview) {
    let open = file.exchanges.filter { $0.answer == nil }.map(\.question)
    guard file.row.state == .returned, !open.isEmpty else { return }
    interview.say(Phrase(fr: "Renvoyé avec cette question :", en: "Returned with this question:"))
    for item in open {
      for line in Visible.paragraph(item.question).split(separator: "\n") {
        interview.say(Phrase(fr: String(line), en: String(line)), indent: 2)
      }
    }
  }

  private func saves(_ interview: Interview) throws -> Bool {
    try interview.yesNo(
      Phrase(fr: "Enregistrer ces changements ?", en: "Save these changes?"),
      help: Phrase(
        fr: "Ils sont signés de votre nom ; vous ne jugerez plus de cet incident.",
        en: "They are signed in your name; you will judge this incident no more.",
      ),
      default: false,
    )
  }

  private func report(
    _ row: IncidentRow,
    _ changes: [DocumentDifference.Change],
    _ session: Session,
  ) {
    let paths = changes.map(\.path)
    if session.output.isJSON {
      session.output.json(OutcomeDocument.json(row, changed: paths))
      return
    }
    if paths.isEmpty { session.say(Phrase(fr: "Rien n’a changé.", en: "Nothing changed.")) }
    for path in paths { session.output.print(path) }
    if row.state == .returned {
      session.say(
        Phrase(
          fr: "Pour répondre au renvoi : mrm incident submit \(row.handle)",
          en: "To answer the return: mrm incident submit \(row.handle)",
        )
      )
    }
  }
}
