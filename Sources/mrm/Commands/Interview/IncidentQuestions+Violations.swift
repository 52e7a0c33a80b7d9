import MRMExchange
import MRMModel

extension IncidentQuestions {
  private static let kind = Phrase(fr: "Violation", en: "Violation")
  private static let kindHelp = Phrase(
    fr: "Chaque école ou hôpital attaqué, chaque déni d’accès est une violation à part.",
    en: "Each school or hospital attacked, each denial of access is a violation of its own.",
  )

  /// A new violation; nil when it is left for later.
  func newViolation(number: Int) throws -> ViolationDocument? {
    interview.show("/\(number)")
    let kind: ViolationKind? = try interview.chooseOrLater(Self.kind, help: Self.kindHelp)
    return try kind.map { try violation(nil, of: $0, number: number) }
  }

  /// A violation that is changed; what stands there is kept by an empty answer.
  func violation(_ current: ViolationDocument) throws -> ViolationDocument {
    interview.show("/\(current.number)")
    let kind = try interview.choose(Self.kind, help: Self.kindHelp, current: current.kind)
    return try violation(current, of: kind, number: current.number)
  }

  private func violation(
    _ current: ViolationDocument?,
    of kind: ViolationKind,
    number: Int,
  ) throws -> ViolationDocument {
    // The answers of another kind do not belong to this one.
    let known = current.flatMap { $0.kind == kind ? $0.details : nil }
    let tally = try tally(current?.tally ?? .none)
    let attribution = try attribution(current?.attribution)
    return ViolationDocument(
      id: current?.id,
      number: number,
      details: try details(known ?? ViolationDetails(of: kind)),
      tally: tally,
      attribution: attribution,
    )
  }

  /// Which violations had the same children that nobody listed; asked where two of them have some.
  func unlistedLinks(of entry: IncidentEntry) throws -> [[Int]] {
    let document = entry.document
    let open = entry.violations.filter {
      $0.kind.countingUnit == .children && document.reconciliation(of: $0).outcome == .partly
    }
    guard open.count > 1 else { return [] }
    let isAsked = try interview.yesNo(
      Phrase(
        fr: "Plusieurs violations ont-elles touché les mêmes enfants non inscrits ?",
        en: "Did several violations affect the same children that are not listed?",
      ),
      help: Phrase(
        fr: "Les rapports ne comptent alors ces enfants qu’une fois.",
        en: "Reports then count these children once.",
      ),
      default: !entry.unlistedLinks.isEmpty,
    )
    guard isAsked else { return [] }
    let numbers = open.map(\.number)
    let current = entry.unlistedLinks.first ?? numbers
    let picked = try interview.pickSeveral(
      Phrase(fr: "Lesquelles", en: "Which ones"),
      help: Phrase(
        fr: "Deux numéros ou plus, séparés par des espaces.",
        en: "Two numbers or more, with spaces between.",
      ),
      among: open.map {
        Choice(
          value: $0.number,
          label: "/\($0.number) \($0.kind.label(language))",
          names: ["/\($0.number)"],
        )
      },
      current: current.compactMap(numbers.firstIndex(of:)),
      atLeast: 2,
    )
    // What else was linked stays as far as it is not linked anew.
    let others = entry.unlistedLinks.dropFirst()
      .map { $0.filter { !picked.contains($0) } }.filter { $0.count > 1 }
    return [picked] + others
  }

  private func details(_ current: ViolationDetails) throws -> ViolationDetails {
    let isAsked = try asksDetails(
      Phrase(fr: "Détails de cette violation maintenant ?", en: "Details of this violation now?")
    )
    guard isAsked else { return current }
    var details = current
    var questions = DetailQuestions(interview)
    try details.visit(with: &questions)
    // Nothing of it is kept, and a wrong key may be corrected: it is asked again.
    guard details.isExploitationByAidStaff else { return details }
    interview.explain(ValueError.exploitationByAidStaff)
    return try self.details(current)
  }

