import MRMExchange
import MRMModel
import MRMService
import MRMWorkflow

/// The children of a document who are new to it and have a name, and whom each of them may be.
///
/// Looked for before they are saved. Whether a child is one that is listed already, a person says;
/// nothing is linked without one.
struct ChildProposals {
  /// From how many points on a child is proposed: less than a name alone.
  static let leastScore = 50
  /// The most that are shown of one child.
  static let mostShown = 5

  /// Whom each child may be, by its place in the document; those with nobody are left out.
  let candidates: [Int: [ChildCandidate]]

  /// Looks for the new children of a document; not at all where none has a name.
  ///
  /// - Throws: What ``Desk/children(like:least:besides:)`` throws.
  init(_ document: IncidentDocument, _ desk: Desk, in incident: Identifier<Incident>? = nil) throws
  {
    let sought = document.children.enumerated().compactMap { index, child in
      Self.sought(child, in: document).map { (index, $0) }
    }
    guard !sought.isEmpty else {
      candidates = [:]
      return
    }
    let found = try desk.children(
      like: sought.map(\.1),
      least: Self.leastScore,
      besides: incident,
    )
    candidates = Dictionary(
      zip(sought, found).filter { !$1.isEmpty }
        .map { ($0.0, Array($1.prefix(Self.mostShown))) },
      uniquingKeysWith: { first, _ in first },
    )
  }

  private static func sought(
    _ child: ChildDocument,
    in document: IncidentDocument,
  ) -> SoughtChild? {
    guard child.id == nil, case .given(let details) = child.identity, !details.name.isEmpty else {
      return nil
    }
    return SoughtChild(
      name: details.name,
      birth: details.dateOfBirth.map(BirthWindow.init(bornOn:))
        ?? BirthWindow(age: child.age, at: document.date),
      sex: child.sex,
      place: document.place.code,
    )
  }

  /// Asks of each child whether it is one of those it may be.
  ///
  /// - Returns: Whom a child is, by its place in the document.
  func answered(by interview: Interview) throws -> [Int: Identifier<Child>] {
    var same: [Int: Identifier<Child>] = [:]
    for (index, found) in candidates.sorted(by: { $0.key < $1.key }) {
      let none = Phrase(fr: "aucun de ceux-ci", en: "none of these")(interview.language)
      let choices =
        [Choice<Identifier<Child>?>(value: nil, label: none, names: [])]
        + found.map { candidate in
          Choice(value: candidate.child, label: candidate.spoken(interview.language), names: [])
        }
      same[index] = try interview.pick(
        Phrase(
          fr: "L’enfant \(index + 1) est-il déjà inscrit ailleurs ?",
          en: "Is child \(index + 1) listed elsewhere already?",
        ),
        help: Phrase(
          fr: "Le même enfant, à votre connaissance ; ce sera signé et peut être retiré.",
          en: "The same child, as far as you know; it is signed, and can be withdrawn.",
        ),
        among: choices,
        current: 0,
      )
    }
    return same
  }

  /// States what was answered, once the incident is saved; what does not succeed is said.
  func link(
    _ same: [Int: Identifier<Child>],
    of saved: SavedIncident,
    _ desk: Desk,
    _ session: Session
  ) {
    for (index, other) in same.sorted(by: { $0.key < $1.key }) {
      do {
        _ = try desk.link(ChildName(saved.children[index]), with: ChildName(other))
      } catch {
        if let error = error as? any ExplainedError {
          let problem = error.problem(in: session.language)
          session.say(Phrase(fr: problem, en: problem))
        }
        session.say(Self.command(saved.children[index], other))
      }
    }
  }

  /// Names whom each child may be, without a name, where nobody can be asked.
  func say(of saved: SavedIncident, _ session: Session) {
    for (index, found) in candidates.sorted(by: { $0.key < $1.key }) {
      for candidate in found {
        let points = candidate.likeness.score
        let handle = "\(candidate.child.handle) (\(candidate.incident.handle))"
        session.say(
          Phrase(
            fr:
              "Attention : enfant \(index + 1) : peut-être déjà inscrit : \(handle), \(points) points.",
            en: "Warning: child \(index + 1): perhaps listed already: \(handle), \(points) points.",
          )
        )
        session.say(Self.command(saved.children[index], candidate.child))
      }
    }
  }

  private static func command(_ child: Identifier<Child>, _ other: Identifier<Child>) -> Phrase {
    let command = "mrm child link \(child.handle) \(other.handle)"
    return Phrase(fr: "Si c’est le même : \(command)", en: "If it is the same: \(command)")
  }
}

extension ChildCandidate {
  /// "Awa Exemple, girl, 12 years, ML-MOP-2022-0143-7: 85 points (same name (+60), …)".
  fileprivate func spoken(_ language: Language) -> String {
    let facts = [Visible.text(name), sex.label(language), age.spoken(language), incident.handle]
    let points = Phrase(
      fr: " : \(likeness.score) points (\(likeness.spoken(.french)))",
      en: ": \(likeness.score) points (\(likeness.spoken(.english)))",
    )
    return facts.joined(separator: ", ") + points(language)
  }
}
