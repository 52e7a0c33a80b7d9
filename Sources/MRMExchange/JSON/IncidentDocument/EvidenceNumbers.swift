public import MRMModel

/// By which numbers people name what a piece of evidence supports.
public struct EvidenceNumbers: Sendable {
  let violations: [Identifier<Violation>: Int]
  let sources: [Identifier<Source>: Int]

  /// Creates the numbers of one incident.
  public init(violations: [Identifier<Violation>: Int], sources: [Identifier<Source>: Int]) {
    self.violations = violations
    self.sources = sources
  }

  /// The violations that a piece names, of those that are still there; nil when it supports the
  /// incident as a whole.
  public func violations(of evidence: Evidence) -> [Int]? {
    guard !evidence.violations.isEmpty else { return nil }
    return evidence.violations.compactMap { violations[$0] }.sorted()
  }

  /// The source that a piece names; nil when there is none any more.
  public func source(of evidence: Evidence) -> Int? { evidence.source.flatMap { sources[$0] } }

  /// A piece of evidence without its file, as `Schemas/exchange/incident.schema.json` says.
  public func json(of evidence: Evidence) -> JSONValue {
    var object = ObjectDraft()
    object[.id] = .string(evidence.id.description)
    object[.number] = .integer(evidence.number)
    object[.type] = .code(evidence.type)
    object[.name] = .string(evidence.file.name)
    object[.mediaType] = .string(evidence.file.mediaType.rawValue)
    object[.size] = .integer(evidence.file.size)
    object[.sha256] = .string(evidence.file.hexDigest)
    object[.origin] = evidence.origin.isEmpty ? nil : .string(evidence.origin)
    object[.date] = evidence.takenOn.map { .string($0.description) }
    object[.violations] = violations(of: evidence).map { .array($0.map { .integer($0) }) }
    object[.source] = source(of: evidence).map { .integer($0) }
    object[.custody] = .array(evidence.custody.map(json(of:)))
    return object.json
  }

  private func json(of note: CustodyNote) -> JSONValue {
    var object = ObjectDraft()
    object[.at] = .string(note.at.iso8601)
    object[.by] = .string(note.by.description)
    object[.text] = .string(note.text)
    return object.json
  }
}
