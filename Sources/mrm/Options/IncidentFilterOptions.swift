import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// Which incidents are listed; a place, a party and a code are read as the forms read them.
struct IncidentFilterOptions: ParsableArguments {
  @Option(
    name: .long,
    help: CodeOption.help(Phrase(fr: "État", en: "State"), IncidentState.self),
    transform: CodeOption.value,
  )
  var state: IncidentState?

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Une violation de ce genre", en: "A violation of this kind"),
      ViolationKind.self
    ),
    transform: CodeOption.value,
  )
  var kind: ViolationKind?

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Statut à l’équipe spéciale", en: "Status at the CTFMR"),
      VerificationStatus.self,
    ),
    transform: CodeOption.value,
  )
  var status: VerificationStatus?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Attribuée à cette partie, seule ou avec d’autres : code ou nom.",
        en: "Attributed to this party, alone or with others: code or name.",
      ),
      value: Phrase(fr: "partie", en: "party"),
    ),
  )
  var party: String?

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Avec une violation vérifiée tardivement.",
        en: "With a violation that was verified late.",
      )
    ),
  )
  var late = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Avec une violation sur laquelle les niveaux ne s’accordent pas.",
        en: "With a violation on which the levels disagree.",
      )
    ),
  )
  var disagreement = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Avec une violation vérifiée une fois sur pièces seules.",
        en: "With a violation once verified on documents alone.",
      )
    ),
  )
  var exception = false

  @OptionGroup var scope: ScopeOptions

  @Option(
    name: .customLong("region-2023"),
    help: CodeOption.help(
      Phrase(
        fr: "Dans cette région de 2023, ou peut-être",
        en: "In this region of 2023, or perhaps",
      ),
      Region2023.self,
    ),
    transform: CodeOption.value,
  )
  var region2023: Region2023?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "De ce bureau.", en: "Of this office."),
      value: Phrase(fr: "bureau", en: "office"),
    ),
    transform: Typed.value { try OfficeCode($0) },
  )
  var office: OfficeCode?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Saisi par cette personne : nom, étiquette, ou début de l’identité.",
        en: "Logged by this person: name, label, or beginning of the identity.",
      ),
      value: Phrase(fr: "personne", en: "person"),
    ),
    transform: Typed.value { try ColleagueName($0) },
  )
  var officer: ColleagueName?

  @OptionGroup var period: PeriodOptions

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Quel jour compte : des faits, du premier signalement, de la saisie, de la décision.",
        en: "Which day counts: of the incident, first report, logging, or the CTFMR’s decision.",
      ),
      value: Phrase(fr: "jour", en: "day"),
    ),
  )
  var by = IncidentDateField.incident

  @Option(
    name: .long,
    help: CodeOption.help(Phrase(fr: "Réserve", en: "Flag"), QualityFlag.self),
    transform: CodeOption.value,
  )
  var flag: QualityFlag?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Ce qui manque, l’option répétée ; children : tous les enfants comptés.",
        en: "What is missing, the option repeated; children: all those counted.",
      ),
      value: Phrase(fr: "quoi", en: "what"),
    ),
  )
  var missing: [MissingDatum] = []

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Ces mots dans les récits que vous pouvez ouvrir ; « - » : l’entrée.",
        en: "These words in the accounts you can open; “-”: the input.",
      ),
      value: Phrase(fr: "mots", en: "words"),
    ),
  )
  var text: String?

  /// Refuses options that mean nothing together, before anything is opened.
  func check() throws {
    if scope.quarter != nil, period.from != nil { throw UsageError.exclude("--quarter", "--from") }
    if scope.quarter != nil, period.to != nil { throw UsageError.exclude("--quarter", "--to") }
    try period.checkOrder()
  }

  /// The filter that the options make up.
  ///
  /// - Parameter parties: The register that a party is sought in, when one is named.
  /// - Throws: ``ValueError`` when the party or the text is none; what `parties` throws.
  /// - Returns: What is sought.
  func filter(_ parties: () throws -> PartyRegister) throws -> IncidentFilter {
    var filter = IncidentFilter()
    filter.state = state
    filter.kind = kind
    filter.status = status
    filter.party = try party.map { try Self.party($0, in: parties()) }
    filter.isLate = late
    filter.isDisagreed = disagreement
    filter.isExcepted = exception
    filter.place = scope.place
    filter.region2023 = region2023
    filter.office = office
    filter.officer = officer
    filter.dateField = by
    filter.from = scope.quarter?.firstDay ?? period.from
    filter.to = scope.quarter?.lastDay ?? period.to
    filter.flag = flag
    filter.missing = Set(missing)
    filter.text = try text.map {
      try SoughtText(InputFile.text($0, limit: IncidentDocument.maximumNoteBytes))
    }
    return filter
  }

  /// The party of a code, a name or an alias; one that came with an import may not be registered.
  private static func party(
    _ text: String,
    in register: PartyRegister,
  ) throws(ValueError) -> PartyCode {
    if let party = register.party(named: text) { return party.code }
    return try PartyCode(text.uppercased())
  }
}
