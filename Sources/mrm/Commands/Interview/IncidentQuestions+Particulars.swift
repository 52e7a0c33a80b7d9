import MRMExchange
import MRMModel

extension IncidentQuestions {
  /// How a source was met and weighed; asked for as a whole, or passed over.
  func particulars(_ current: SourceParticulars?) throws -> SourceParticulars {
    let known = current ?? SourceParticulars()
    let goesOn = try interview.yesNo(
      Phrase(
        fr: "Préciser la source (motifs, entretien, autres consentements) ?",
        en: "Say more of the source (reasons, interview, other consents)?",
      ),
      help: Phrase(
        fr: "Non garde ce qui est déjà noté.",
        en: "No keeps what is noted already.",
      ),
      default: false,
    )
    guard goesOn else { return known }
    return SourceParticulars(
      reliabilityReason: try reason(
        Phrase(fr: "Pourquoi cette fiabilité", en: "Why that reliability"),
        known.reliabilityReason,
      ),
      credibilityReason: try reason(
        Phrase(fr: "Pourquoi cette crédibilité", en: "Why that credibility"),
        known.credibilityReason,
      ),
      interviewedOn: try optionalDay(
        Phrase(fr: "Date de l’entretien", en: "Date of the interview"),
        help: Phrase(
          fr: "Ou le jour où elle a remis ce qu’elle apporte ; Entrée si inconnue.",
          en: "Or the day it gave what it gave; Enter when unknown.",
        ),
        known.interviewedOn,
      ),
      interviewer: try interviewer(known.interviewer),
      sex: try code(Phrase(fr: "Sexe de la source", en: "Sex of the source"), known.sex),
      age: try code(Phrase(fr: "Enfant ou adulte", en: "Child or adult"), known.age),
      isTrained: try code(
        Phrase(fr: "ONU ou partenaire formé", en: "UN or trained partner"),
        known.isTrained,
      ),
      consentToContact: try code(
        Phrase(fr: "Consent à être recontactée", en: "Consents to be contacted again"),
        known.consentToContact,
      ),
      consentToShareName: try code(
        Phrase(
          fr: "Consent à transmettre son nom pour un référencement",
          en: "Consents to share the name for a referral",
        ),
        known.consentToShareName,
      ),
    )
  }

  private func reason(_ question: Phrase, _ current: String) throws -> String {
    try interview.text(
      question,
      help: Phrase(
        fr: "En une phrase, sans nommer personne ; « - » efface.",
        en: "In one sentence, naming nobody; “-” clears it.",
      ),
      current: current.isEmpty ? nil : current,
      limit: IncidentDocument.maximumNoteBytes,
    ) ?? ""
  }

  /// Somebody enrolled stays as they were entered; what is typed is somebody else's name.
  private func interviewer(_ current: Interviewer?) throws -> Interviewer? {
    var known: String?
    switch current {
    case .person:
      let replaces = try interview.yesNo(
        Phrase(
          fr: "Remplacer l’enquêteur, un collègue inscrit ?",
          en: "Replace the interviewer, an enrolled colleague?",
        ),
        help: Phrase(fr: "Non le garde tel quel.", en: "No keeps them as they are."),
        default: false,
      )
      guard replaces else { return current }
    case .other(let text): known = text
    case nil: break
    }
    return try interview.text(
      Phrase(fr: "Entretien mené par", en: "Interviewed by"),
      help: Phrase(
        fr: "Nom ou fonction ; Entrée si inconnu, « - » efface.",
        en: "Name or function; Enter when unknown, “-” clears it.",
      ),
      current: known,
      limit: Interviewer.maximumTextBytes,
    ).map { .other($0) }
  }

  private func code<Value: Code>(_ question: Phrase, _ current: Value?) throws -> Value? {
    try interview.chooseOrNone(
      question,
      help: Phrase(fr: "Peut rester non noté.", en: "May stay unrecorded."),
      none: Phrase(fr: "non noté", en: "not recorded"),
      current: current,
    )
  }
}
