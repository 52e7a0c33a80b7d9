import ArgumentParser
import MRMExchange
import MRMModel

/// What was found on a violation, and on what judgement: alone, or with others of a meeting.
struct FindingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Ce qui est constaté", en: "What was found"),
      VerificationStatus.self
    ),
    transform: CodeOption.value,
  )
  var status: VerificationStatus?

  @OptionGroup var judgement: JudgementOptions

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

  /// What the options say.
  func draft(level: VerificationLevel?, date: CalendarDay?) throws -> DecisionDraft {
    try judgement.check()
    return DecisionDraft(
      level: level,
      status: status,
      date: date,
      isCredible: judgement.credible,
      met: judgement.met,
      failed: Set(judgement.fails),
      basis: source.isEmpty ? nil : source,
      evidence: evidence.isEmpty ? nil : evidence,
      reasons: reason,
      note: try note.map { try InputFile.text($0, limit: IncidentDocument.maximumNoteBytes) },
      weighings: try judgement.weighings(),
      exception: try judgement.exceptionReason(),
      attributed: judgement.attributed.isEmpty ? nil : judgement.attributed,
    )
  }
}
