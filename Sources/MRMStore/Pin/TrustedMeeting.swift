public import MRMAudit
public import MRMCrypto
public import MRMModel

/// A meeting as the verified log has left it: what finds its records without an index.
public struct TrustedMeeting: Hashable, Sendable {
  /// How far a meeting has come.
  public enum Stage: Hashable, Sendable {
    /// Its chair holds it; the write is that of their draft, as it stands.
    case held(draft: RecordWrite)
    /// Its chair signed it: the write of its record, and what the entry says it decided.
    case signed(record: RecordWrite, terms: Digest)
  }

  /// The meeting.
  public let id: Identifier<Meeting>
  /// Who opened it.
  public let chair: Identifier<Person>
  /// The level that meets.
  public let level: VerificationLevel
  /// How far it has come.
  public internal(set) var stage: Stage
}

extension TrustedState {
  /// Takes that somebody opened or changed a meeting; of what another holds, nothing is believed.
  mutating func take(_ step: MeetingStep, _ body: EntryBody) {
    let draft: RecordID = MeetingDraft.id(of: step.meeting).retyped()
    guard let written = body.writes.first(where: { $0.record.id == draft }) else { return }
    if meetings[step.meeting] == nil {
      meetings[step.meeting] = TrustedMeeting(
        id: step.meeting,
        chair: body.actor,
        level: step.level,
        stage: .held(draft: written),
      )
    } else if let known = held(step.meeting, by: body.actor), known.level == step.level {
      meetings[step.meeting]?.stage = .held(draft: written)
    }
  }

  /// Takes that a chair signed what their meeting decided.
  mutating func take(_ act: SittingAct, _ body: EntryBody) {
    guard held(act.meeting, by: body.actor) != nil, body.writes.contains(act.record) else { return }
    meetings[act.meeting]?.stage = .signed(record: act.record, terms: act.terms)
  }

  private func held(
    _ meeting: Identifier<Meeting>,
    by person: Identifier<Person>,
  ) -> TrustedMeeting? {
    guard let known = meetings[meeting], known.chair == person, case .held = known.stage else {
      return nil
    }
    return known
  }
}

extension TrustedMeeting: FieldCodable {
  /// See ``FieldCodable``: meeting (1), chair (2), level (3), the write of the draft (4), or that of
  /// the record (5) and the digest of what was decided (6).
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    chair = try reader.identifier(2)
    level = try reader.code(3)
    if let draft: RecordWrite = try reader.optionalValue(4) {
      stage = .held(draft: draft)
    } else {
      let record: RecordWrite = try reader.value(5)
      guard let terms = Digest(bytes: try reader.bytes(6)) else { throw .invalid(tag: 6) }
      stage = .signed(record: record, terms: terms)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, chair)
    writer.code(3, level)
    switch stage {
    case .held(let draft): writer.value(4, draft)
    case .signed(let record, let terms):
      writer.value(5, record)
      writer.bytes(6, terms.bytes)
    }
  }
}
