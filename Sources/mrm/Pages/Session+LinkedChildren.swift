import MRMExchange
import MRMModel
import MRMService

extension Session {
  /// Says of which two children it was stated, or withdrawn, that they are one person.
  func print(_ linked: LinkedChildren, areOne: Bool) {
    guard !output.isJSON else {
      output.json(
        .members([
          ("schema", .string(OutcomeDocument.schema)),
          ("children", .array([linked.first, linked.second].map(Self.side))),
          ("linked", .bool(areOne)),
        ])
      )
      return
    }
    let (one, other) = (linked.first.spoken, linked.second.spoken)
    let phrase =
      areOne
      ? Phrase(
        fr: "\(one) et \(other) sont un seul enfant",
        en: "\(one) and \(other) are one child"
      )
      : Phrase(
        fr: "\(one) et \(other) ne sont plus dits un seul enfant",
        en: "\(one) and \(other) are no longer stated to be one child",
      )
    output.print(phrase(language))
  }

  private static func side(_ side: LinkedChildren.Side) -> JSONValue {
    .members([
      ("child", .string(side.child.description)),
      ("incident", .string(side.incident.id.description)),
      ("reference", side.incident.reference.map { .string($0.description) }),
    ])
  }
}

extension LinkedChildren.Side {
  /// "3fa85f64 (ML-MOP-2022-0143-7)".
  fileprivate var spoken: String { "\(child.handle) (\(incident.handle))" }
}
