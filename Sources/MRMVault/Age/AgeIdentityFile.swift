internal import CPlatform
internal import MRMCrypto

/// The identities in a file as `age-keygen` writes it: one a line, empty lines and comments between.
public enum AgeIdentityFile: Sendable {
  private static let largestByteCount = 1 << 14
  private static let mostIdentities = 64

  /// Reads a file straight into locked memory.
  ///
  /// - Parameter descriptor: An open file, read to its end.
  /// - Throws: ``AgeError/malformedIdentity`` when it holds anything else, nothing, or too much;
  ///   ``AgeError/primitive(_:)``.
  /// - Returns: The identities, in their order.
  public static func read(_ descriptor: Int32) throws(AgeError) -> [AgeIdentity] {
    var count = 0
    do {
      let file = try unsafe SecretBytes(count: largestByteCount + 1) { place in
        while count < place.count {
          let got = unsafe CPlatform.read(
            descriptor,
            place.baseAddress?.advanced(by: count),
            place.count - count,
          )
          if got < 0, mrm_was_interrupted() != 0 { continue }
          guard got > 0 else { break }
          count += got
        }
      }
      guard count <= largestByteCount else { throw AgeError.malformedIdentity }
      let lines = unsafe file.withUnsafeBytes { bytes in
        unsafe Self.lines(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
      }
      guard (1...mostIdentities).contains(lines.count) else { throw AgeError.malformedIdentity }
      var identities: [AgeIdentity] = []
      for line in lines { identities.append(try AgeIdentity(text: file.slice(line))) }
      return identities
    } catch {
      throw AgeError(makingSecret: error)
    }
  }

  /// Where the lines stand that are neither empty nor comments, without their ends.
  private static func lines(_ bytes: UnsafeRawBufferPointer) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, unsafe bytes[end] != UInt8(ascii: "\n") { end += 1 }
      var last = end
      if last > start, unsafe bytes[last - 1] == UInt8(ascii: "\r") { last -= 1 }
      if last > start, unsafe bytes[start] != UInt8(ascii: "#") { lines.append(start..<last) }
      start = end + 1
    }
    return lines
  }
}
