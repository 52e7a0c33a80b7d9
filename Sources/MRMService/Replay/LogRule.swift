internal import MRMModel

/// What an entry can break beside the workflow's own rules; the raw value is for scripts, for ever.
enum LogRule: String, Sendable {
  case form = "form"
  case stranger = "stranger"
  case enrolment = "enrolment"
  case grant = "grant"
  case standing = "standing"
  case signatures = "signatures"
  case rosterChange = "roster-change"
  case rosterProposal = "roster-proposal"
  case renewal = "renewal"
  case transition = "transition"
  case writes = "writes"
  case proposal = "proposal"
  case quorum = "quorum"
  case reliance = "reliance"
  case versions = "versions"
  case attestation = "attestation"
  case meeting = "meeting"
  case reading = "reading"
  case refused = "refused"
  case clockWentBack = "clock"
  case disclosure = "disclosure"
  case undisclosed = "undisclosed"
  case newer = "newer"

  /// What is wrong with the entry.
  var phrase: Phrase {
    switch self {
    case .form: Phrase(fr: "entrée mal formée", en: "a malformed entry")
    case .stranger: Phrase(fr: "personne non inscrite", en: "a person not enrolled")
    case .enrolment:
      Phrase(
        fr:
          "inscription sans preuve de possession, en double, ou d’un fondateur non administrateur",
        en:
          "an enrolment without proof of possession, a second one, or a founder who is no administrator",
      )
    case .grant:
      Phrase(
        fr: "accès sans autorisation, ou que les rôles n’appellent pas",
        en: "a grant without authorisation, or one that the roles do not ask for",
      )
    case .standing:
      Phrase(fr: "personne suspendue ou révoquée", en: "a person who is suspended or revoked")
    case .signatures:
      Phrase(
        fr: "changement des personnes sans le second administrateur qu’il demande",
        en: "a change of persons without the second administrator that it takes",
      )
    case .rosterChange:
      Phrase(
        fr: "changement des personnes impossible, ou qui laisse trop peu d’administrateurs",
        en: "a change of persons that cannot be, or that leaves too few administrators",
      )
    case .rosterProposal:
      Phrase(
        fr: "proposition ou invitation déjà faite, absente, ou autre que celle confirmée",
        en: "a proposal or an invitation made already, not there, or other than the one confirmed",
      )
    case .renewal:
      Phrase(
        fr: "clés renouvelées sans qu’il le faille, ou pas pour ceux qui lisent encore",
        en: "keys renewed that were not due, or not for those who read on",
      )
    case .transition:
      Phrase(fr: "passage d’état impossible", en: "a step from a state that was not reached")
    case .writes:
      Phrase(
        fr: "l’entrée écrit ce que son acte ne permet pas",
        en: "the entry writes what its act does not allow",
      )
    case .proposal:
      Phrase(fr: "accord sans la proposition", en: "a concurrence without its proposal")
    case .quorum: Phrase(fr: "quorum mal compté", en: "a quorum wrongly counted")
    case .reliance:
      Phrase(
        fr: "décision sur d’autres versions que les dernières",
        en: "a decision over other versions than the newest",
      )
    case .versions: Phrase(fr: "versions avec une lacune", en: "versions with a gap")
    case .attestation:
      Phrase(
        fr: "attestation que l’importation n’a pas faite, ou d’une autre violation",
        en: "an attestation that the import did not make, or of another violation",
      )
    case .meeting:
      Phrase(
        fr: "réunion d’une autre personne, déjà signée, ou qui n’a pas pris cette décision",
        en: "a meeting of somebody else, signed already, or that did not take this decision",
      )
    case .reading:
      Phrase(
        fr: "lecture d’identités qu’aucun incident ne porte",
        en: "a reading of identities that no incident holds",
      )
    case .refused:
      Phrase(
        fr: "acte refusé sur ce qui n’était pas là",
        en: "a refused act on what was not there",
      )
    case .clockWentBack: Phrase(fr: "l’horloge a reculé", en: "the clock went back")
    case .disclosure:
      Phrase(
        fr: "ce qui est montré d’un enregistrement n’est pas ce qui fut écrit",
        en: "what is disclosed of a record is not what was written",
      )
    case .undisclosed:
      Phrase(
        fr: "les réglages ne sont pas montrés : rien ne peut être rejoué à partir d’ici",
        en: "the settings are not disclosed: nothing can be replayed from here on",
      )
    case .newer:
      Phrase(
        fr: "réglages d’un mrm plus récent : rien ne peut être rejoué à partir d’ici",
        en: "settings of a newer mrm: nothing can be replayed from here on",
      )
    }
  }
}
