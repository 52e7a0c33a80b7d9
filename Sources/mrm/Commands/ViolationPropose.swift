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
          ce qui manque. « Vérifié » exige de juger l’information crédible et remplis les quatre
          critères du MRM, et une source fiable et consentante ; des pièces sans source primaire
          exigent le motif de l’exception, qui reste montré pour toujours.

          « Hors MRM » nomme le critère qui n’est pas rempli (--fails). --weigh dit ce que vous faites
          d’une source, à côté de ce qu’en a fait son auteur ; « - » lit les pesées de l’entrée, une
          par ligne. --attributed nomme, avec « vérifié », une partie dont l’attribution l’est aussi ;
          les autres restent alléguées.

          Sans terminal, --seen dit ce qui a été lu : la marque que « mrm incident show --json »
          donne de la violation. Si elle a changé depuis, rien n’est signé (code 7).

          Exemples :
            mrm violation propose ML-MOP-2022-0143-7/1
            mrm violation propose ML-MOP-2022-0143-7/1 --seen "$mark" \\
              --level focal-point --status verified --date 2022-08-10 --source 1 \\
              --credible --conflict-link --of-children --by-party --of-kind --attributed JNIM \\
              --weigh "1 reliability low n’y était pas elle-même"
            mrm violation propose ML-MOP-2022-0143-7/2 --seen "$mark" \\
              --level technical --status reported_not_verified --date 2022-09-01 \\
              --reason security_constraints
          """,
        en: """
          Asks for the passphrase again, shows what will be signed and, on a terminal, first asks
          for what is missing. “Verified” takes that you judge the information credible and the four
          tests of the MRM met, and a reliable source that agreed; documents without a primary source
          take a reason for the exception, which is shown for ever.

          “Not MRM” names the test that is not met (--fails). --weigh says what you make of a source,
          beside what its author made of it; “-” reads the weighings from the input, one a line.
          --attributed names, with “verified”, a party whose attribution is verified too; the others
          stay alleged.

          Without a terminal, --seen says what was read: the mark that “mrm incident show --json”
          gives of the violation. If it has changed since, nothing is signed (code 7).

          Examples:
            mrm violation propose ML-MOP-2022-0143-7/1
            mrm violation propose ML-MOP-2022-0143-7/1 --seen "$mark" \\
              --level focal-point --status verified --date 2022-08-10 --source 1 \\
              --credible --conflict-link --of-children --by-party --of-kind --attributed JNIM \\
              --weigh "1 reliability low was not there herself"
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
    help: Spoken.help(
      Phrase(fr: "Le jour de la décision.", en: "The day of the decision."),
      value: Phrase(fr: "AAAA-MM-JJ", en: "YYYY-MM-DD"),
    ),
    transform: Typed.value { try CalendarDay(parsing: $0) },
  )
  var date: CalendarDay?

  @OptionGroup var finding: FindingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(signature.violation)
    var draft = try finding.draft(level: signature.level, date: date)
    if session.interview == nil {
      try draft.checkComplete()
      if signature.seen == nil { throw CommandError.needsSeen }
    }
    let desk = try session.desk(asksAgain: true)
    var page = try desk.page(of: name)
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
    while true {
      let shown = try request.decision(on: row.id, in: page.file)
      guard try session.signs(shown, signed: [], in: page) else { return }
      guard let seen = signature.seen ?? page.file.seenMark(of: row.number) else {
        throw CommandError.reasonsClosed
      }
      do {
        session.print(try desk.propose(request, seen: seen))
        return
      } catch let error as any ExplainedError where ExitStatus.code(of: error) == 7 {
        let read = signature.seen == nil ? page.file.row.parts.map(\.record) : nil
        let stale = session.told(error, since: read, .signedOver, in: name, desk)
        // What was answered stands; what was read does not: it is shown as it is now.
        guard let interview = session.interview, signature.seen == nil else { throw stale }
        interview.explainChanged(stale)
        interview.say(
          Phrase(
            fr: "Votre proposition est gardée ; la voici sur ce qui est maintenant :",
            en: "Your proposal is kept; here it is over what stands now:",
          )
        )
        page = try desk.page(of: name)
      }
    }
  }
}
