import ArgumentParser
import MRMModel
import MRMService

/// Which entries of the log are shown.
struct LogOptions: ParsableArguments {
  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Seulement les dernières.", en: "Only the last so many."),
      value: Phrase(fr: "nombre", en: "number"),
    ),
  )
  var last: Int?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Ce qu’a fait cette personne : nom, étiquette, ou début de l’identité.",
        en: "What this person did: name, label, or beginning of the identity.",
      ),
      value: Phrase(fr: "personne", en: "person"),
    ),
    transform: Typed.value { try ColleagueName($0) },
  )
  var person: ColleagueName?

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(
        fr: "Seulement ces actes, l’option répétée",
        en: "Only these acts, the option repeated",
      ),
      AuditAct.self,
    ),
    transform: CodeOption.value,
  )
  var act: [AuditAct] = []

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Ce qui touche cet incident, ou avec /N cette violation.",
        en: "What is about this incident, or with /N this violation.",
      ),
      value: Phrase(fr: "réf", en: "ref"),
    ),
    transform: Typed.value { try IncidentName($0) },
  )
  var incident: IncidentName?

  @OptionGroup var period: PeriodOptions

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Ce qui touche un cas ou une personne de ce bureau, ou vient d’elle.",
        en: "What is about a case or a person of this office, or comes from one.",
      ),
      value: Phrase(fr: "bureau", en: "office"),
    ),
    transform: Typed.value { try OfficeCode($0) },
  )
  var office: OfficeCode?

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Seulement les lectures d’identités et de pièces, et les exports.",
        en: "Only readings of identities and evidence, and exports.",
      )
    ),
  )
  var reads = false

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Qui a lu, ou a pu lire, l’identité de cet enfant, ou de cette source : RÉF/S1.",
        en: "Who read, or may have read, the identity of this child, or of this source: REF/S1.",
      ),
      value: Phrase(fr: "enfant", en: "child"),
    ),
    transform: Typed.value { try BearerName($0) },
  )
  var readsOf: BearerName?

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Seulement les actes refusés et les phrases de passe fausses.",
        en: "Only refused acts and wrong passphrases.",
      )
    ),
  )
  var refusals = false

  /// The filter that the options make up.
  var filter: LogFilter {
    get throws {
      try period.checkOrder()
      try checkOneQuestion()
      var filter = LogFilter()
      filter.last = last
      filter.person = person
      filter.acts = acts
      filter.incident = incident
      filter.from = period.from
      filter.to = period.to
      filter.office = office
      filter.readsOf = readsOf
      return filter
    }
  }

  /// Which acts are shown is one question, which four options ask.
  private func checkOneQuestion() throws {
    let asked = [
      (readsOf != nil, "--reads-of"), (reads, "--reads"), (refusals, "--refusals"),
      (!act.isEmpty, "--act"),
    ].filter(\.0).map(\.1)
    if asked.count > 1 { throw UsageError.exclude(asked[0], asked[1]) }
  }

  private var acts: Set<AuditAct> {
    if reads || readsOf != nil {
      return [.sensitiveRead, .evidenceRead, .childrenSought, .incidentsExported]
    }
    if refusals { return [.actRefused, .furtherRefusals, .unlocksFailed] }
    return Set(act)
  }
}
