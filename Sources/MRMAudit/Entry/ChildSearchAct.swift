public import MRMCrypto
public import MRMModel

/// A search among the names of children: how many identities were opened for it, and which.
public struct ChildSearchAct: Hashable, Sendable {
  /// The office whose identities were opened.
  public let office: OfficeCode
  /// How many were opened.
  public let count: Int
  /// The digest of which: a list of thousands in every search would be most of the log.
  public let digest: Digest

  /// Creates an act over the identities that are about to be opened.
  public init(office: OfficeCode, records: [RecordVersion]) {
    self.office = office
    count = records.count
    var writer = FieldWriter()
    writer.text(1, "mrm/child-search/1")
    writer.list(2, records.sorted())
    digest = Digest.sha256(writer.bytes)
  }
}

extension ChildSearchAct: FieldCodable {
  /// See ``FieldCodable``: office (1), how many (2), digest (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    office = try reader.office(1)
    count = try reader.integer(2)
    guard (0...Int(UInt32.max)).contains(count) else { throw .invalid(tag: 2) }
    digest = try reader.digest(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.text(1, office.rawValue)
    writer.integer(2, count)
    writer.bytes(3, digest.bytes)
  }
}
