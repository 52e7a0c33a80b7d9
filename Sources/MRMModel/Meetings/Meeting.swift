/// A meeting as its chair signed it: written once, with the decisions it proposes, and never again.
///
/// Sealed to the `accounts` of every office that has a case on its list. It names cases by identity
/// alone.
public struct Meeting: Record {
  /// The most cases of one meeting: as many as one signature can stand for.
  public static let maximumCount = 200

  /// See ``Record``.
  public static var kind: RecordKind { .meeting }

  /// Its identity.
  public let id: Identifier<Meeting>
  /// Who opened it, and proposed what it decided.
  public let chair: Identifier<Person>
  /// Level, day, place, persons present, general minutes.
  public let sitting: Sitting
  /// What it decided, in the order of its list.
  public let items: [MeetingItem]

  /// Creates a meeting.
  public init(
    id: Identifier<Meeting>,
    chair: Identifier<Person>,
    sitting: Sitting,
    items: [MeetingItem],
  ) {
    self.id = id
    self.chair = chair
    self.sitting = sitting
    self.items = items
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``: identity (1), chair (2), what it was (3), what it decided (4).
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    chair = try reader.identifier(2)
    sitting = try reader.value(3)
    items = try reader.list(4)
    guard items.count <= Self.maximumCount else { throw .invalid(tag: 4) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, chair)
    writer.value(3, sitting)
    writer.list(4, items)
  }
}
