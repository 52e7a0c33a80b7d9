import MRMModel

extension ReportSection {
  /// Its heading.
  var title: Phrase {
    switch self {
    case .verifiedOnTime: Phrase(fr: "Vérifiées dans les délais", en: "Verified on time")
    case .verifiedLate: Phrase(fr: "Vérifiées tardivement", en: "Verified late")
    case .unverified: Phrase(fr: "Non vérifiées", en: "Unverified")
    }
  }

  /// What is in it.
  var rule: Phrase {
    switch self {
    case .verifiedOnTime:
      Phrase(
        fr:
          "Décision de l’équipe spéciale (CTFMR) datée du trimestre\u{202F}; violation qui n’a pas pris "
          + "fin dans un trimestre antérieur.",
        en: "CTFMR decision dated in the quarter; violation that did not end in an earlier quarter.",
      )
    case .verifiedLate:
      Phrase(
        fr:
          "Décision de l’équipe spéciale (CTFMR) datée du trimestre\u{202F}; violation qui a pris fin "
          + "dans un trimestre antérieur.",
        en: "CTFMR decision dated in the quarter; violation that ended in an earlier quarter.",
      )
    case .unverified:
      Phrase(
        fr:
          "Violation commencée dans le trimestre\u{202F}; vérification en attente, ou signalée et non "
          + "vérifiée.",
        en: "Violation that began in the quarter; pending verification, or reported and not "
          + "verified.",
      )
    }
  }

  /// The date that places a violation in the period; its code in files.
  var periodBy: String {
    switch self {
    case .verifiedOnTime, .verifiedLate: "ctfmr_decision_date"
    case .unverified: "incident_start_date"
    }
  }
}

extension ReportTable.Kind {
  /// Its heading, with the unit of its figures.
  var title: Phrase {
    switch self {
    case .victims: Phrase(fr: "Victimes (enfants)", en: "Victims (children)")
    case .violations: Phrase(fr: "Violations (nombre)", en: "Violations (number)")
    case .byParty:
      Phrase(fr: "Par partie, chiffre entier de chacune", en: "By party, each with its full figure")
    case .byAttribution:
      Phrase(fr: "Par attribution, chaque violation une fois", en: "By attribution, each once")
    case .byRegion: Phrase(fr: "Par région", en: "By region")
    case .concerns: Phrase(fr: "Préoccupations suivies", en: "Monitored concerns")
    }
  }

  /// What must be read with it; nil when nothing.
  var note: Phrase? {
    switch self {
    case .victims, .violations, .byAttribution, .byRegion: nil
    case .byParty:
      Phrase(
        fr:
          "Une violation attribuée à plusieurs parties compte en entier pour chacune\u{A0}: la somme "
          + "d’une colonne peut dépasser le total.",
        en: "A violation attributed to several parties counts in full for each: a column can sum "
          + "to more than the total.",
      )
    case .concerns:
      Phrase(
        fr:
          "Utilisation militaire\u{A0}: violations. Privation de liberté\u{A0}: enfants. Jamais dans les "
          + "totaux ci-dessus.",
        en: "Military use: violations. Deprivation of liberty: children. Never in the totals above.",
      )
    }
  }
}
