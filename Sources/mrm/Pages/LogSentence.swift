import MRMModel
import MRMService

/// An entry of the log as a sentence that an outsider can follow.
struct LogSentence {
  let line: LogLine

  /// Who, in which role, at which office.
  func subject(_ language: Language) -> String { line.person.introduced(language) }

  /// The whole sentence.
  func whole(_ language: Language) -> String {
    "\(subject(language)) \(predicate(language))."
  }

  /// What they did, without the subject and the full stop; of an identity whose readings were asked
  /// for, whether it was read.
  var predicate: Phrase {
    line.reading.map { act.followed(by: $0) } ?? act
  }

  private var act: Phrase {
    switch line.act {
    case .storeFounded: return Phrase(fr: "a créé la base", en: "founded the store")
    case .indexMerged: return Phrase(fr: "a fusionné l’index", en: "merged the index")
    case .indexRebuilt: return Phrase(fr: "a reconstruit l’index", en: "rebuilt the index")
    case .backupWritten: return Phrase(fr: "a écrit une sauvegarde", en: "wrote a backup")
    case .passphraseChanged:
      return Phrase(fr: "a changé sa phrase de passe", en: "changed their passphrase")
    case .partiesChanged:
      return Phrase(
        fr: "a changé le registre des parties au conflit",
        en: "changed the register of parties to the conflict",
      )
    case .deadlinesChanged:
      return Phrase(fr: "a changé les échéances", en: "changed the deadlines")
    case .draftSaved:
      let incident = line.incident.spoken
      return Phrase(
        fr: "a enregistré un brouillon : \(incident.french)",
        en: "saved a draft: \(incident.english)",
      )
    case .incidentSubmitted: return onIncident(fr: "a soumis", en: "submitted")
    case .incidentReturned: return onIncident(fr: "a renvoyé à son auteur", en: "sent back")
    case .incidentWithdrawn: return onIncident(fr: "a retiré", en: "withdrew")
    case .incidentClosed: return onIncident(fr: "a clos", en: "closed")
    case .incidentReopened: return onIncident(fr: "a rouvert", en: "reopened")
    case .incidentEdited: return onIncident(fr: "a modifié", en: "edited")
    case .evidenceAdded:
      return onIncident(fr: "a ajouté une pièce à", en: "added evidence to")
    case .evidenceNoted:
      return onIncident(fr: "a noté la garde d’une pièce de", en: "noted custody of evidence of")
    case .evidenceRead: return evidenceRead
    case .backupSealed: return backupSealed
    case .rosterProposalWithdrawn:
      return Phrase(
        fr: "a retiré une proposition ou une invitation",
        en: "withdrew a proposal or an invitation",
      )
    case .personEnrolled, .grantsFulfilled, .rosterChangeProposed, .rosterChanged, .personInvited,
      .keysRenewed, .incidentsImported, .decisionProposed,
      .decisionConcurred, .sensitiveRead, .reportWritten, .logExported, .storeRestored, .actRefused,
      .furtherRefusals, .unlocksFailed, .incidentsExported, .childrenLinked, .childrenUnlinked,
      .childrenSought,
      .attestationsConfirmed, .attestationWithdrawn, .caseTaken, .caseReleased,
      .proposalSetAside, .levelReopened, .duplicateMerged, .duplicateUnmerged, .duplicateDismissed,
      .duplicateReconsidered, .sittingProposed, .sittingConcurred, .meetingSaved:
      return matter
    }
  }

  private var matter: Phrase {
    switch line.matter {
    case .rosterChange(let change):
      LogRosterSentence(change: change, isProposal: line.act == .rosterChangeProposed).predicate
    case .enrolment(let person) where line.act == .personInvited:
      Phrase(
        fr: "a invité \(person.introduced(.french))",
        en: "invited \(person.introduced(.english))",
      )
    case .grants(let grants) where line.act == .keysRenewed:
      Phrase.given(grants).following(
        fr: "a renouvelé des clés\u{A0}; ",
        en: "renewed keys; ",
      )
    case .enrolment(let person):
      Phrase(
        fr: "a inscrit \(person.introduced(.french))",
        en: "enrolled \(person.introduced(.english))",
      )
    case .grants(let grants): Phrase.given(grants)
    case .batch(let batch): imported(batch)
    case .level(let level): step(at: level)
    case .decision(let decision): LogDecisionSentence(line: line, decision: decision).predicate
    case .reading(let records): read(records)
    case .report(let quarter):
      Phrase(
        fr: "a écrit le rapport \(quarter.label.french)",
        en: "wrote the report of \(quarter.label.english)",
      )
    case .copy(recipients: 0):
      Phrase(fr: "a copié le journal en clair", en: "copied the log in plain text")
    case .copy(let recipients):
      Phrase.count(
        recipients,
        fr: ("destinataire", "destinataires"),
        en: ("recipient", "recipients"),
      ).following(fr: "a copié le journal pour ", en: "copied the log for ")
    case .refusal(let refusal): LogRefusalSentence(line: line, refusal: refusal).predicate
    case .occurrences(let times):
      line.act == .unlocksFailed ? times.unlocksPredicate : times.refusalsPredicate
    case .link(let other): duplicates(with: other) ?? linked(with: other)
    case .export(let incidents, let recipients, let identities):
      exported(incidents, for: recipients, with: identities)
    case .search(let identities): sought(identities)
    case .attestations(let attestations):
      LogAttestationSentence(line: line, attestations: attestations).predicate
    case .sitting(let sitting): LogSittingSentence(line: line, sitting: sitting).predicate
    case .meeting(let meeting):
      Phrase(fr: "a préparé la réunion \(meeting)", en: "prepared meeting \(meeting)")
    case .olderState(let seen):
      Phrase.count(seen, fr: ("entrée", "entrées"), en: ("entry", "entries"))
        .following(
          fr: "a repris une base plus ancienne, après en avoir vu ",
          en: "accepted an older store, having seen ",
        )
    case .step, .upkeep: line.act.entry.label
    }
  }

