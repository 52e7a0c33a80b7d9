/// Content that is sealed and versioned as one.
public protocol Record: FieldCodable, Hashable {
  /// Which kind of record it is.
  static var kind: RecordKind { get }
  /// Its identity without its type, as the store knows it.
  var recordID: RecordID { get }
}

/// Names a record of any kind; never stored as a type.
public enum AnyRecord: Sendable {}

/// The identity of a record of any kind.
public typealias RecordID = Identifier<AnyRecord>

/// A record at one of its versions; versions start at 1 and have no gaps.
public struct RecordVersion: Hashable, Sendable, Comparable {
  /// Which kind of record it is.
  public let kind: RecordKind
  /// Which record.
  public let id: RecordID
  /// Which version, from 1.
  public let version: Int

  /// Creates a reference to a version.
  public init(kind: RecordKind, id: RecordID, version: Int) {
    self.kind = kind
    self.id = id
    self.version = version
  }

  /// By identity, then version.
  public static func < (left: Self, right: Self) -> Bool {
    (left.id, left.version) < (right.id, right.version)
  }
}

extension RecordVersion: FieldCodable {
  /// See ``FieldCodable``: kind (1), id (2), version (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    kind = try reader.code(1)
    id = try reader.identifier(2)
    version = try reader.integer(3)
    // After every version there is room for the next.
    guard (1..<Int.max).contains(version) else { throw .invalid(tag: 3) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.code(1, kind)
    writer.identifier(2, id)
    writer.integer(3, version)
  }
}
