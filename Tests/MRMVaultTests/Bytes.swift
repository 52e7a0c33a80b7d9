import MRMCrypto

@testable import MRMVault

extension [UInt8] {
  /// Reads hexadecimal digits; `nil` when one is none or the last is alone.
  init?(hex: String) {
    let digits = Array<Character>(hex)
    guard digits.count.isMultiple(of: 2) else { return nil }
    self = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(digits[place...place + 1]), radix: 16) else { return nil }
      append(byte)
    }
  }

  /// These bytes with one of them changed.
  func changing(_ place: Int, by mask: UInt8) -> [UInt8] {
    var bytes = self
    bytes[place] ^= mask
    return bytes
  }
}

extension SecretBytes {
  /// What is held, for comparison.
  borrowing func revealed() -> [UInt8] {
    unsafe withUnsafeBytes { unsafe [UInt8]($0) }
  }
}

/// What every byte of a sealed thing is changed by: its lowest bit, its highest, all of them.
let changes: [UInt8] = [0x01, 0x80, 0xFF]

/// Opens one changed copy of some bytes for each of their places.
///
/// - Returns: Why each was refused; nil where one opened.
func refusals(
  of bytes: [UInt8],
  changedBy mask: UInt8,
  opening: ([UInt8]) throws -> Void,
) -> [VaultError?] {
  bytes.indices.map { place in
    do {
      try opening(bytes.changing(place, by: mask))
      return nil
    } catch {
      return error as? VaultError
    }
  }
}
