import ArgumentParser
import MRMModel
import MRMService
import MRMWorkflow

/// `mrm incident submit`: hands in a draft or a returned incident for verification.
struct IncidentSubmit: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: Spoken.text(
      Phrase(fr: "Soumettre un brouillon ou une réponse", en: "Submit a draft or an answer")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          L’incident passe de vous seul à votre bureau et reçoit sa référence, qui est écrite. Ce
          qui manque ou se contredit est dit avant ; sur un terminal, il est demandé de confirmer.
          Un incident renvoyé se soumet avec une réponse à la question (--answer), qui reste montrée.

          Exemples :
            mrm incident submit 3fa85f64
            mrm incident submit ML-MOP-2022-0143-7 --answer - < answer.txt
          """,
        en: """
          The incident goes from you alone to your office and gets its reference, which is printed.
          What is missing or contradictory is said before; on a terminal you are asked to confirm.
          A returned incident is submitted with an answer to the question (--answer), which stays
          shown.

          Examples:
            mrm incident submit 3fa85f64
            mrm incident submit ML-MOP-2022-0143-7 --answer - < answer.txt
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
        fr: "La réponse à la question du renvoi ; « - » : l’entrée.",
        en: "The answer to the question it was returned with; “-”: the input.",
      ),
      value: Phrase(fr: "texte", en: "text"),
    )
  )
  var answer: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(reference)
    var answer = try answer.map { try InputFile.text($0, limit: Account.maximumTextBytes) }
    let desk = try session.desk()
    let quality = try desk.quality(of: name, for: .submitIncident)
    session.warn(of: quality)
    if !quality.warnings.isEmpty, quality.shortcomings.isEmpty, let interview = session.interview {
      let submits = try session.orInterrupted {
        try interview.yesNo(
          Phrase(fr: "Soumettre quand même ?", en: "Submit it all the same?"),
          help: Phrase(
            fr: "Rien n’empêche de soumettre ; ce qui manque se complète avec « incident edit ».",
            en: "Nothing keeps it from being submitted; “incident edit” adds what is missing.",
          ),
          default: true,
        )
      }
      guard submits else { return }
    }
    if answer == nil, let interview = session.interview {
      answer = try session.orInterrupted { try ask(interview, desk.page(of: name)) }
    }
    session.print(try desk.submit(name, answer: answer))
  }

  /// What is answered to the question of a returned incident; nil when nothing was asked.
  private func ask(_ interview: Interview, _ page: IncidentPage) throws -> String? {
    guard page.file.row.state == .returned,
      let open = page.file.exchanges.last(where: { $0.answer == nil })
    else { return nil }
    interview.say(Phrase(fr: "Renvoyé avec cette question :", en: "Returned with this question:"))
    for line in Visible.paragraph(open.question.question).split(separator: "\n") {
      interview.say(Phrase(fr: String(line), en: String(line)), indent: 2)
    }
    while true {
      let text = try interview.paragraphs(
        Phrase(fr: "Réponse", en: "Answer"),
        help: Phrase(
          fr: "Ce qui a été corrigé ou vérifié ; la question et la réponse restent montrées.",
          en: "What was corrected or checked; question and answer stay shown.",
        ),
        limit: Account.maximumTextBytes,
      )
      if let text { return text }
      interview.explain(AnswerError.empty)
    }
  }
}
