internal import COpenSSL

/// An Ed25519 or X25519 key inside OpenSSL, which keeps a private half on the secure heap.
///
/// Its address is an integer, because a pointer is not `Sendable`; using one key from several
/// threads is, by OpenSSL's own account, safe as long as nobody changes it, and nothing here does.
struct AsymmetricKey: ~Copyable, Sendable {
  /// The two curves; every key, public or secret, has 32 bytes.
  enum Algorithm: String, Sendable {
    case ed25519 = "Ed25519"
    case x25519 = "X25519"

    fileprivate var identifier: Int32 {
      switch self {
      case .ed25519: EVP_PKEY_ED25519
      case .x25519: EVP_PKEY_X25519
      }
    }
  }

  static let byteCount = 32

  private let address: UInt

  /// OpenSSL's own handle; valid while this value lives.
  var pointer: OpaquePointer? { unsafe OpaquePointer(bitPattern: address) }

  init(_ algorithm: Algorithm, secret: borrowing SecretBytes) throws(CryptoError) {
    try CryptoError.require(secret.count, is: Self.byteCount)
    let key = unsafe secret.withUnsafeBytes { secret in
      unsafe EVP_PKEY_new_raw_private_key(
        algorithm.identifier,
        nil,
        secret.baseAddress?.assumingMemoryBound(to: UInt8.self),
        secret.count,
      )
    }
    guard let key = unsafe key else { throw .primitiveFailed(algorithm.rawValue) }
    address = UInt(bitPattern: key)
  }

  init(_ algorithm: Algorithm, publicKey: [UInt8]) throws(CryptoError) {
    try CryptoError.require(publicKey.count, is: Self.byteCount)
    let key = unsafe EVP_PKEY_new_raw_public_key(
      algorithm.identifier,
      nil,
      publicKey,
      publicKey.count,
    )
    guard let key = unsafe key else { throw .refusedKey }
    address = UInt(bitPattern: key)
  }

  deinit {
    unsafe EVP_PKEY_free(pointer)
  }

  /// The public half.
  func publicBytes() throws(CryptoError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Self.byteCount)
    var count = bytes.count
    let result = unsafe EVP_PKEY_get_raw_public_key(pointer, &bytes, &count)
    try CryptoError.check(result, "public key")
    return bytes
  }
}
