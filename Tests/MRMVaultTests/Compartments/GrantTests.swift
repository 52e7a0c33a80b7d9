import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

@Suite struct GrantTests {
  private let reader: AgreementKey
  private let compartment: CompartmentKey

  init() throws {
    reader = try Scene.keys().agreement
    compartment = try Scene.compartment(kind: .identities, office: OfficeCode("MOP"))
  }

  @Test func `the reader gets the compartment and its secrets`() throws {
    let grant = try Grant(bytes: grant().bytes)
    let opened = try grant.open(with: reader, in: Scene.store)
    #expect(opened.row == compartment.row)
    #expect(try opened.secrets().revealed() == compartment.secrets().revealed())
  }

  @Test func `another reader does not open it`() throws {
    let other = try Scene.keys(made: 0x61).agreement
    let grant = try grant()
    #expect(throws: VaultError.notAuthentic) { try grant.open(with: other, in: Scene.store) }
  }

  @Test func `a grant moved to another store does not open`() throws {
    let grant = try grant()
    #expect(throws: VaultError.notAuthentic) { try grant.open(with: reader, in: identifier(0x52)) }
  }

  @Test(arguments: changes)
  func `a grant with any byte changed is refused`(mask: UInt8) throws {
    let refusals = try refusals(of: grant().bytes, changedBy: mask) { changed in
      _ = try Grant(bytes: changed).open(with: reader, in: Scene.store)
    }
    #expect(refusals.count == Grant.byteCount)
    #expect(!refusals.contains(nil))
    #expect(Set(refusals.dropFirst(FormatHeader.byteCount)) == [.notAuthentic])
  }

  @Test func `a grant whose row names another public key is refused`() throws {
    let row = CompartmentRow(
      id: compartment.row.id,
      epoch: compartment.row.epoch,
      kind: compartment.row.kind,
      office: compartment.row.office,
      publicKey: try AgreementKey.make().publicKey.bytes,
    )
    let forged = CompartmentKey(
      row: row,
      agreement: compartment.agreement,
      symmetric: try compartment.symmetric.copy(),
    )
    let grant = try Grant(forged, to: reader.publicKey, in: Scene.store)
    #expect(throws: VaultError.malformed) { try grant.open(with: reader, in: Scene.store) }
  }

  @Test(arguments: [0, 305, 307])
  func `a grant has 306 bytes`(count: Int) {
    #expect(throws: VaultError.malformed) {
      try Grant(bytes: [UInt8](repeating: 1, count: count))
    }
  }

  @Test(arguments: [0, 1])
  func `a grant of a newer version or suite asks for a newer program`(place: Int) throws {
    var bytes = try grant().bytes
    bytes[place] = 2
    let grant = try Grant(bytes: bytes)
    #expect(throws: VaultError.formatTooNew(found: 2, newestKnown: 1)) {
      try grant.open(with: reader, in: Scene.store)
    }
  }

  @Test func `an ephemeral share of small order is refused as changed bytes are`() throws {
    var bytes = try grant().bytes
    bytes.replaceSubrange(2..<34, with: repeatElement(0, count: 32))
    let grant = try Grant(bytes: bytes)
    #expect(throws: VaultError.notAuthentic) { try grant.open(with: reader, in: Scene.store) }
  }

  @Test func `nothing is granted to a public key of small order`() throws {
    let nobody = try AgreementPublicKey(bytes: [UInt8](repeating: 0, count: 32))
    #expect(throws: VaultError.primitive(.refusedKey)) {
      try Grant(compartment, to: nobody, in: Scene.store)
    }
  }

  @Test func `what another program seals by the same rules opens`() throws {
    let grant = try sealed(plaintext())
    #expect(try grant.open(with: reader, in: Scene.store).row == compartment.row)
  }

  @Test(arguments: [200, 255])
  func `padding that is not zeros is refused`(place: Int) throws {
    let grant = try sealed(plaintext().changing(place, by: 1))
    #expect(throws: VaultError.malformed) { try grant.open(with: reader, in: Scene.store) }
  }

  @Test(arguments: [[0, 191], [0, 255], [1, 0], [255, 255]] as [[UInt8]])
  func `a row longer than the grant is refused`(length: [UInt8]) throws {
    let grant = try sealed(length + plaintext().dropFirst(2))
    #expect(throws: VaultError.malformed) { try grant.open(with: reader, in: Scene.store) }
  }

  @Test func `a row that cannot be read is refused`() throws {
    let grant = try sealed(plaintext().changing(2, by: 0xFF))
    #expect(throws: VaultError.malformed) { try grant.open(with: reader, in: Scene.store) }
  }

  private func grant() throws -> Grant {
    try Grant(compartment, to: reader.publicKey, in: Scene.store)
  }

  /// The inside of a grant, written out from `docs/vault-format.md`.
  private func plaintext() throws -> [UInt8] {
    let row = compartment.row.encoded
    let used = [0, UInt8(row.count)] + row + (try compartment.secrets().revealed())
    return used + [UInt8](repeating: 0, count: 256 - used.count)
  }

  private func sealed(_ plaintext: [UInt8]) throws -> Grant {
    var bound = FieldWriter()
    bound.text(1, "mrm/grant/1")
    bound.identifier(2, Scene.store)
    bound.bytes(3, reader.publicKey.bytes)
    let ephemeral = try AgreementKey.make()
    let key = try HKDF.deriveSecret(
      from: ephemeral.sharedSecret(with: reader.publicKey),
      salt: ephemeral.publicKey.bytes + reader.publicKey.bytes,
      info: bound.bytes,
      count: 32,
    )
    let sealed = try ChaChaPoly.seal(plaintext, key: key, authenticating: bound.bytes)
    return try Grant(bytes: [1, 1] + ephemeral.publicKey.bytes + sealed)
  }
}
