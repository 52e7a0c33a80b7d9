import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

/// What was sealed by a released format opens for ever.
@Suite struct FormatTests {
  @Test(arguments: try Vector.all(in: "blob-1"))
  func `a blob opens`(vector: Vector) throws {
    let number = try vector.integer("content")
    let context = SealingContext(
      store: try vector.identifier("store"),
      content: try #require(contents.first { $0.number == number }),
      object: try vector.identifier("object"),
      version: try vector.integer("version"),
      previous: try #require(Digest(bytes: vector.bytes("previous"))),
      author: try vector.identifier("author"),
    )
    let key = RecordKey(secret: try vector.secret("recordKey"))
    #expect(try key.open(vector.bytes("blob"), for: context) == vector.bytes("plaintext"))
  }

  @Test(arguments: try Vector.all(in: "wrap-1"))
  func `a wrap opens`(vector: Vector) throws {
    let key = try KeyWrap(bytes: vector.bytes("wrap")).open(
      of: vector.identifier("record"),
      with: compartment(of: vector),
      in: vector.identifier("store"),
    )
    #expect(try key.secret.revealed() == vector.bytes("recordKey"))
  }

  @Test(arguments: try Vector.all(in: "grant-1"))
  func `a grant opens`(vector: Vector) throws {
    let grant = try Grant(bytes: vector.bytes("grant"))
    let opened = try grant.open(
      with: AgreementKey(secret: vector.secret("readerSecret")),
      in: vector.identifier("store"),
    )
    let expected = try compartment(of: vector)
    #expect(opened.row == expected.row)
    #expect(try opened.secrets().revealed() == expected.secrets().revealed())
  }

  @Test(arguments: try Vector.all(in: "bundle-1"))
  func `a bundle opens`(vector: Vector) throws {
    let bundle = try PersonBundle(bytes: vector.bytes("bundle"))
    let passphrase = try Passphrase(copying: Array(vector.text("passphrase").utf8))
    let keys = try bundle.open(passphrase: passphrase)
    #expect(try keys.store == vector.identifier("store"))
    #expect(try keys.person == vector.identifier("person"))
    let secrets = try keys.secrets().revealed()
    #expect(try secrets == vector.bytes("signingSeed") + vector.bytes("agreementSecret"))
  }

  @Test(arguments: try Vector.all(in: "person-1"))
  func `a person's own compartment is the one it was`(vector: Vector) throws {
    let personal = try UnlockedPerson(keys: keys(of: vector)).personal
    #expect(try personal.row.encoded == vector.bytes("row"))
    #expect(try personal.symmetric.revealed() == vector.bytes("symmetricKey"))
  }

  @Test(arguments: try Vector.all(in: "person-1"))
  func `a proof of possession is the one it was`(vector: Vector) throws {
    let keys = try keys(of: vector)
    #expect(try keys.signing.verificationKey.bytes == vector.bytes("verificationKey"))
    #expect(try keys.proofOfPossession() == vector.bytes("proofOfPossession"))
  }

  private var contents: [SealingContext.Content] {
    RecordKind.allCases.map { .record($0) } + [.indexPart, .entryBody, .pin]
  }

  private func keys(of vector: Vector) throws -> PersonKeys {
    PersonKeys(
      person: try vector.identifier("person"),
      store: try vector.identifier("store"),
      signing: try SigningKey(seed: vector.secret("signingSeed")),
      agreement: try AgreementKey(secret: vector.secret("agreementSecret")),
    )
  }

  private func compartment(of vector: Vector) throws -> CompartmentKey {
    let agreement = try AgreementKey(secret: vector.secret("agreementSecret"))
    let office = try vector.text("office")
    let kind = try UInt8(vector.integer("kind"))
    let row = CompartmentRow(
      id: try vector.identifier("compartment"),
      epoch: try vector.integer("epoch"),
      kind: try #require(CompartmentKind(rawValue: kind)),
      office: office.isEmpty ? nil : try OfficeCode(office),
      publicKey: agreement.publicKey.bytes,
    )
    return CompartmentKey(
      row: row,
      agreement: agreement,
      symmetric: try vector.secret("symmetricKey"),
    )
  }
}
