public import MRMCrypto
public import MRMModel

/// A person's own secrets: what their passphrase protects.
public final class PersonKeys: Sendable {
  /// Whose they are.
  public let person: Identifier<Person>
  /// The store they belong to.
  public let store: StoreID
  /// Signs entries.
  public let signing: SigningKey
  /// Opens what is sealed to the person.
  public let agreement: AgreementKey

  init(
    person: Identifier<Person>,
    store: StoreID,
    signing: SigningKey,
    agreement: AgreementKey,
  ) {
    self.person = person
    self.store = store
    self.signing = signing
    self.agreement = agreement
  }

  /// New random keys for a person.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public static func make(
    for person: Identifier<Person>,
    in store: StoreID,
  ) throws(VaultError) -> PersonKeys {
    do {
      return PersonKeys(
        person: person,
        store: store,
        signing: try SigningKey.make(),
        agreement: try AgreementKey.make(),
      )
    } catch {
      throw VaultError(error)
    }
  }

  /// Ed25519 seed (32) ‖ X25519 secret (32).
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  func secrets() throws(VaultError) -> SecretBytes {
    do {
      return try signing.withSeed { seed throws(CryptoError) in
        try agreement.withSecret { secret throws(CryptoError) in
          try SecretBytes.concatenating(seed, secret)
        }
      }
    } catch {
      throw VaultError(error)
    }
  }

  /// Reads what ``secrets()`` gave.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  convenience init(
    person: Identifier<Person>,
    store: StoreID,
    secrets: borrowing SecretBytes,
  ) throws(VaultError) {
    do {
      self.init(
        person: person,
        store: store,
        signing: try SigningKey(seed: secrets.slice(0..<32)),
        agreement: try AgreementKey(secret: secrets.slice(32..<64)),
      )
    } catch {
      throw VaultError(error)
    }
  }

  /// A signature that proves possession of both keys: over store, person and both public halves.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public func proofOfPossession() throws(VaultError) -> [UInt8] {
    do {
      return try signing.sign(
        Self.possessionMessage(
          person: person,
          store: store,
          verification: signing.verificationKey,
          agreement: agreement.publicKey,
        )
      )
    } catch {
      throw VaultError(error)
    }
  }

  /// What ``proofOfPossession()`` signs.
  public static func possessionMessage(
    person: Identifier<Person>,
    store: StoreID,
    verification: VerificationKey,
    agreement: AgreementPublicKey,
  ) -> [UInt8] {
    var writer = FieldWriter()
    writer.text(1, "mrm/possession/1")
    writer.identifier(2, store)
    writer.identifier(3, person)
    writer.bytes(4, verification.bytes)
    writer.bytes(5, agreement.bytes)
    return writer.bytes
  }
}
