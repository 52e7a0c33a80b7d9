import MRMModel
import MRMService

/// What an entry about decisions taken elsewhere says, without its subject.
struct LogAttestationSentence {
  /// More of them are told by their number alone.
  private static let mostNamed = 5

  let line: LogLine
  let attestations: [LogAttestation]

  var predicate: Phrase {
    if line.act == .attestationWithdrawn {
      let violation = names
      return Phrase(
        fr: "a retiré l’attestation de ce qui fut décidé ailleurs sur \(violation.french)",
        en: "withdrew the attestation of what was decided elsewhere on \(violation.english)",
      )
    }
    guard attestations.count > 1 else {
      let decided = attestations.first.flatMap(\.decided)
      return Phrase(
        fr: "a attesté, comme l’importation, ce qui fut décidé ailleurs sur \(names.french)"
          + (decided.map { " (\($0.told(.french)))" } ?? ""),
        en: "attested, as the import does, what was decided elsewhere on \(names.english)"
          + (decided.map { " (\($0.told(.english)))" } ?? ""),
      )
    }
    return Phrase(
      fr: "a attesté, comme l’importation, ce qui fut décidé ailleurs sur "
        + "\(attestations.count) violations : \(names.french)",
      en: "attested, as the import does, what was decided elsewhere on "
        + "\(attestations.count) violations: \(names.english)",
    )
  }

  private var names: Phrase {
    func list(_ language: Language) -> String {
      attestations.prefix(Self.mostNamed).map { attestation in
        let incident = Optional(attestation.incident).spoken(language)
        return incident + (attestation.incident.violation.map { "/\($0)" } ?? "")
      }.joined(separator: ", ")
    }
    let more = attestations.count - min(attestations.count, Self.mostNamed)
    guard more > 0 else { return Phrase(fr: list(.french), en: list(.english)) }
    return Phrase(
      fr: "\(list(.french)) et \(more) de plus",
      en: "\(list(.english)) and \(more) more",
    )
  }
}

extension ElsewhereVerification {
  /// The system and what its levels decided: "Primero, CTFMR: verified, 2021-03-03".
  fileprivate func told(_ language: Language) -> String {
    let levels = VerificationLevel.allCases.compactMap { level in
      self[level].map { decision in
        let (name, status) = (level.label(language), decision.status.label(language))
        return Phrase(fr: "\(name) : \(status)", en: "\(name): \(status)")(language)
          + (decision.date.map { ", \($0)" } ?? "")
      }
    }
    return ([system.label(language)] + levels).joined(separator: PageLayout.semicolon(language))
  }
}
