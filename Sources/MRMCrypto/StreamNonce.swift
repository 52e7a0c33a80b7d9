/// The nonce of one chunk of a stream: its number (11 bytes, big-endian) ‖ 1 for the last, else 0.
///
/// The number keeps chunks in their order, the last byte tells a whole stream from one cut short
/// between two chunks. It is the STREAM of Hoang, Reyhanitabar, Rogaway and Vizár (2015) as the age
/// format has it.
struct StreamNonce {
  /// The number of the chunk, from zero; no stream is so long that it would run out.
  private(set) var number: UInt64 = 0

  /// The nonce of this chunk.
  func bytes(isLast: Bool) -> [UInt8] {
    let counter = stride(from: 56, through: 0, by: -8).map { shift in
      UInt8(truncatingIfNeeded: number >> UInt64(shift))
    }
    return [0, 0, 0] + counter + [isLast ? 1 : 0]
  }

  /// Goes on to the next chunk.
  mutating func advance() {
    number += 1
  }
}
