import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

/// Makes files that are wrong in one place and right in every other, codes and keys included.
///
/// Written from the specification alone (C2SP age.md), beside the program's own writer.
struct AgeForge {
  static let versionLine = "age-encryption.org/v1"
  static let passphrase = "bateau, tambour, lune"
  static let fileKey = [UInt8](repeating: 0x59, count: 16)

  let identity: AgeIdentity
  private(set) var bytes: [UInt8] = []

  init() throws {
    identity = AgeIdentity(key: try AgreementKey(secret: Scene.secret(0x42)))
  }

  /// A header with the stanza of ``identity``, and beside it what `extra` says.
  static func file(version: String = versionLine, extra: [String] = []) throws -> AgeForge {
    var forge = try AgeForge()
    forge.line(version)
    try forge.x25519()
    for text in extra { forge.line(text) }
    try forge.code()
    return forge
  }

  mutating func line(_ text: String, end: String = "\n") {
    bytes += Array((text + end).utf8)
  }

  mutating func append(_ more: [UInt8]) {
    bytes += more
  }

  /// The share of a sender whose secret is known.
  static func share() throws -> [UInt8] {
    try AgreementKey(secret: Scene.secret(0x17)).publicKey.bytes
  }

  /// Writes a stanza for ``identity``; whatever is given stands in place of what is right.
  mutating func x25519(
    type: String = "X25519",
    share: String? = nil,
    words: [String] = [],
    body: ((String) -> String)? = nil,
    fileKey: [UInt8] = Self.fileKey,
  ) throws {
    let bytes = try Self.share()
    let shared = try identity.key.sharedSecret(with: AgreementPublicKey(bytes: bytes))
    let key = try HKDF.deriveSecret(
      from: shared,
      salt: bytes + identity.key.publicKey.bytes,
      info: Array("age-encryption.org/v1/X25519".utf8),
      count: 32,
    )
    let wrapped = try ChaChaPoly.seal(fileKey, key: key, authenticating: [])
    let text = Self.base64(wrapped)
    line((["->", type, share ?? Self.base64(bytes)] + words).joined(separator: " "))
    line(body?(text) ?? text)
  }

  /// Writes a stanza for ``passphrase``; whatever is given stands in place of what is right.
  mutating func scrypt(
    type: String = "scrypt",
    salt: String? = nil,
    cost: String = "1",
    words: [String] = [],
    body: ((String) -> String)? = nil,
  ) throws {
    let saltBytes = [UInt8](repeating: 0x5A, count: 16)
    let key = try Scrypt.deriveKey(
      passphrase: SecretBytes(copying: Array(Self.passphrase.utf8)),
      salt: Array("age-encryption.org/v1/scrypt".utf8) + saltBytes,
      cost: ScryptCost(ofForeignFile: 1),
    )
    let text = Self.base64(try ChaChaPoly.seal(Self.fileKey, key: key, authenticating: []))
    line((["->", type, salt ?? Self.base64(saltBytes), cost] + words).joined(separator: " "))
    line(body?(text) ?? text)
  }

  /// Ends the header with its code; `changing` spells the line otherwise.
  mutating func code(changing: ((String) -> String)? = nil) throws {
    let key = try HKDF.deriveSecret(
      from: SecretBytes(copying: Self.fileKey),
      salt: [],
      info: Array("header".utf8),
      count: 32,
    )
    let code = HMACSHA256.code(bytes + Array("---".utf8), key: key).bytes
    let text = "--- " + Self.base64(code)
    line(changing?(text) ?? text)
  }

  /// Writes the nonce of the content and its chunks, each as the last or not.
  mutating func payload(_ chunks: [(content: [UInt8], isLast: Bool)]) throws {
    let nonce = [UInt8](repeating: 0x33, count: 16)
    bytes += nonce
    let key = try HKDF.deriveSecret(
      from: SecretBytes(copying: Self.fileKey),
      salt: nonce,
      info: Array("payload".utf8),
      count: 32,
    )
    for (number, chunk) in chunks.enumerated() {
      let nonce = [UInt8](repeating: 0, count: 10) + [UInt8(number), chunk.isLast ? 1 : 0]
      bytes += try ChaChaPoly.seal(chunk.content, key: key, nonce: nonce, authenticating: [])
    }
  }

  static func base64(_ bytes: [UInt8]) -> String {
    String(decoding: Base64.encodeUnpadded(bytes), as: UTF8.self)
  }

  /// Another spelling of the same bytes, with a bit set behind the last one.
  static func sloppy(_ text: String) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    guard let last = text.last, let value = digits.firstIndex(of: last) else { return text }
    return text.dropLast() + String(digits[value + 1])
  }

  /// The file as text, as its armor would be.
  static func armor(_ bytes: [UInt8]) -> [String] {
    let text = base64(bytes)
    let padded = text + String(repeating: "=", count: (4 - text.count % 4) % 4)
    let lines = stride(from: 0, to: padded.count, by: 64).map { start in
      String(padded.dropFirst(start).prefix(64))
    }
    return ["-----BEGIN AGE ENCRYPTED FILE-----"] + lines + ["-----END AGE ENCRYPTED FILE-----"]
  }
}
