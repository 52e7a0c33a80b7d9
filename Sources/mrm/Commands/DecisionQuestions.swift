import MRMExchange
import MRMModel
import MRMService

/// The questions that complete a decision on one violation.
struct DecisionQuestions {
  let interview: Interview
  let page: IncidentPage
  let violation: ViolationRow

  /// Asks for what is missing in what the options said.
  ///
  /// An empty answer to the date means today; `check` refuses a level before anything else is asked.
  func complete(
    _ draft: inout DecisionDraft,
    today: CalendarDay,
    check: (VerificationLevel) throws -> Void,
  ) throws {
    let asksAll = draft.level == nil || draft.status == nil || draft.date == nil
    let level = try draft.level ?? self.level()
    try check(level)
    draft.level = level
    let status = try draft.status ?? self.status()
    draft.status = status
    if draft.date == nil { draft.date = try date(today) }
    switch status {
    case .verified:
      try judge(&draft)
      if draft.attributed == nil { draft.attributed = try attributed() }
    case .notMRM:
      if draft.failed.isEmpty { draft.failed = try failedTests() }
      if draft.reasons.isEmpty { draft.reasons = try reasons(.outsideMandate) }
    case .didNotOccur:
      if draft.reasons.isEmpty { draft.reasons = try reasons(.foundNotToHaveOccurred) }
    case .reportedNotVerified:
      if draft.reasons.isEmpty { draft.reasons = try reasons() }
    case .reportPendingVerification: break
    }
    if asksAll, draft.basis == nil { draft.basis = try basis() }
    if asksAll, draft.weighings.isEmpty { draft.weighings = try weighings(of: draft.basis) }
    if draft.exception == nil, try restsOnDocumentsAlone(draft) {
      draft.exception = try exception()
    }
    if asksAll, draft.note == nil { draft.note = try note() ?? "" }
  }

  private func level() throws -> VerificationLevel {
    try interview.choose(
      SignatureOptions.levelWord,
      help: Phrase(
        fr: "Celui pour lequel vous jugez ; les niveaux précédents doivent avoir décidé.",
        en: "The one you judge for; the levels below must have decided.",
      ),
    )
  }

  private func status() throws -> VerificationStatus {
    try interview.choose(
      Phrase(fr: "Statut", en: "Status"),
      help: Phrase(
        fr: "« Hors MRM » et « n’a pas eu lieu » ferment la question ; les deux autres non.",
        en: "“Not MRM” and “not to have occurred” close the question; pending ones do not.",
      ),
    )
  }

  private func date(_ today: CalendarDay) throws -> CalendarDay {
    try interview.ask(
      Phrase(fr: "Date de la décision", en: "Date of the decision"),
      help: Phrase(
        fr: "Le jour de la réunion, pas celui de la signature.",
        en: "The day of the meeting, not of the signature.",
      ),
      current: (today.spoken(interview.language), today),
    ) { try CalendarDay(typed: $0) }
  }

  private func judge(_ draft: inout DecisionDraft) throws {
    func judge(_ question: Phrase, _ help: Phrase) throws -> Bool {
      try interview.yesNo(question, help: help, default: false)
    }
    if !draft.isCredible {
      draft.isCredible = try judge(
        Phrase(fr: "Information crédible ?", en: "Is the information credible?"),
        Phrase(
          fr: "Au jugement d’un moniteur formé, sources pesées l’une contre l’autre.",
          en: "In the judgement of a trained monitor, the sources weighed against each other.",
        ),
      )
    }
    for test in ScreeningTest.allCases
    where !draft.met.contains(test) && !draft.failed.contains(test) {
      let unit = violation.kind.countingUnit
      if try judge(test.question(of: unit), test.help(of: unit)) {
        draft.met.insert(test)
      } else {
        draft.failed.insert(test)
      }
    }
  }

  /// Which of the parties named the violation is found to be attributed to.
  private func attributed() throws -> [PartyCode] {
    try violation.attribution.parties.map(\.party).filter { party in
      try interview.yesNo(
        Phrase(
          fr: "Attribution à \(party) vérifiée ?",
          en: "Is the attribution to \(party) verified?",
        ),
        help: Phrase(
          fr: "À part de la violation : elle peut être vérifiée, l’auteur restant allégué.",
          en: "Apart from the violation: it may be verified while the perpetrator stays alleged.",
        ),
        default: false,
      )
    }
  }

  private func failedTests() throws -> Set<ScreeningTest> {
    Set(
      try interview.pickSeveral(
        Phrase(fr: "Critères du MRM non remplis", en: "Tests of the MRM that are not met"),
        help: Phrase(
          fr: "Un ou plusieurs numéros, séparés par des espaces.",
          en: "One number or more, with spaces between.",
        ),
        among: ScreeningTest.allCases.map {
          Choice(value: $0, label: $0.label(interview.language), names: [$0.code])
        },
        atLeast: 1,
      )
    )
  }

  /// An empty answer picks the reason that the status itself gives, if it gives one.
  private func reasons(_ usual: NonVerificationReason? = nil) throws -> [NonVerificationReason] {
    try interview.pickSeveral(
      Phrase(fr: "Motifs", en: "Reasons"),
      help: Phrase(
        fr: "Un ou plusieurs numéros, séparés par des espaces.",
        en: "One number or more, with spaces between.",
      ),
      among: NonVerificationReason.allCases.map {
        Choice(value: $0, label: $0.label(interview.language), names: [$0.code])
      },
      current: usual.flatMap { NonVerificationReason.allCases.firstIndex(of: $0) }.map { [$0] },
      atLeast: 1,
    )
  }

  private func basis() throws -> [Int]? {
    let sources = (page.file.sources ?? []).filter { $0.violations.contains(violation.id) }
    guard sources.count > 1 else { return nil }
    let language = interview.language
    return try interview.pickSeveral(
      Phrase(fr: "Sources retenues", en: "Sources relied on"),
      help: Phrase(
        fr: "Celles sur lesquelles la décision repose ; toutes par défaut, « - » pour aucune.",
        en: "Those the decision rests on; all by default, “-” for none.",
      ),
      among: sources.map { source in
        Choice(
          value: source.number,
          label: "S\(source.number) \(source.category.label(language)), "
            + source.type.label(language),
          names: ["S\(source.number)"],
        )
      },
      current: Array(sources.indices),
    )
  }

  private func note() throws -> String? {
    try interview.paragraphs(
      Phrase(fr: "Note", en: "Note"),
      help: Phrase(
        fr: "Ce que les niveaux suivants doivent savoir ; peut rester vide.",
        en: "What the levels above should know; may stay empty.",
      ),
      limit: IncidentDocument.maximumNoteBytes,
    )
  }
}
