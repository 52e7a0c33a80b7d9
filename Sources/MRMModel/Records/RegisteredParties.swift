/// What a task force has changed in the register of parties, or added to it; one record a store.
public struct RegisteredParties: Record {
  /// The most parties that can be changed or added.
  public static let maximumCount = 500

  /// See ``Record``.
  public static var kind: RecordKind { .registeredParties }

  /// The record that holds them.
  public let id: Identifier<RegisteredParties>
  /// The parties as they are now, each whole, by code.
  public private(set) var parties: [Party]

  /// Creates the record.
  public init(id: Identifier<RegisteredParties>, parties: [Party] = []) {
    self.id = id
    self.parties = parties
  }

  /// Takes up a party in place of what was said of it before.
  public mutating func put(_ party: Party) {
    parties.removeAll { $0.code == party.code }
    parties.append(party)
    parties.sort { $0.code < $1.code }
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``: identity (1), parties (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    parties = try reader.list(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.list(2, parties)
  }
}
