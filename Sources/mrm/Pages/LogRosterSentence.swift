import MRMModel
import MRMService

/// What an administrator changed about who is enrolled, or proposed to another one, as a predicate.
struct LogRosterSentence: Sendable {
  let change: LogRosterChange
  let isProposal: Bool

  var predicate: Phrase {
    let who = change.person.map {
      Phrase(fr: $0.introduced(.french), en: $0.introduced(.english))
    }
    return isProposal ? proposed(who) : done(who)
  }

  private func done(_ who: Phrase?) -> Phrase {
    let french = who?.french ?? ""
    let english = who?.english ?? ""
    return switch change.kind {
    case .enrol: Phrase(fr: "a inscrit \(french)", en: "enrolled \(english)")
    case .assign: Phrase(fr: "a affecté \(french)", en: "assigned \(english)")
    case .suspend: Phrase(fr: "a suspendu \(french)", en: "suspended \(english)")
    case .resume: Phrase(fr: "a rétabli \(french)", en: "resumed \(english)")
    case .revoke: Phrase(fr: "a révoqué \(french)", en: "revoked \(english)")
    case .rename: Phrase(fr: "a renommé \(french)", en: "renamed \(english)")
    case .require:
      administrators.following(
        fr: "a fixé qui signe un changement des personnes : ",
        en: "set who signs a change of persons: ",
      )
    }
  }

  private func proposed(_ who: Phrase?) -> Phrase {
    let french = who?.french ?? ""
    let english = who?.english ?? ""
    return switch change.kind {
    case .enrol: Phrase(fr: "a proposé d’inscrire \(french)", en: "proposed to enrol \(english)")
    case .assign: Phrase(fr: "a proposé d’affecter \(french)", en: "proposed to assign \(english)")
    case .suspend:
      Phrase(fr: "a proposé de suspendre \(french)", en: "proposed to suspend \(english)")
    case .resume:
      Phrase(fr: "a proposé de rétablir \(french)", en: "proposed to resume \(english)")
    case .revoke:
      Phrase(fr: "a proposé de révoquer \(french)", en: "proposed to revoke \(english)")
    case .rename:
      Phrase(fr: "a proposé de renommer \(french)", en: "proposed to rename \(english)")
    case .require:
      administrators.following(
        fr: "a proposé qui signe un changement des personnes : ",
        en: "proposed who signs a change of persons: ",
      )
    }
  }

  private var administrators: Phrase {
    .count(
      change.administrators ?? 0,
      fr: ("administrateur", "administrateurs"),
      en: ("administrator", "administrators"),
    )
  }
}
