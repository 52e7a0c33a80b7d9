import MRMModel
import MRMService

extension LogPerson {
  /// The name with roles and office: "Keïta (focal point, MOP)".
  func introduced(_ language: Language) -> String {
    let facts = roles.map { $0.label(language) } + (office.map { [$0.rawValue] } ?? [])
    return facts.isEmpty ? name : "\(name) (\(facts.joined(separator: ", ")))"
  }
}

extension LogIncident? {
  /// The incident by its reference, or by the first letters of its identity.
  var spoken: Phrase {
    guard let self else { return Phrase(fr: "un incident", en: "an incident") }
    if let reference = self.reference {
      return Phrase(fr: "\(reference)", en: "\(reference)")
    }
    return Phrase(fr: "l’incident \(self.handle)", en: "incident \(self.handle)")
  }
}

extension LogIncident {
  /// The shortest name that people say: the reference, or the first letters of the identity.
  var handle: String { reference?.description ?? String(id.description.prefix(8)) }
}

extension Phrase {
  /// Which keys were given to whom, each reader once.
  static func given(_ grants: [LogGrant]) -> Phrase {
    func readers(_ language: Language) -> String {
      var readers: [(person: LogPerson, keys: [String])] = []
      for grant in grants {
        let key = [grant.compartment?.label(language) ?? "?", grant.office?.rawValue]
          .compactMap(\.self).joined(separator: " ")
        if readers.last?.person == grant.person {
          readers[readers.count - 1].keys.append(key)
        } else {
          readers.append((grant.person, [key]))
        }
      }
      return readers.map { "\($0.person.name) (\($0.keys.joined(separator: ", ")))" }
        .joined(separator: PageLayout.semicolon(language))
    }
    let count = Phrase.count(
      grants.count,
      fr: ("accès", "accès"),
      en: ("access right", "access rights"),
    )
    return Phrase(
      fr: "a accordé \(count.french) : \(readers(.french))",
      en: "gave \(count.english): \(readers(.english))",
    )
  }
}

extension Phrase {
  /// The phrase with words before it.
  func following(fr before: String, en beforeInEnglish: String) -> Phrase {
    Phrase(fr: before + french, en: beforeInEnglish + english)
  }
}
