import MRMCrypto

extension Digest {
  /// This digest with one bit turned over.
  func flipping(bit: Int) -> Digest {
    var changed = bytes
    changed[bit / 8] ^= 1 << UInt8(bit % 8)
    return Digest(bytes: changed) ?? self
  }
}

extension [Digest] {
  /// Every list that differs from this one in one bit of the hashes.
  var withOneBitFlipped: [[Digest]] {
    indices.flatMap { place in
      (0..<256).map { bit in replacing(place, with: self[place].flipping(bit: bit)) }
    }
  }

  /// This list with one hash replaced.
  func replacing(_ place: Int, with digest: Digest) -> [Digest] {
    var changed = self
    changed[place] = digest
    return changed
  }
}
