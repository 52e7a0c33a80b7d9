public import MRMCrypto
public import MRMModel

/// One signature under decisions that a meeting took: as their proposer, or in concurrence.
///
/// Each decision is judged as if it were signed alone. A concurrence may leave some out; those stay
/// proposed.
public struct SittingAct: Hashable, Sendable {
  /// The meeting.
  public let meeting: Identifier<Meeting>
  /// The meeting's record, with the digests of what was signed for.
  public let record: RecordWrite
  /// The decisions, each once; at least one.
  public let decisions: [DecisionAct]

  /// Creates a signature.
  ///
  /// - Returns: Nil unless there are 1 to ``Meeting/maximumCount``, each on another violation and by
  ///   another record, of one level that holds meetings and of one day.
  public init?(meeting: Identifier<Meeting>, record: RecordWrite, decisions: [DecisionAct]) {
    guard (1...Meeting.maximumCount).contains(decisions.count),
      Set(decisions.map(\.violation)).count == decisions.count,
      Set(decisions.map(\.decision)).count == decisions.count,
      let first = decisions.first, first.level != .focalPoint,
      decisions.allSatisfy({ $0.level == first.level && $0.date == first.date })
    else { return nil }
    self.meeting = meeting
    self.record = record
    self.decisions = decisions
  }

  /// The level that met.
  public var level: VerificationLevel { decisions[0].level }

  /// The day of the meeting.
  public var day: CalendarDay { decisions[0].date }

  /// The digest of what was proposed: of the level, the day and each case with its decision.
  public var terms: Digest {
    Self.terms(
      level: level,
      day: day,
      items: decisions.map {
        MeetingItem(incident: $0.incident, violation: $0.violation, decision: $0.decision)
      },
    )
  }

  /// The digest by which a meeting's record is held against the entry that signed it.
  ///
  /// - Returns: SHA-256 over `mrm/sitting/1` (1), level (2), day (3) and items (4).
  public static func terms(
    level: VerificationLevel,
    day: CalendarDay,
    items: [MeetingItem],
  ) -> Digest {
    var writer = FieldWriter()
    writer.text(1, "mrm/sitting/1")
    writer.code(2, level)
    writer.day(3, day)
    writer.list(4, items)
    return Digest.sha256(writer.bytes)
  }
}

extension SittingAct: FieldCodable {
  /// See ``FieldCodable``: meeting (1), its record's write (2), each decision (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let meeting: Identifier<Meeting> = try reader.identifier(1)
    let record: RecordWrite = try reader.value(2)
    guard let act = Self(meeting: meeting, record: record, decisions: try reader.list(3)) else {
      throw .invalid(tag: 3)
    }
    self = act
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, meeting)
    writer.value(2, record)
    writer.list(3, decisions)
  }
}
