public import MRMModel

/// That a chair opened a meeting, or changed what they hold of one.
public struct MeetingStep: Hashable, Sendable {
  /// The meeting.
  public let meeting: Identifier<Meeting>
  /// The level that meets: the technical one or the CTFMR.
  public let level: VerificationLevel

  /// Creates a step.
  ///
  /// - Returns: Nil for a level that holds no meetings.
  public init?(meeting: Identifier<Meeting>, level: VerificationLevel) {
    guard level != .focalPoint else { return nil }
    self.meeting = meeting
    self.level = level
  }
}

extension MeetingStep: FieldCodable {
  /// See ``FieldCodable``: meeting (1), level (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let meeting: Identifier<Meeting> = try reader.identifier(1)
    guard let step = Self(meeting: meeting, level: try reader.code(2)) else {
      throw .invalid(tag: 2)
    }
    self = step
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, meeting)
    writer.code(2, level)
  }
}
