public import MRMModel

/// What a person may be allowed to do; ``Permissions`` says who.
public enum Act: Hashable, Sendable {
  /// Enrol people, authorise what they shall read, and change or end what they may do.
  case enrolPerson
  /// See who is enrolled.
  case seeRoster
  /// Begin an incident.
  case recordIncident
  /// Change an incident's facts, accounts, sources or children.
  case editIncident
  /// Hand an incident in for verification.
  case submitIncident
  /// Send an incident back with a question.
  case returnIncident
  /// Take back the report of an incident.
  case withdrawIncident
  /// Put an incident by in which everything is decided.
  case closeIncident
  /// Take up an incident again that was closed or withdrawn.
  case reopenIncident
  /// Bring in incidents from a file.
  case importIncidents
  /// Open an incident with its accounts and sources.
  case readIncident
  /// See incidents in lists: facts only.
  case listIncidents
  /// See who a child or a source is.
  case readIdentity
  /// Take the file of a piece of evidence out of the store.
  case readEvidence
  /// Write incidents with their accounts to a file for another system.
  case exportIncidents
  /// State that two children are one person, or withdraw it.
  case linkChildren
  /// Confirm that another system decided on a violation, as its importer attests; or withdraw it.
  case attest
  /// State that an incident is a duplicate of another, or withdraw it.
  case mergeDuplicates
  /// State that two incidents that look alike are two events, or withdraw it.
  case dismissDuplicates
  /// Propose or concur in a decision at one level.
  case decide(VerificationLevel)
  /// Print the figures of a period.
  case report
  /// Read the audit log.
  case readLog
  /// Verify the audit log.
  case verifyLog
  /// Write a copy of the audit log for somebody who has no key to it.
  case exportLog
  /// Change the register of parties to the conflict, or add to it.
  case changeParties
  /// Set how long the deadlines of the task force are.
  case changeDeadlines
  /// Check the store's file and index, and rebuild the index.
  case checkStore
  /// Copy the store, sealed as it is.
  case backUp
  /// Choose a new passphrase of one's own.
  case changeOwnPassphrase
}

extension Act: CaseIterable {
  /// Every act, deciding once for each level.
  public static var allCases: [Act] {
    [
      .enrolPerson, .seeRoster, .recordIncident, .editIncident, .submitIncident, .returnIncident,
      .withdrawIncident, .closeIncident, .reopenIncident,
      .importIncidents, .readIncident, .listIncidents, .readIdentity, .readEvidence,
      .exportIncidents, .linkChildren,
      .attest,
      .mergeDuplicates, .dismissDuplicates,
    ] + VerificationLevel.allCases.map(Act.decide) + [
      .report, .readLog, .verifyLog, .exportLog, .changeParties, .changeDeadlines, .checkStore,
      .backUp,
      .changeOwnPassphrase,
    ]
  }
}

extension Act {
  /// The act as people read it: a verb in the infinitive and its object.
  public var label: Phrase {
    switch self {
    case .enrolPerson:
      Phrase(
        fr: "inscrire des personnes ou changer leurs droits",
        en: "enrol people or change what they may do",
      )
    case .seeRoster: Phrase(fr: "voir la liste des personnes", en: "see who is enrolled")
    case .recordIncident: Phrase(fr: "enregistrer un incident", en: "record an incident")
    case .editIncident: Phrase(fr: "modifier un incident", en: "edit an incident")
    case .submitIncident: Phrase(fr: "soumettre un incident", en: "submit an incident")
    case .returnIncident: Phrase(fr: "renvoyer un incident", en: "return an incident")
    case .withdrawIncident: Phrase(fr: "retirer un incident", en: "withdraw an incident")
    case .closeIncident: Phrase(fr: "clore un incident", en: "close an incident")
    case .reopenIncident: Phrase(fr: "rouvrir un incident", en: "reopen an incident")
    case .importIncidents: Phrase(fr: "importer des incidents", en: "import incidents")
    case .readIncident:
      Phrase(fr: "lire un incident et ses récits", en: "read an incident and its accounts")
    case .listIncidents: Phrase(fr: "voir la liste des incidents", en: "list incidents")
    case .readIdentity: Phrase(fr: "lire une identité", en: "read an identity")
    case .readEvidence: Phrase(fr: "lire une pièce", en: "read evidence")
    case .exportIncidents: Phrase(fr: "exporter des incidents", en: "export incidents")
    case .linkChildren:
      Phrase(fr: "dire que deux enfants sont un seul", en: "state that two children are one")
    case .attest:
      Phrase(
        fr: "attester une décision prise ailleurs",
        en: "attest a decision taken elsewhere",
      )
    case .mergeDuplicates:
      Phrase(
        fr: "dire qu’un incident est le doublon d’un autre",
        en: "state that an incident is a duplicate of another",
      )
    case .dismissDuplicates:
      Phrase(
        fr: "dire que deux incidents ne sont pas des doublons",
        en: "state that two incidents are not duplicates",
      )
    case .decide(let level):
      Phrase(
        fr: "décider d’une violation (\(level.label(.french)))",
        en: "decide on a violation (\(level.label(.english)))",
      )
    case .report: Phrase(fr: "produire un rapport", en: "make a report")
    case .readLog: Phrase(fr: "lire le journal d’audit", en: "read the audit log")
    case .verifyLog: Phrase(fr: "vérifier le journal d’audit", en: "verify the audit log")
    case .exportLog: Phrase(fr: "copier le journal d’audit", en: "copy the audit log")
    case .changeParties:
      Phrase(fr: "changer le registre des parties", en: "change the register of parties")
    case .changeDeadlines:
      Phrase(fr: "changer les échéances", en: "change the deadlines")
    case .checkStore: Phrase(fr: "contrôler le dépôt", en: "check the store")
    case .backUp: Phrase(fr: "sauvegarder le dépôt", en: "back up the store")
    case .changeOwnPassphrase:
      Phrase(fr: "changer sa phrase de passe", en: "change one’s own passphrase")
    }
  }
}