  private func exported(_ incidents: Int, for recipients: Int, with identities: Int) -> Phrase {
    let what = Phrase.count(
      incidents,
      fr: ("incident", "incidents"),
      en: ("incident", "incidents"),
    )
    let who = Phrase.count(
      recipients,
      fr: ("destinataire", "destinataires"),
      en: ("recipient", "recipients"),
    )
    let names = Phrase.count(
      identities,
      fr: ("identité", "identités"),
      en: ("identity", "identities"),
    )
    return Phrase(
      fr: "a exporté \(what.french) "
        + (recipients == 0 ? "en clair" : "pour \(who.french)")
        + (identities == 0 ? "" : ", avec \(names.french)"),
      en: "exported \(what.english) "
        + (recipients == 0 ? "in plain text" : "for \(who.english)")
        + (identities == 0 ? "" : ", with \(names.english)"),
    )
  }

  private var backupSealed: Phrase {
    guard case .copy(let recipients) = line.matter else { return line.act.entry.label }
    return Phrase.count(
      recipients,
      fr: ("destinataire", "destinataires"),
      en: ("recipient", "recipients"),
    ).following(fr: "a commencé une sauvegarde pour ", en: "began a backup for ")
  }

  private var evidenceRead: Phrase {
    guard case .copy(let recipients) = line.matter, recipients > 0 else {
      let plain = onIncident(fr: "a sorti une pièce de", en: "took evidence out of")
      return Phrase(fr: "\(plain.french), en clair", en: "\(plain.english), as a plain file")
    }
    let sealed = onIncident(fr: "a sorti une pièce de", en: "took evidence out of")
    return Phrase.count(
      recipients,
      fr: ("destinataire", "destinataires"),
      en: ("recipient", "recipients"),
    ).following(fr: "\(sealed.french) pour ", en: "\(sealed.english) for ")
  }

  private func onIncident(fr french: String, en english: String) -> Phrase {
    let incident = line.incident.spoken
    return Phrase(fr: "\(french) \(incident.french)", en: "\(english) \(incident.english)")
  }

  private func imported(_ batch: LogBatch) -> Phrase {
    let sums = sums(of: batch)
    guard batch.attested > 0 else { return sums }
    let decided = Phrase.count(
      batch.attested,
      fr: ("décision prise ailleurs", "décisions prises ailleurs"),
      en: ("decision taken elsewhere", "decisions taken elsewhere"),
    )
    return Phrase(
      fr: "\(sums.french) et a attesté \(decided.french)",
      en: "\(sums.english) and attested \(decided.english)",
    )
  }

  private func sums(of batch: LogBatch) -> Phrase {
    let incidents = Phrase.count(
      batch.incidents,
      fr: ("incident", "incidents"),
      en: ("incident", "incidents"),
    )
    return Phrase(
      fr: "a importé \(incidents.french) à \(batch.office) (fichier de \(batch.rows) lignes : "
        + "\(batch.imported) importées, \(batch.flagged) importées et signalées, "
        + "\(batch.rejected) rejetées, \(batch.alreadyImported) déjà là)",
      en: "imported \(incidents.english) at \(batch.office) (a file of \(batch.rows) rows: "
        + "\(batch.imported) imported, \(batch.flagged) imported and flagged, "
        + "\(batch.rejected) rejected, \(batch.alreadyImported) here already)",
    )
  }

  private func linked(with other: LogIncident?) -> Phrase {
    let incident = line.incident.spoken
    let second = other.map { Optional($0).spoken }
    let french = second.map { "un enfant de \(incident.french) et un de \($0.french)" }
    let english = second.map { "a child of \(incident.english) and one of \($0.english)" }
    let children = Phrase(
      fr: french ?? "deux enfants de \(incident.french)",
      en: english ?? "two children of \(incident.english)",
    )
    return line.act == .childrenLinked
      ? Phrase(
        fr: "a dit que \(children.french) sont un seul",
        en: "stated that \(children.english) are one",
      )
      : Phrase(
        fr: "a retiré que \(children.french) sont un seul",
        en: "withdrew that \(children.english) are one",
      )
  }

  private func sought(_ identities: Int) -> Phrase {
    let count = Phrase.count(
      identities,
      fr: ("identité", "identités"),
      en: ("identity", "identities"),
    )
    return Phrase(
      fr: "a cherché un enfant par son nom parmi \(count.french)",
      en: "looked for a child by name among \(count.english)",
    )
  }

  private func read(_ records: Int) -> Phrase {
    guard line.incident != nil else {
      let count = Phrase.count(records, fr: ("fiche", "fiches"), en: ("record", "records"))
      return Phrase(fr: "a lu une liste de \(count.french)", en: "read a list of \(count.english)")
    }
    let count = Phrase.count(
      records,
      fr: ("identité", "identités"),
      en: ("identity", "identities"),
    )
    let incident = line.incident.spoken
    return Phrase(
      fr: "a lu \(count.french) dans \(incident.french)",
      en: "read \(count.english) in \(incident.english)",
    )
  }
}
