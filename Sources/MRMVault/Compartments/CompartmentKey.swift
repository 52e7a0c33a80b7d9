internal import MRMCrypto
public import MRMModel

/// The keys of a compartment at one epoch, as a reader holds them.
///
/// A reader wraps record keys with the symmetric key; someone who may only write seals to the
/// public key; either way the wrap binds compartment, epoch and record.
public final class CompartmentKey: Sendable {
  /// Which compartment and epoch.
  public let row: CompartmentRow
  let agreement: AgreementKey
  let symmetric: SecretBytes

  init(row: CompartmentRow, agreement: AgreementKey, symmetric: consuming SecretBytes) {
    self.row = row
    self.agreement = agreement
    self.symmetric = symmetric
  }

  /// A new compartment with random keys.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public static func make(
    id: Identifier<CompartmentSubject>,
    epoch: Int,
    kind: CompartmentKind,
    office: OfficeCode?,
  ) throws(VaultError) -> CompartmentKey {
    do {
      let agreement = try AgreementKey.make()
      let row = CompartmentRow(
        id: id,
        epoch: epoch,
        kind: kind,
        office: office,
        publicKey: agreement.publicKey.bytes,
      )
      return CompartmentKey(
        row: row,
        agreement: agreement,
        symmetric: try SecretBytes.random(count: 32),
      )
    } catch {
      throw VaultError(error)
    }
  }

  /// A person's own compartment, derived from their key: drafts are sealed to it.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  static func personal(
    of person: Identifier<Person>,
    agreement: AgreementKey,
  ) throws(VaultError) -> CompartmentKey {
    let row = CompartmentRow(
      id: person.retyped(),
      epoch: 1,
      kind: .personal,
      office: nil,
      publicKey: agreement.publicKey.bytes,
    )
    do {
      let symmetric = try agreement.withSecret { secret throws(CryptoError) in
        try HKDF.deriveSecret(
          from: secret,
          salt: person.bytes,
          info: Array("mrm/personal/1".utf8),
          count: 32,
        )
      }
      return CompartmentKey(row: row, agreement: agreement, symmetric: symmetric)
    } catch {
      throw VaultError(error)
    }
  }

  /// The secrets in their stored order: X25519 secret (32) ‖ symmetric key (32).
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  func secrets() throws(VaultError) -> SecretBytes {
    do {
      return try agreement.withSecret { secret throws(CryptoError) in
        try SecretBytes.concatenating(secret, symmetric)
      }
    } catch {
      throw VaultError(error)
    }
  }

  /// Reads what ``secrets()`` gave.
  ///
  /// - Throws: ``VaultError/malformed`` when the secret does not belong to the row's public key.
  init(row: CompartmentRow, secrets: borrowing SecretBytes) throws(VaultError) {
    do {
      let agreement = try AgreementKey(secret: secrets.slice(0..<32))
      self.row = row
      self.agreement = agreement
      symmetric = try secrets.slice(32..<64)
    } catch {
      throw VaultError(error)
    }
    guard agreement.publicKey.bytes == row.publicKey else { throw .malformed }
  }
}
