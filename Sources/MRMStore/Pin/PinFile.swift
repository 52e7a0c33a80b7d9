internal import Foundation
internal import MRMCrypto
internal import MRMModel
internal import MRMVault

/// The last state of the log a person has verified, kept outside the store and sealed to them.
///
/// A store that is older than its pin was rolled back; one with another history was forked. The
/// file's name is a digest: it tells neither the store nor the person.
struct PinFile: Sendable {
  private static let maximumBytes = 16 << 20

  /// What else is kept beside a pin has its name, with another ending.
  let pathWithoutEnding: String
  private let person: UnlockedPerson

  init(folder: String, person: UnlockedPerson) {
    let name = Digest.sha256([person.keys.store.bytes, person.person.bytes]).hex.prefix(32)
    pathWithoutEnding = "\(folder)/\(name)"
    self.person = person
  }

  var path: String { pathWithoutEnding + ".pin" }

  /// The pinned state; nil when this person never saw this store on this machine.
  ///
  /// - Throws: ``StoreError/pinDamaged`` when a file is there and does not open.
  func load() throws -> TrustedState? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let data = FileManager.default.contents(atPath: path),
      data.count > KeyWrap.byteCount, data.count <= Self.maximumBytes
    else { throw StoreError.pinDamaged }
    let bytes = [UInt8](data)
    do {
      let wrap = try KeyWrap(bytes: Array(bytes[..<KeyWrap.byteCount]))
      // Sealed to this person's public key it would be anybody's word.
      guard wrap.isByReader else { throw StoreError.pinDamaged }
      let key = try wrap.open(of: object, with: person.personal, in: person.keys.store)
      let content = try key.open(Array(bytes[KeyWrap.byteCount...]), for: context)
      return try TrustedState(encoded: content)
    } catch {
      throw StoreError.pinDamaged
    }
  }

  /// Pins a state; the file is replaced as a whole.
  ///
  /// A newer state that another process of this person has pinned meanwhile stays: a pin never goes
  /// back.
  func save(_ state: TrustedState) throws {
    let bytes = try sealed(state)
    try PrivateFile.replace(path) {
      if let pinned = try load(), pinned.size > state.size { return nil }
      return bytes
    }
  }

  /// Pins a state whatever was pinned: only what its person has accepted in so many words.
  func replace(with state: TrustedState) throws {
    try PrivateFile.replace(path, with: sealed(state))
  }

  private func sealed(_ state: TrustedState) throws -> [UInt8] {
    let key = try RecordKey.make()
    let wrap = try KeyWrap(key, of: object, for: person.personal, in: person.keys.store)
    return wrap.bytes + (try key.seal(state.encoded, for: context))
  }

  private var object: RecordID { person.person.retyped() }

  private var context: SealingContext {
    SealingContext(
      store: person.keys.store,
      content: .pin,
      object: object,
      version: 1,
      previous: .zero,
      author: person.person,
    )
  }
}
