internal import COpenSSL

/// Algorithms that OpenSSL looked up once; a look-up costs more than sealing a short message.
///
/// Kept as addresses, because a pointer is not `Sendable`. What they point to is never freed and,
/// by OpenSSL's documentation of fetched algorithms, may be used by every thread at once. One that
/// is missing is a null pointer, which OpenSSL refuses where it is used.
enum Fetched {
  private static let chaChaPolyAddress = unsafe UInt(
    bitPattern: EVP_CIPHER_fetch(nil, "ChaCha20-Poly1305", nil)
  )
  private static let hkdfAddress = unsafe UInt(bitPattern: EVP_KDF_fetch(nil, "HKDF", nil))

  static var chaChaPoly: OpaquePointer? { unsafe OpaquePointer(bitPattern: chaChaPolyAddress) }
  static var hkdf: OpaquePointer? { unsafe OpaquePointer(bitPattern: hkdfAddress) }
}
