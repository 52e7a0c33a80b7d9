internal import COpenSSL

extension Digest {
  /// Hashes bytes that need not be kept secret.
  public static func sha256(_ bytes: [UInt8]) -> Digest {
    unsafe bytes.withUnsafeBytes { unsafe sha256($0) }
  }

  /// Hashes the parts one after the other, as if they were one array, without joining them.
  ///
  /// Where parts end does not show in the result: add lengths wherever two splits must differ.
  public static func sha256(_ parts: [[UInt8]]) -> Digest {
    var hash = SHA256()
    for part in parts {
      unsafe part.withUnsafeBytes { unsafe hash.add($0) }
    }
    return hash.finish()
  }

  /// Hashes a byte and two digests after it: what a tree of hashes is made of, millions at a time.
  public static func sha256(_ tag: UInt8, _ left: Digest, _ right: Digest) -> Digest {
    var hash = SHA256()
    unsafe Swift.withUnsafeBytes(of: tag) { unsafe hash.add($0) }
    unsafe left.withUnsafeBytes { unsafe hash.add($0) }
    unsafe right.withUnsafeBytes { unsafe hash.add($0) }
    return hash.finish()
  }

  /// Hashes bytes where they lie.
  public static func sha256(_ bytes: UnsafeRawBufferPointer) -> Digest {
    var hash = SHA256()
    unsafe hash.add(bytes)
    return hash.finish()
  }
}

/// One hash under way, on the stack.
struct SHA256: ~Copyable {
  private var state = SHA256_CTX()

  init() {
    let result = unsafe mrm_sha256_begin(&state)
    precondition(result == 1, "SHA-256 needs nothing that could be missing")
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let result = unsafe mrm_sha256_add(&state, bytes.baseAddress, bytes.count)
    precondition(result == 1, "SHA-256 takes bytes of any number")
  }

  consuming func finish() -> Digest {
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    let result = unsafe mrm_sha256_end(&state, &words)
    precondition(result == 1, "SHA-256 ends whenever it is asked to")
    return Digest(words: words)
  }
}
