import MRMExchange
import MRMModel

/// What an edit changes, field by field.
///
/// Paths are those of the document's JSON and hold no case content; values are shown to the person
/// who types, and to nobody else.
struct DocumentDifference {
  /// One field, or one whole element of a list, that differs.
  struct Change: Equatable {
    /// `date`, `violations/2/tally`, `children/1/age`: violations and sources by number, children,
    /// groups and responses by place.
    let path: String
    let what: What
  }

  /// How it differs.
  enum What: Equatable {
    case added
    case removed
    case replaced(String, by: String)
    /// A text, or an identity: too long or too delicate to print beside what it was.
    case rewritten
  }

  let changes: [Change]

  init(
    from before: IncidentDocument,
    to after: IncidentDocument,
    _ language: Language,
    parties: PartyRegister = .mali,
  ) {
    let old = DocumentFieldList(language: language, parties: parties)
    var changes = Self.compare(old.head(before), old.head(after), in: "")
    changes += Self.compare(
      before.violations.map { (old.path(of: $0), $0.id?.description, old.fields(of: $0)) },
      after.violations.map { (old.path(of: $0), $0.id?.description, old.fields(of: $0)) },
    )
    changes += Self.compare(
      before.children.enumerated().map {
        ("children/\($0 + 1)", $1.id?.description, old.fields(of: $1))
      },
      after.children.enumerated().map {
        ("children/\($0 + 1)", $1.id?.description, old.fields(of: $1))
      },
    )
    changes += Self.compare(
      before.groups.enumerated().map {
        ("groups/\($0 + 1)", $1.id?.description, old.fields(of: $1))
      },
      after.groups.enumerated().map {
        ("groups/\($0 + 1)", $1.id?.description, old.fields(of: $1))
      },
    )
    changes += Self.compare(
      before.sources.map { (old.path(of: $0), $0.id?.description, old.fields(of: $0)) },
      after.sources.map { (old.path(of: $0), $0.id?.description, old.fields(of: $0)) },
    )
    changes += Self.compare(
      before.responses.enumerated().map {
        ("responses/\($0 + 1)", $1.id?.description, old.fields(of: $1))
      },
      after.responses.enumerated().map {
        ("responses/\($0 + 1)", $1.id?.description, old.fields(of: $1))
      },
    )
    self.changes = changes
  }

  /// The lines that say what changed, with values; for the terminal of who typed them.
  func lines(_ language: Language) -> [String] {
    changes.map { change in
      switch change.what {
      case .added: "+ \(change.path)"
      case .removed: "- \(change.path)"
      case .replaced(let old, let new): "~ \(change.path): \(old) → \(new)"
      case .rewritten:
        "~ \(change.path): " + Phrase(fr: "réécrit", en: "rewritten")(language)
      }
    }
  }

  private typealias Item = (path: String, id: String?, fields: [DocumentFieldList.Field])

  private static func compare(_ before: [Item], _ after: [Item]) -> [Change] {
    var changes: [Change] = []
    for item in after {
      guard let id = item.id, let old = before.first(where: { $0.id == id }) else {
        changes.append(Change(path: item.path, what: .added))
        continue
      }
      changes += compare(old.fields, item.fields, in: item.path + "/")
    }
    let kept = Set(after.compactMap(\.id))
    for item in before where !kept.contains(item.id ?? "") {
      changes.append(Change(path: item.path, what: .removed))
    }
    return changes
  }

  private static func compare(
    _ before: [DocumentFieldList.Field],
    _ after: [DocumentFieldList.Field],
    in path: String,
  ) -> [Change] {
    let names = after.map(\.name)
    // Details have only the fields that were answered: what is missing on one side is a dash there.
    let gone = before.filter { !names.contains($0.name) }
    return (after + gone).compactMap { field in
      let old = before.first { $0.name == field.name }
      let new = after.first { $0.name == field.name }
      guard old?.value != new?.value else { return nil }
      let isShort = (old?.isShort ?? true) && (new?.isShort ?? true)
      return Change(
        path: path + field.name,
        what: isShort ? .replaced(old?.value ?? "–", by: new?.value ?? "–") : .rewritten,
      )
    }
  }
}
