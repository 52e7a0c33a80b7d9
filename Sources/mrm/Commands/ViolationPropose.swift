import ArgumentParser
import MRMExchange
import MRMModel
import MRMService
import MRMWorkflow

/// `mrm violation propose`: proposes a decision at one level; with a quorum of one it decides.
struct ViolationPropose: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: Spoken.text(Phrase(fr: "Proposer une décision", en: "Propose a decision")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Redemande la phrase de passe, montre ce qui sera signé et, sur un terminal, demande d’abord
          ce qui manque. « Vérifié » exige les trois jugements et une source fiable et consentante.

          Sans terminal, --seen dit ce qui a été lu : la marque que « mrm incident show --json »
          donne de la violation. Si elle a changé depuis, rien n’est signé (code 7).

          Exemples :
            mrm violation propose ML-MOP-2022-0143-7/1
            mrm violation propose ML-MOP-2022-0143-7/1 --seen "$mark" \\
              --level focal-point --status verified --date 2022-08-10 --source 1 \\
              --credible --conflict-link --by-party
            mrm violation propose ML-MOP-2022-0143-7/2 --seen "$mark" \\
              --level technical --status reported_not_verified --date 2022-09-01 \\
              --reason security_constraints
          """,
        en: """
          Asks for the passphrase again, shows what will be signed and, on a terminal, first asks
          for what is missing. “Verified” takes the three judgements and a reliable source that
          agreed.

          Without a terminal, --seen says what was read: the mark that “mrm incident show --json”
          gives of the violation. If it has changed since, nothing is signed (code 7).

          Examples:
            mrm violation propose ML-MOP-2022-0143-7/1
            mrm violation propose ML-MOP-2022-0143-7/1 --seen "$mark" \\
              --level focal-point --status verified --date 2022-08-10 --source 1 \\
              --credible --conflict-link --by-party
            mrm violation propose ML-MOP-2022-0143-7/2 --seen "$mark" \\
              --level technical --status reported_not_verified --date 2022-09-01 \\
              --reason security_constraints
          """,
      )
    ),
  )

  @OptionGroup var signature: SignatureOptions

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Ce qui est constaté", en: "What was found"),
      VerificationStatus.self
    ),
    transform: CodeOption.value,
  )
  var status: VerificationStatus?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Le jour de la décision.", en: "The day of the decision."),
      value: Phrase(fr: "AAAA-MM-JJ", en: "YYYY-MM-DD"),
    ),
    transform: Typed.value { try CalendarDay(parsing: $0) },
  )
  var date: CalendarDay?

  @Flag(
    name: .long,
    help: Spoken.help(Phrase(fr: "Information jugée crédible.", en: "Judged credible."))
  )
  var credible = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Jugée liée au conflit armé.", en: "Judged linked to the armed conflict.")
    )
  )
  var conflictLink = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Auteur, connu ou non, jugé partie au conflit.",
        en: "Perpetrator, known or not, judged a party to the conflict.",
      )
    )
  )
  var byParty = false

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Une source retenue, par son numéro ; toutes celles qui corroborent par défaut.",
        en: "A source relied on, by its number; all that corroborate by default.",
      ),
      value: Phrase(fr: "n", en: "n"),
    )
  )
  var source: [Int] = []

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Une pièce retenue, par son numéro ; toutes celles qui étayent par défaut.",
        en: "A piece of evidence relied on, by its number; all that support by default.",
      ),
      value: Phrase(fr: "n", en: "n"),
    )
  )
  var evidence: [Int] = []

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Pourquoi non vérifiée ou exclue", en: "Why not verified, or excluded"),
      NonVerificationReason.self,
    ),
    transform: CodeOption.value,
  )
  var reason: [NonVerificationReason] = []

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Une note ; « - » : l’entrée.", en: "A note; “-”: the input."),
      value: Phrase(fr: "texte", en: "text"),
    )
  )
  var note: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(signature.violation)
    var draft = try given()
    if session.interview == nil {
      try draft.checkComplete()
      if signature.seen == nil { throw CommandError.needsSeen }
    }
    let desk = try session.desk(asksAgain: true)
    let page = try desk.page(of: name)
    let row = try page.file.row.violation(name)
    guard page.file.sources != nil else { throw CommandError.reasonsClosed }
    if let interview = session.interview {
      try session.orInterrupted {
        let questions = DecisionQuestions(interview: interview, page: page, violation: row)
        try questions.complete(&draft, today: desk.today) { level in
          try desk.check(.decide(level), on: page.file.row)
        }
      }
    }
    let request = try draft.request(on: name)
    let shown = try request.decision(on: row.id, in: page.file)
    guard try session.signs(shown, signed: [], in: page) else { return }
    guard let seen = signature.seen ?? page.file.seenMark(of: row.number) else {
      throw CommandError.reasonsClosed
    }
    session.print(try desk.propose(request, seen: seen))
  }

  /// What the options say.
  private func given() throws -> DecisionDraft {
    DecisionDraft(
      level: signature.level,
      status: status,
      date: date,
      isCredible: credible,
      isLinkedToConflict: conflictLink,
      isByParty: byParty,
      basis: source.isEmpty ? nil : source,
      evidence: evidence.isEmpty ? nil : evidence,
      reasons: reason,
      note: try note.map { try InputFile.text($0, limit: IncidentDocument.maximumNoteBytes) },
    )
  }
}
