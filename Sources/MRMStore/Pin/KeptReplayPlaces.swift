internal import MRMVault

/// Where the parts of a kept replay lie in its file, as its last bytes and its head say.
///
/// The last four bytes are not sealed: whatever they say, no part lies outside of the file.
struct KeptReplayPlaces: Sendable {
  private static let lengthBytes = 4
  /// What a blob of the largest content has, and some.
  private static let largestBlobBytes = 66 << 20

  /// Where the sealed head lies.
  let head: Range<Int>

  /// Finds the head of a file of so many bytes; `read` gives some of them from an offset on.
  ///
  /// - Throws: ``StoreError/pinDamaged``; what `read` throws.
  init(fileBytes size: Int, read: (_ count: Int, _ offset: Int) throws -> [UInt8]) throws {
    let end = size - Self.lengthBytes
    guard end >= KeyWrap.byteCount else { throw StoreError.pinDamaged }
    let length = try read(Self.lengthBytes, end).reduce(0) { $0 << 8 | Int($1) }
    guard length <= Self.largestBlobBytes, length <= end - KeyWrap.byteCount else {
      throw StoreError.pinDamaged
    }
    head = (end - length)..<end
  }

  /// Where each page lies: between wrap and head, without a gap.
  ///
  /// - Throws: ``StoreError/pinDamaged`` when they do not fit.
  func pages(of lengths: [Int]) throws(StoreError) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var next = KeyWrap.byteCount
    for length in lengths {
      guard (0...Self.largestBlobBytes).contains(length) else { throw .pinDamaged }
      pages.append(next..<(next + length))
      next += length
    }
    guard next == head.lowerBound else { throw .pinDamaged }
    return pages
  }
}
