internal import MRMCrypto
public import MRMModel

extension Enrolment: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    person = try reader.identifier(1)
    office = try reader.office(2)
    roles = try reader.codes(3)
    verificationKey = try reader.bytes(4)
    agreementKey = try reader.bytes(5)
    proofOfPossession = try reader.bytes(6)
    compartments = try reader.list(7)
    grants = try reader.list(8)
    authorisations = try reader.list(9)
    invitation = try reader.optionalIdentifier(10)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, person)
    writer.text(2, office.rawValue)
    writer.codes(3, roles)
    writer.bytes(4, verificationKey)
    writer.bytes(5, agreementKey)
    writer.bytes(6, proofOfPossession)
    writer.list(7, compartments)
    writer.list(8, grants)
    writer.list(9, authorisations)
    writer.identifier(10, invitation)
  }
}

extension GrantMade: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    person = try reader.identifier(1)
    compartment = try reader.identifier(2)
    epoch = try reader.integer(3)
    digest = try reader.digest(4)
    authorisation = try reader.optionalIdentifier(5)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, person)
    writer.identifier(2, compartment)
    writer.integer(3, epoch)
    writer.bytes(4, digest.bytes)
    writer.identifier(5, authorisation)
  }
}
