public import MRMModel

/// Something in an incident that is missing or does not fit, and keeps it from nothing.
///
/// What keeps an incident from being submitted is a ``Shortcoming``.
public enum QualityWarning: Hashable, Sendable {
  /// Nobody said when a member of the task force first heard of it.
  case noFirstReport
  /// Only the region is known.
  case regionOnly
  /// There is no account that names nobody.
  case noShareableAccount
  /// Nothing was asked of a violation yet.
  case noDetails(violation: Int)
  /// Children of a tally whose sex is not known.
  case sexUnknown(violation: Int)
  /// A tally that not all children are listed for, or that those listed contradict.
  case tally(violation: Int, TallyReconciliation)
  /// A detail is dated before the incident.
  case dayBeforeIncident(violation: Int, detail: Phrase)
  /// A party is not in the register.
  case partyNotRegistered(violation: Int, PartyCode)
  /// A party was not there yet, or no more.
  case partyNotThere(violation: Int, PartyCode)
  /// An abduction by a state force: to arrest or detain a child is no abduction.
  case arrestIsNoAbduction(violation: Int)
  /// What may only be volunteered is answered.
  case onlyVolunteered(violation: Int)
  /// Somebody listed has no age.
  case noAge(child: Int)
  /// Somebody listed is of unknown sex.
  case noSex(child: Int)
  /// Nobody asked a child, or who may speak for it, whether it may be reported.
  case childNotAsked(child: Int)
  /// Nobody asked a source whether it may be reported.
  case sourceNotAsked(source: Int)
  /// A source is not weighed.
  case notWeighed(source: Int)
  /// The follow-up of a response waits still, after the day it was due by.
  case responseOverdue(response: Int)

  /// What was decided elsewhere has no day, and belongs to no quarter: the violation is pending here.
  case decidedElsewhereWithoutDate(violation: Int)
  /// The facts were changed after they were imported with a decision taken elsewhere.
  case changedSinceImport(violation: Int)

  /// Where in the incident's document it is: `violations/2/details`.
  ///
  /// Violations and sources by number, children and responses by their place in the list.
  public var path: String {
    switch self {
    case .noFirstReport: "first_report"
    case .regionOnly: "place/code"
    case .noShareableAccount: "account_shareable"
    case .noDetails(let number), .dayBeforeIncident(let number, _), .onlyVolunteered(let number):
      "violations/\(number)/details"
    case .sexUnknown(let number), .tally(let number, _): "violations/\(number)/tally"
    case .partyNotRegistered(let number, _), .partyNotThere(let number, _),
      .arrestIsNoAbduction(let number):
      "violations/\(number)/attribution"
    case .decidedElsewhereWithoutDate(let number), .changedSinceImport(let number):
      "violations/\(number)"
    case .noAge(let child): "children/\(child)/age"
    case .noSex(let child): "children/\(child)/sex"
    case .childNotAsked(let child): "children/\(child)/consent_to_report"
    case .sourceNotAsked(let source): "sources/\(source)/consent_to_report"
    case .notWeighed(let source): "sources/\(source)/reliability"
    case .responseOverdue(let response): "responses/\(response)/details/follow_up"
    }
  }

  /// What is missing or does not fit: a lower-case clause that holds no case content.
  public var phrase: Phrase {
    switch self {
    case .noFirstReport:
      Phrase(fr: "premier signalement inconnu", en: "first report unknown")
    case .regionOnly: Phrase(fr: "seule la région est connue", en: "only the region is known")
    case .noShareableAccount:
      Phrase(fr: "aucun récit partageable", en: "no shareable account")
    case .noDetails: Phrase(fr: "aucun détail n’est saisi", en: "no detail is entered")
    case .sexUnknown:
      Phrase(fr: "des enfants de sexe inconnu", en: "children whose sex is unknown")
    case .tally(_, let reconciled):
      reconciled.outcome.isContradiction
        ? reconciled.outcome.entry.label
        : Phrase(
          fr:
            "enfants décrits : \(reconciled.listed + reconciled.inGroups) sur \(reconciled.counted)",
          en:
            "children described: \(reconciled.listed + reconciled.inGroups) of \(reconciled.counted)",
        )
    case .dayBeforeIncident(_, let detail):
      Phrase(
        fr: "daté d’avant l’incident : \(detail.french)",
        en: "dated before the incident: \(detail.english)",
      )
    case .partyNotRegistered(_, let party):
      Phrase(fr: "\(party) n’est pas au registre", en: "\(party) is not in the register")
    case .partyNotThere(_, let party):
      Phrase(
        fr: "\(party) n’existait pas à cette date",
        en: "\(party) was not there on that date",
      )
    case .arrestIsNoAbduction:
      Phrase(
        fr: "enlèvement par une force armée : une arrestation ou une détention n’en est pas un",
        en: "an abduction by an armed force: to arrest or detain is none",
      )
    case .onlyVolunteered:
      Phrase(
        fr: "ce qu’on ne demande jamais est rempli : était-ce spontané ?",
        en: "what is never asked for is filled in: was it volunteered?",
      )
    case .decidedElsewhereWithoutDate:
      Phrase(
        fr:
          "décidée ailleurs à une date inconnue : en attente ici, dans aucun trimestre comme vérifiée",
        en: "decided elsewhere on no known day: pending here, verified in no quarter",
      )
    case .changedSinceImport:
      Phrase(
        fr: "modifiée depuis l’importation de la décision prise ailleurs : il faut décider ici",
        en: "changed since the decision taken elsewhere was imported: it needs a decision here",
      )
    case .noAge: Phrase(fr: "âge inconnu", en: "age unknown")
    case .noSex: Phrase(fr: "sexe inconnu", en: "sex unknown")
    case .childNotAsked, .sourceNotAsked:
      Phrase(fr: "consentement non demandé", en: "consent not asked for")
    case .notWeighed:
      Phrase(fr: "source non pesée", en: "the source is not weighed")
    case .responseOverdue:
      Phrase(fr: "le suivi est en retard", en: "the follow-up is overdue")
    }
  }
}
