/// What a meeting is beside its cases: which level met, when, where, who was there, what was said.
///
/// What is said of one case is that case's decision, in its own incident: here stands nothing that
/// another office may not read.
public struct Sitting: Hashable, Sendable {
  /// The most persons who are named as present.
  public static let maximumAttendees = 100
  /// The longest general minutes, in bytes of UTF-8.
  public static let maximumMinutesBytes = 64 << 10
  /// The longest name of a place, in bytes of UTF-8.
  public static let maximumPlaceBytes = 200

  /// The level that met: the technical one, or the CTFMR.
  public let level: VerificationLevel
  /// The day of the meeting, which is that of its decisions.
  public let day: CalendarDay
  /// Where it met; may be empty.
  public let place: String
  /// Who was present.
  public let present: [Attendee]
  /// General minutes; may be empty.
  ///
  /// They name no child and no source.
  public let minutes: String

  /// Creates the head of a meeting.
  ///
  /// - Throws: ``ValueError/meetingLevel`` for the focal point, who meets nobody;
  ///   ``ValueError/count`` for too many persons, ``ValueError/textTooLong(limit:)``.
  public init(
    level: VerificationLevel,
    day: CalendarDay,
    place: String = "",
    present: [Attendee] = [],
    minutes: String = "",
  ) throws(ValueError) {
    guard level != .focalPoint else { throw .meetingLevel }
    guard present.count <= Self.maximumAttendees else { throw .count }
    guard place.utf8.count <= Self.maximumPlaceBytes else {
      throw .textTooLong(limit: Self.maximumPlaceBytes)
    }
    guard minutes.utf8.count <= Self.maximumMinutesBytes else {
      throw .textTooLong(limit: Self.maximumMinutesBytes)
    }
    self.level = level
    self.day = day
    self.place = place
    self.present = present
    self.minutes = minutes
  }
}

extension Sitting: FieldCodable {
  /// See ``FieldCodable``: level (1), day (2), place (3), present (4), minutes (5).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let level: VerificationLevel = try reader.code(1)
    let day = try reader.day(2)
    let place = try reader.text(3)
    let present: [Attendee] = try reader.list(4)
    let minutes = try reader.text(5)
    self = try FormatError.at(1) { () throws(ValueError) in
      try Sitting(level: level, day: day, place: place, present: present, minutes: minutes)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.code(1, level)
    writer.day(2, day)
    writer.text(3, place)
    writer.list(4, present)
    writer.text(5, minutes)
  }
}