  /// Asks the questions of a form; each may be left for later.
  func details<Form: DetailForm>(_ current: Form) throws -> Form {
    var form = current
    var questions = DetailQuestions(interview)
    try form.visit(with: &questions)
    return form
  }

  /// Asks the questions of a form, unless they are left for later.
  func details<Form: DetailForm>(_ current: Form, _ question: Phrase) throws -> Form {
    try asksDetails(question) ? details(current) : current
  }

  private func asksDetails(_ question: Phrase) throws -> Bool {
    try interview.yesNo(
      question,
      help: Phrase(
        fr: "Non les laisse pour plus tard (« mrm incident edit ») ; chaque question peut l’être.",
        en: "No leaves them for later (“mrm incident edit”); so may each question be.",
      ),
      default: true,
    )
  }

  private func tally(_ current: VictimTally) throws -> VictimTally {
    let help = Phrase(
      fr:
        "Combien d’enfants, de moins de 18 ans, tels que signalés ; 0 si aucun ou pas encore connu.",
      en: "How many children under 18, as reported; 0 for none, or none known yet.",
    )
    func count(_ question: Phrase, _ current: Int) throws -> Int {
      try interview.number(question, help: help, current: current, in: 0...1_000_000)
    }
    return try VictimTally(
      boys: try count(Phrase(fr: "Garçons", en: "Boys"), current.boys),
      girls: try count(Phrase(fr: "Filles", en: "Girls"), current.girls),
      unknown: try count(
        Phrase(fr: "Enfants de sexe inconnu", en: "Children of unknown sex"),
        current.unknown,
      ),
    )
  }

  private func attribution(_ current: Attribution?) throws -> Attribution {
    let form: AttributionForm = try interview.choose(
      Phrase(fr: "Attribution", en: "Attribution"),
      help: Phrase(
        fr: "Un auteur inconnu est une réponse normale.",
        en: "An unknown perpetrator is a normal answer.",
      ),
      current: AttributionForm(of: current ?? .unknown),
    )
    switch form {
    case .unknown: return .unknown
    case .parties: return .parties(try parties(current?.parties, atLeast: 1), .several)
    case .joint: return .parties(try parties(current?.parties, atLeast: 2), .joint)
    case .crossfire: return .crossfire(try parties(current?.parties, atLeast: 0))
    }
  }

  private func parties(_ current: [PartyAttribution]?, atLeast minimum: Int) throws
    -> [PartyAttribution]
  {
    let codes = register.parties.map(\.code)
    let positions = (current ?? []).compactMap { codes.firstIndex(of: $0.party) }
    let picked = try interview.pickSeveral(
      Phrase(fr: "Parties", en: "Parties"),
      help: Phrase(
        fr: "Les numéros ou les codes, séparés par des espaces.",
        en: "The numbers or the codes, with spaces between.",
      ),
      among: register.parties.map { party in
        Choice(
          value: party.code,
          label: "\(party.name(language)) (\(party.code))",
          names: [party.code.rawValue, party.name(language)] + party.aliases,
        )
      },
      current: positions.count >= max(minimum, 1) || minimum == 0 ? positions : nil,
      atLeast: minimum,
    )
    return try picked.map { code in
      let before = current?.first { $0.party == code }
      return PartyAttribution(
        party: code,
        confidence: try confidence(in: code, before?.confidence),
      )
    }
  }

  private func confidence(in party: PartyCode, _ current: Weight?) throws -> Weight? {
    try interview.chooseOrNone(
      Phrase(
        fr: "Confiance dans l’attribution à \(party)",
        en: "Confidence in the attribution to \(party)",
      ),
      help: Phrase(fr: "À quel point elle est sûre.", en: "How sure it is."),
      none: Phrase(fr: "non jugée", en: "not judged"),
      current: current,
    )
  }
}
