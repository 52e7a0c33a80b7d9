import MRMModel

/// One line under the report: a number of violations and what it says.
struct ReportNote: Sendable {
  /// Its code in files.
  let code: String
  let value: Int
  let label: Phrase
}

extension QuarterReport {
  /// The notes in the order they are shown.
  var noteLines: [ReportNote] {
    noteLinesOfSections + noteLinesOutside + noteLinesElsewhere
  }

  private var noteLinesOfSections: [ReportNote] {
    [
      ReportNote(
        code: "verified_without_date",
        value: notes.verifiedWithoutDate,
        label: Phrase(
          fr: "vérifiées sans date connue (comptées, jamais tardives)",
          en: "verified without a known date (counted, never late)",
        ),
      ),
      ReportNote(
        code: "changed_since_decision",
        value: notes.changedSinceDecision,
        label: Phrase(
          fr: "modifiées depuis la décision (comptées telles que décidées)",
          en: "changed since the decision (counted as decided)",
        ),
      ),
      ReportNote(
        code: "likely_out_of_scope",
        value: notes.likelyOutOfScope,
        label: Phrase(
          fr: "non vérifiées, probablement hors MRM (comptées)",
          en: "unverified, likely outside the MRM (counted)",
        ),
      ),
      ReportNote(
        code: "likely_duplicates",
        value: notes.likelyDuplicates,
        label: Phrase(
          fr: "non vérifiées, doublons probables (comptées)",
          en: "unverified, likely duplicates (counted)",
        ),
      ),
      ReportNote(
        code: "without_tally",
        value: notes.withoutTally,
        label: Phrase(
          fr: "comptées par enfant, sans nombre d’enfants (n’ajoutent rien)",
          en: "counted by child, without a number of children (add nothing)",
        ),
      ),
      ReportNote(
        code: "listed_beyond_tally",
        value: notes.listedBeyondTally,
        label: Phrase(
          fr: "avec plus d’enfants inscrits que comptés",
          en: "with more children listed than counted",
        ),
      ),
    ]
  }

  private var noteLinesElsewhere: [ReportNote] {
    let counted = [
      ReportNote(
        code: "decided_elsewhere",
        value: notes.decidedElsewhere,
        label: Phrase(
          fr: "dans le rapport par une décision prise ailleurs, attestée par deux personnes",
          en: "in the report by a decision taken elsewhere, attested by two persons",
        ),
      ),
      ReportNote(
        code: "excluded_elsewhere",
        value: notes.excludedElsewhere,
        label: Phrase(
          fr: "parmi les exclues, par une décision prise ailleurs",
          en: "of the excluded, by a decision taken elsewhere",
        ),
      ),
    ]
    let leftOut = [
      ReportNote(
        code: "decided_elsewhere_left_out",
        value: notes.decidedElsewhereLeftOut,
        label: Phrase(
          fr: "décidées ailleurs dans le trimestre, laissées de côté comme demandé",
          en: "decided elsewhere in the quarter, left out as asked",
        ),
      )
    ]
    let either = [
      ReportNote(
        code: "attestations_waiting",
        value: notes.attestationsWaiting,
        label: Phrase(
          fr: "non vérifiées, dont la décision prise ailleurs attend une seconde personne",
          en: "unverified, whose decision taken elsewhere waits for a second person",
        ),
      ),
      ReportNote(
        code: "verified_elsewhere_without_date",
        value: notes.verifiedElsewhereWithoutDate,
        label: Phrase(
          fr: "non vérifiées, vérifiées ailleurs à une date inconnue",
          en: "unverified, verified elsewhere on no known day",
        ),
      ),
    ]
    switch decidedElsewhere {
    case .counted: return counted + either
    case .leftOut: return leftOut + either
    }
  }

  private var noteLinesOutside: [ReportNote] {
    let gap = signatureGapDays
    return [
      ReportNote(
        code: "signed_after_gap",
        value: notes.signedLate,
        label: Phrase(
          fr: "décisions du trimestre signées plus de \(gap) jours après leur date",
          en: "decisions of the quarter signed more than \(gap) days after their date",
        ),
      ),
      ReportNote(
        code: "excluded_not_mrm",
        value: notes.excludedNotMRM,
        label: Phrase(
          fr: "exclues par une décision du trimestre\u{A0}: hors MRM",
          en: "excluded by a decision of the quarter: not MRM",
        ),
      ),
      ReportNote(
        code: "excluded_did_not_occur",
        value: notes.excludedDidNotOccur,
        label: Phrase(
          fr: "exclues par une décision du trimestre\u{A0}: n’ont pas eu lieu",
          en: "excluded by a decision of the quarter: did not occur",
        ),
      ),
      ReportNote(
        code: "undated_allegations",
        value: notes.undatedAllegations,
        label: Phrase(
          fr: "allégations sans date, dans aucun trimestre (toutes périodes)",
          en: "allegations without a date, in no quarter (all periods)",
        ),
      ),
    ]
  }
}
