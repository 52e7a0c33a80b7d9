public import MRMModel

/// Why who is enrolled cannot be changed so.
public enum RosterError: ExplainedError, Hashable {
  /// No proposal or invitation of that name waits.
  case noSuchProposal
  /// It takes another administrator than the one who proposed it.
  case ownProposal
  /// Whoever proposed it is no administrator any more.
  case proposerGone
  /// The person is not in the standing that the change asks for, or the change changes nothing.
  case notApplicable
  /// Fewer administrators would be left than sign a change.
  case tooFewAdministrators(needed: Int)
  /// The file is no invitation, and no answer to one; or it was changed.
  case badFile
  /// The last day of the invitation is past.
  case invitationOver
  /// The words are not those of the keys in the answer.
  case otherFingerprint
  /// Several persons are called so.
  case severalPersons
  /// What was proposed is not what stands there now.
  case changed

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String { phrases.problem(language) }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String { phrases.remedy(language) }

  /// The exit code it ends a command with.
  var exitCode: Int32 {
    switch self {
    case .noSuchProposal: 5
    case .ownProposal, .proposerGone, .notApplicable, .tooFewAdministrators: 6
    case .invitationOver, .otherFingerprint: 6
    case .badFile: 65
    case .severalPersons: 64
    case .changed: 7
    }
  }

  private var phrases: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .noSuchProposal:
      (
        Phrase(fr: "aucune proposition de ce nom n’attend", en: "no proposal of that name waits"),
        Phrase(fr: "« mrm user confirm » les liste", en: "“mrm user confirm” lists them")
      )
    case .ownProposal:
      (
        Phrase(
          fr: "vous l’avez proposé vous-même : il faut un autre administrateur",
          en: "you proposed it yourself: it takes another administrator",
        ),
        Phrase(
          fr: "demander à un collègue de lancer « mrm user confirm »",
          en: "ask a colleague to run “mrm user confirm”",
        )
      )
    case .proposerGone:
      (
        Phrase(
          fr: "qui l’a proposé n’est plus administrateur",
          en: "whoever proposed it is no administrator any more",
        ),
        Phrase(
          fr: "retirer la proposition et la refaire",
          en: "withdraw the proposal and make it again",
        )
      )
    case .notApplicable:
      (
        Phrase(
          fr: "ce changement n’a pas de sens pour cette personne maintenant",
          en: "this change makes no sense for that person now",
        ),
        Phrase(fr: "voir « mrm user show »", en: "see “mrm user show”")
      )
    case .tooFewAdministrators(let needed):
      (
        needed == 1
          ? Phrase(
            fr: "il ne resterait pas d’administrateur",
            en: "no administrator would be left",
          )
          : Phrase(
            fr: "il ne resterait pas les deux administrateurs qui signent un changement",
            en: "the two administrators who sign a change would not be left",
          ),
        needed == 1
          ? Phrase(fr: "en inscrire un autre d’abord", en: "enrol another one first")
          : Phrase(
            fr: "en inscrire un autre d’abord, ou revenir à un seul : mrm user administrators 1",
            en: "enrol another one first, or go back to one: mrm user administrators 1",
          )
      )
    case .badFile:
      (
        Phrase(
          fr: "ce fichier n’est ni une invitation ni une réponse, ou il a été altéré",
          en: "the file is neither an invitation nor an answer to one, or it was changed",
        ),
        Phrase(
          fr: "demander de l’envoyer encore ; s’il ne va toujours pas, inviter à nouveau",
          en: "ask for it again; if that is no better, invite anew",
        )
      )
    case .invitationOver:
      (
        Phrase(fr: "l’invitation a expiré", en: "the invitation is over"),
        Phrase(
          fr: "la retirer (mrm user withdraw) et inviter à nouveau",
          en: "withdraw it (mrm user withdraw) and invite anew",
        )
      )
    case .otherFingerprint:
      (
        Phrase(
          fr: "ces mots ne sont pas ceux de ces clés",
          en: "these words are not those of these keys",
        ),
        Phrase(
          fr: "ne rien confirmer ; quelqu’un a peut-être échangé la réponse",
          en: "confirm nothing; somebody may have exchanged the answer",
        )
      )
    case .severalPersons:
      (
        Phrase(fr: "plusieurs personnes portent ce nom", en: "several persons are called so"),
        Phrase(
          fr: "donner le début de leur identité, que « mrm user list --json » montre",
          en: "give the beginning of their identity, which “mrm user list --json” shows",
        )
      )
    case .changed:
      (
        Phrase(
          fr: "ce qui fut montré n’est plus ce qui attend",
          en: "what was shown is not what waits any more",
        ),
        Phrase(fr: "le relire et recommencer", en: "read it again and start over")
      )
    }
  }
}
