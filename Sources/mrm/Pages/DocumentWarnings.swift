import MRMExchange
import MRMModel

/// What somebody who saves an incident should look at again; it is saved all the same.
///
/// Children are named by their place in the list: no name, age or date is said.
struct DocumentWarnings {
  let document: IncidentDocument

  /// One sentence each, in the order of the document.
  var phrases: [Phrase] { ages + contradictions }

  private var contradictions: [Phrase] {
    document.violations.compactMap { violation in
      let outcome = document.reconciliation(of: violation).outcome
      guard violation.kind.countingUnit == .children, outcome.isContradiction else { return nil }
      return Phrase(
        fr: "Attention : violation \(violation.number) : \(outcome.label(.french)).",
        en: "Warning: violation \(violation.number): \(outcome.label(.english)).",
      )
    }
  }

  private var ages: [Phrase] {
    document.children.enumerated().compactMap { index, child in
      guard let age = child.ageByBirth(at: document.date), !age.agrees(with: child.age) else {
        return nil
      }
      return Phrase(
        fr: "Attention : enfant \(index + 1) : l’âge saisi n’est pas celui que donne la date de "
          + "naissance.",
        en:
          "Warning: child \(index + 1): the age entered is not the one that the date of birth gives.",
      )
    }
  }
}

extension Session {
  /// Says what should be looked at again in an incident that was saved.
  func warn(of document: IncidentDocument) {
    for phrase in DocumentWarnings(document: document).phrases { say(phrase) }
  }
}
