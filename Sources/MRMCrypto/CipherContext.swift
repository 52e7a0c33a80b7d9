internal import COpenSSL

/// OpenSSL's context for ChaCha20-Poly1305: each message sets it up anew; wiped and freed at the end.
@safe struct CipherContext: ~Copyable {
  /// What a context is set up for; the raw value is OpenSSL's.
  private enum Direction: Int32 {
    case opening = 0
    case sealing = 1
  }

  private static let primitive = "ChaCha20-Poly1305"
  private let context: OpaquePointer?

  init() {
    unsafe context = EVP_CIPHER_CTX_new()
  }

  deinit {
    unsafe EVP_CIPHER_CTX_free(context)
  }

  /// Gives ciphertext ‖ tag (16).
  func seal(
    _ plaintext: UnsafeRawBufferPointer,
    key: borrowing SecretBytes,
    nonce: [UInt8],
    authenticating aad: [UInt8]
  ) throws(CryptoError) -> [UInt8] {
    try begin(.sealing, key: key, nonce: nonce)
    let tagByteCount = ChaChaPoly.tagByteCount
    var sealed = [UInt8](repeating: 0, count: plaintext.count + tagByteCount)
    try unsafe sealed.withUnsafeMutableBufferPointer { place throws(CryptoError) in
      try authenticate(aad)
      try unsafe run(plaintext, into: UnsafeMutableRawBufferPointer(place))
      guard finish() else { throw .primitiveFailed(Self.primitive) }
      let tag = unsafe place.baseAddress?.advanced(by: plaintext.count)
      let result = unsafe EVP_CIPHER_CTX_ctrl(
        context,
        EVP_CTRL_AEAD_GET_TAG,
        Int32(tagByteCount),
        tag,
      )
      try CryptoError.check(result, Self.primitive)
    }
    return sealed
  }

  /// Writes the plaintext to `place`, which is 16 bytes shorter than `sealed`, or wipes it and
  /// throws.
  func open(
    _ sealed: ArraySlice<UInt8>,
    key: borrowing SecretBytes,
    nonce: [UInt8],
    authenticating aad: [UInt8],
    into place: UnsafeMutableRawBufferPointer
  ) throws(CryptoError) {
    try begin(.opening, key: key, nonce: nonce)
    var tag = Array(sealed.suffix(ChaChaPoly.tagByteCount))
    let result = unsafe EVP_CIPHER_CTX_ctrl(
      context,
      EVP_CTRL_AEAD_SET_TAG,
      Int32(tag.count),
      &tag,
    )
    try CryptoError.check(result, Self.primitive)
    try authenticate(aad)
    try unsafe sealed.withUnsafeBufferPointer { sealed throws(CryptoError) in
      let ciphertext = unsafe UnsafeBufferPointer(rebasing: sealed.prefix(place.count))
      try unsafe run(UnsafeRawBufferPointer(ciphertext), into: place)
    }
    guard finish() else {
      // OpenSSL decrypts before it checks: what it wrote is not for anyone's eyes.
      unsafe OPENSSL_cleanse(place.baseAddress, place.count)
      throw .notAuthentic
    }
  }

  private func begin(
    _ direction: Direction,
    key: borrowing SecretBytes,
    nonce: [UInt8]
  ) throws(CryptoError) {
    try CryptoError.require(key.count, is: ChaChaPoly.keyByteCount)
    try CryptoError.require(nonce.count, is: ChaChaPoly.nonceByteCount)
    let result = unsafe key.withUnsafeBytes { key in
      unsafe EVP_CipherInit_ex2(
        context,
        Fetched.chaChaPoly,
        key.baseAddress?.assumingMemoryBound(to: UInt8.self),
        nonce,
        direction.rawValue,
        nil,
      )
    }
    try CryptoError.check(result, Self.primitive)
  }

  private func authenticate(_ aad: [UInt8]) throws(CryptoError) {
    guard !aad.isEmpty else { return }
    var written: Int32 = 0
    let length = try Self.length(aad.count)
    try unsafe CryptoError.check(
      EVP_CipherUpdate(context, nil, &written, aad, length),
      Self.primitive,
    )
  }

  private func run(
    _ input: UnsafeRawBufferPointer,
    into output: UnsafeMutableRawBufferPointer
  ) throws(CryptoError) {
    guard unsafe !input.isEmpty else { return }
    var written: Int32 = 0
    let length = try Self.length(input.count)
    let result = unsafe EVP_CipherUpdate(
      context,
      output.baseAddress?.assumingMemoryBound(to: UInt8.self),
      &written,
      input.baseAddress?.assumingMemoryBound(to: UInt8.self),
      length,
    )
    try CryptoError.check(result, Self.primitive)
  }

  /// Whether OpenSSL is content: while opening, whether the tag is right.
  private func finish() -> Bool {
    var unused = [UInt8](repeating: 0, count: ChaChaPoly.tagByteCount)
    var written: Int32 = 0
    return unsafe EVP_CipherFinal_ex(context, &unused, &written) == 1
  }

  /// OpenSSL counts in 32 bits.
  private static func length(_ count: Int) throws(CryptoError) -> Int32 {
    let maximum = Int(Int32.max) - ChaChaPoly.tagByteCount
    guard count <= maximum else { throw .wrongLength(expected: maximum, found: count) }
    return Int32(count)
  }
}
