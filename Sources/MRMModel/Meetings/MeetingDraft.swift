/// A meeting while its chair holds it: the list, and what was found so far.
///
/// Sealed to the chair alone, in every version and for ever: it holds what is said of cases of several
/// offices. What is signed goes into records of its own.
public struct MeetingDraft: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .meetingDraft }

  /// Its identity, which follows from the meeting's.
  public let id: Identifier<MeetingDraft>
  /// The meeting.
  public let meeting: Identifier<Meeting>
  /// Level, day, place, persons present, general minutes.
  public var sitting: Sitting
  /// Its cases, in the order in which they were put on the list.
  public private(set) var items: [AgendaItem]

  /// Creates a draft.
  public init(
    id: Identifier<MeetingDraft>,
    meeting: Identifier<Meeting>,
    sitting: Sitting,
    items: [AgendaItem] = [],
  ) {
    self.id = id
    self.meeting = meeting
    self.sitting = sitting
    self.items = items
  }

  /// The case of a violation; nil when it is not on the list.
  public func item(_ violation: Identifier<Violation>) -> AgendaItem? {
    items.first { $0.violation == violation }
  }

  /// Puts a case on the list, or what was found on it in place of what was found before.
  public mutating func put(_ item: AgendaItem) {
    if let position = items.firstIndex(where: { $0.violation == item.violation }) {
      items[position] = item
    } else {
      items.append(item)
    }
  }

  /// Takes a case off the list.
  public mutating func remove(_ violation: Identifier<Violation>) {
    items.removeAll { $0.violation == violation }
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``: identity (1), meeting (2), what it is (3), its list (4).
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    meeting = try reader.identifier(2)
    sitting = try reader.value(3)
    items = try reader.list(4)
    guard items.count <= Meeting.maximumCount else { throw .invalid(tag: 4) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, meeting)
    writer.value(3, sitting)
    writer.list(4, items)
  }
}
