internal import COpenSSL

/// HMAC with SHA-256 (RFC 2104): proof that the holder of a key saw a message.
public enum HMACSHA256: Sendable {
  /// Computes the code of a message.
  ///
  /// Compare a received code through ``ConstantTime/equal(_:_:)``, not with `==`.
  ///
  /// - Parameters:
  ///   - message: What to authenticate, of any length.
  ///   - key: Of any length up to 2³¹ − 1 bytes; 32 are usual.
  /// - Returns: All 32 bytes of the code.
  public static func code(_ message: [UInt8], key: borrowing SecretBytes) -> Digest {
    precondition(key.count <= Int32.max, "no secret is that long: the secure heap is smaller")
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    let isDone = unsafe key.withUnsafeBytes { key in
      unsafe withUnsafeMutableBytes(of: &words) { code in
        unsafe HMAC(
          EVP_sha256(),
          key.baseAddress,
          Int32(key.count),
          message,
          message.count,
          code.baseAddress?.assumingMemoryBound(to: UInt8.self),
          nil,
        ) != nil
      }
    }
    precondition(isDone, "HMAC-SHA-256 needs nothing that could be missing")
    return Digest(words: words)
  }
}
