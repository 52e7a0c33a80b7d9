import MRMExchange
import MRMModel
import MRMService

/// What was found of a backup, for people and programs.
struct BackupPage {
  let verdict: BackupVerdict
  let language: Language

  static let distrust = Phrase(
    fr: "Tout ne concorde pas : ne pas se fier à cette sauvegarde, en prendre une autre.",
    en: "Not everything holds: do not rely on this backup, take another.",
  )

  /// Prints it as fields and lists.
  func show(on output: Output) {
    output.fields([
      (Phrase(fr: "faite le", en: "made"), verdict.made.iso8601),
      (Phrase(fr: "entrées", en: "entries"), "\(verdict.log.entries)"),
      (Phrase(fr: "racine", en: "root"), verdict.log.root),
      (
        Phrase(fr: "trousseaux", en: "bundles"),
        verdict.people.map(\.rawValue).joined(separator: ", ")
      ),
      (Phrase(fr: "ce que vous avez vu", en: "what you have seen"), standing(language)),
    ])
    output.list(
      Phrase(fr: "Contrôlé :", en: "Checked:"),
      verdict.log.checked.map { $0(language) },
    )
    guard !verdict.findings.isEmpty else { return }
    output.list(
      Phrase(fr: "Constats :", en: "Findings:"),
      verdict.findings.map { $0.phrase(language) + " [\($0.rule)]" },
    )
  }

  /// The same as an object, after some members.
  func json(_ first: [(String, JSONValue?)]) -> JSONValue {
    .members(
      first + [
        ("holds", .bool(verdict.exitCode == ExitMeaning.success.rawValue)),
        ("made", .string(verdict.made.iso8601)),
        ("entries", .integer(verdict.log.entries)),
        ("root", .string(verdict.log.root)),
        ("people", .array(verdict.people.map { .string($0.rawValue) })),
        ("standing", .string(code)),
        ("difference", difference.map { .integer($0) }),
        ("checked", .array(verdict.log.checked.map { .string($0(language)) })),
        (
          "findings",
          .array(
            verdict.findings.map { finding in
              .members([
                ("entry", finding.entry.map { .integer($0) }),
                ("rule", .string(finding.rule)),
                ("weight", .string(finding.weight.rawValue)),
                ("finding", .string(finding.phrase(language))),
              ])
            }
          )
        ),
      ]
    )
  }

  /// How it stands to what the person has seen, as a code.
  private var code: String {
    switch verdict.standing {
    case nil: "not-looked-at"
    case .unseen: "unseen"
    case .same: "same"
    case .newer: "newer"
    case .older: "older"
    case .forked: "fork"
    case .unreadable: "unreadable"
    }
  }

  /// By how many entries it differs from what the person has seen.
  private var difference: Int? {
    switch verdict.standing {
    case .newer(let entries), .older(let entries): entries
    case nil, .unseen, .same, .forked, .unreadable: nil
    }
  }

  private var standing: Phrase {
    switch verdict.standing {
    case nil: Phrase(fr: "pas regardé, sans clé", en: "not looked at, without a key")
    case .unseen:
      Phrase(fr: "rien encore sur cette machine", en: "nothing yet on this machine")
    case .same: Phrase(fr: "le même état", en: "the same state")
    case .newer(let entries):
      Phrase.count(entries, fr: ("entrée", "entrées"), en: ("entry", "entries"))
        .framed(fr: ("la sauvegarde a ", " de plus"), en: ("the backup has ", " more"))
    case .older(let entries):
      Phrase.count(entries, fr: ("entrée", "entrées"), en: ("entry", "entries"))
        .framed(fr: ("il manque ", " à la sauvegarde"), en: ("the backup lacks ", " of it"))
    case .forked: Phrase(fr: "une autre histoire", en: "another history")
    case .unreadable:
      Phrase(fr: "le repère ne s’ouvre pas", en: "the pin does not open")
    }
  }
}

extension Phrase {
  /// The phrase between words.
  fileprivate func framed(fr: (String, String), en: (String, String)) -> Phrase {
    Phrase(fr: fr.0 + french + fr.1, en: en.0 + english + en.1)
  }
}
