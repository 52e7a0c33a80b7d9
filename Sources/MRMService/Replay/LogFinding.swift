internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// Something in the log or the store that does not hold.
public struct LogFinding: Error, Hashable, Sendable {
  /// How bad it is; the raw value is for scripts, for ever.
  public enum Weight: String, Sendable {
    /// Only to be known: a clock that went back proves nothing.
    case notice = "notice"
    /// It could not be decided with these keys.
    case undecided = "undecided"
    /// The log or the store was changed behind the program's back, or against its rules.
    case tamper = "tamper"
    /// It cannot be read at all.
    case damage = "damage"
    /// The store is an older one than was seen before.
    case rollback = "rollback"
    /// The log has another past than was seen before.
    case fork = "fork"
  }

  /// Which entry; nil when it is no entry's.
  public let entry: Int?
  /// The rule that does not hold, as a code that scripts may go by.
  public let rule: String
  /// The numbers that it has in `docs/log-format.md`: several where those are judged together, none
  /// where it is no rule of the log.
  public let numbers: [Int]
  /// What does not hold.
  public let phrase: Phrase
  /// How bad it is.
  public let weight: Weight

  /// Whether it is only to be known.
  public var isNotice: Bool { weight == .notice }

  /// `event` is what the entry says was done, where that decides which rule it is.
  init(entry: Int, rule: LogRule, in event: AuditEvent? = nil) {
    self.entry = entry
    self.rule = rule.rawValue
    numbers = rule.numbers(in: event)
    phrase = rule.phrase
    weight =
      switch rule {
      case .clockWentBack: .notice
      case .undisclosed, .newer: .undecided
      case .form, .stranger, .enrolment, .grant, .standing, .signatures, .rosterChange,
        .rosterProposal, .renewal, .transition, .writes, .proposal, .quorum,
        .reliance, .versions, .attestation, .meeting, .reading, .refused, .disclosure:
        .tamper
      }
  }

  /// What a copy of the log is not, or contradicts.
  init(entry: Int?, rule: String, numbers: [Int] = [], weight: Weight, phrase: Phrase) {
    self.entry = entry
    self.rule = rule
    self.numbers = numbers
    self.weight = weight
    self.phrase = phrase
  }

  init(entry: Int, refusal: Refusal, in event: AuditEvent) {
    self.entry = entry
    rule = "act"
    numbers = refusal.numbers(in: event)
    phrase = Phrase(
      fr: "acte qui n’était pas permis : \(refusal.problem(in: .french))",
      en: "an act that was not allowed: \(refusal.problem(in: .english))",
    )
    weight = .tamper
  }

  init(_ fault: EntryFault, of entry: ExaminedEntry) {
    self.entry = entry.index
    rule = fault.rule
    numbers = fault.numbers(in: entry.body?.event)
    phrase = fault.phrase
    weight = fault == .unreadable || fault == .newer ? .undecided : .tamper
  }

  init(_ finding: StoreError.Finding) {
    entry = nil
    rule = finding.rule
    numbers = finding.numbers
    phrase = finding.phrase
    weight = .tamper
  }

  /// What a pin, a checkpoint or the tree as a whole contradicts.
  init(_ error: StoreError) {
    switch error {
    case .tampered(let finding): self.init(finding)
    case .rolledBack: self.init(rule: "rollback", numbers: [91], weight: .rollback, error)
    case .forked: self.init(rule: "fork", numbers: [92], weight: .fork, error)
    case .damaged: self.init(rule: "file", numbers: [1], weight: .damage, error)
    case .formatTooNew: self.init(rule: "format", numbers: [7], weight: .damage, error)
    default: self.init(rule: "pin", weight: .undecided, error)
    }
  }

  private init(rule: String, numbers: [Int] = [], weight: Weight, _ error: StoreError) {
    entry = nil
    self.rule = rule
    self.numbers = numbers
    self.weight = weight
    phrase = Phrase(fr: error.problem(in: .french), en: error.problem(in: .english))
  }
}

extension LogFinding.Weight {
  /// The exit code it ends a verification with.
  var exitCode: Int32 {
    switch self {
    case .notice: 0
    case .undecided: 24
    case .tamper: 21
    case .damage: 20
    case .rollback: 22
    case .fork: 23
    }
  }
}

extension EntryFault {
  fileprivate var rule: String {
    switch self {
    case .malformed: "form"
    case .gap: "gap"
    case .rootBefore: "root-before"
    case .stranger: "stranger"
    case .signature: "signature"
    case .body: "body"
    case .newer: "newer"
    case .unreadable: "unreadable"
    case .treeNode: "tree"
    case .forbidden: "roster"
    }
  }

  fileprivate var phrase: Phrase {
    switch self {
    case .malformed: Phrase(fr: "entrée mal formée", en: "a malformed entry")
    case .gap(let first):
      Phrase(
        fr: "des entrées manquent, à partir de la \(first)",
        en: "entries are missing, from \(first) on",
      )
    case .rootBefore:
      Phrase(
        fr: "l’auteur a vu un autre journal que celui qui précède",
        en: "its author saw another log than the one before it",
      )
    case .stranger: Phrase(fr: "clé que personne n’a inscrite", en: "a key nobody enrolled")
    case .signature: Phrase(fr: "signature fausse", en: "a wrong signature")
    case .body:
      Phrase(
        fr: "le contenu n’est pas celui qui fut signé",
        en: "the body is not the one that was signed",
      )
    case .newer:
      Phrase(
        fr: "signée par un mrm plus récent : rien ne peut être rejoué à partir d’ici",
        en: "signed by a newer mrm: nothing can be replayed from here on",
      )
    case .unreadable:
      Phrase(fr: "ces clés ne l’ouvrent pas", en: "these keys do not open it")
    case .treeNode(let level, let position):
      Phrase(
        fr: "l’arbre du journal est faux au niveau \(level), position \(position)",
        en: "the log’s tree is wrong at level \(level), position \(position)",
      )
    case .forbidden:
      Phrase(
        fr: "inscription ou index contre les règles",
        en: "an enrolment or a part of the index against the rules",
      )
    }
  }
}

extension StoreError.Finding {
  fileprivate var rule: String {
    switch self {
    case .entry: "entry"
    case .entryBody: "body"
    case .treeNode: "tree"
    case .record: "record"
    case .unloggedRecord: "unlogged-record"
    case .index: "index"
    case .indexRow: "index-row"
    case .grant: "grant"
    case .recordVersions: "versions"
    case .recordWrap: "wrap"
    case .sealedForm: "sealed-form"
    case .forbiddenAct: "act"
    }
  }
}
