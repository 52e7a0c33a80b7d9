internal import Foundation
internal import MRMCrypto
internal import MRMModel
internal import MRMVault

/// What a person's last verification of the log has left for the next, beside their pin and sealed to
/// them: wrap (83) ‖ pages ‖ head ‖ length of the head (4, big-endian).
///
/// Head and pages are blobs under one key that is made anew each time, and each is bound to its
/// number: none opens in another place, in another file or for another store or person.
struct KeptReplayFile: Sendable {
  let path: String
  private let person: UnlockedPerson

  init(folder: String, person: UnlockedPerson) {
    path = PinFile(folder: folder, person: person).pathWithoutEnding + ".replay"
    self.person = person
  }

  /// Opens what was kept; nil when there is nothing.
  ///
  /// - Throws: ``StoreError/pinDamaged`` when a file is there and does not open.
  func load() throws -> OpenedReplay? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do { return try opened() } catch { throw StoreError.pinDamaged }
  }

  /// Removes what was kept: the next verification is of the whole log.
  func forget() {
    try? FileManager.default.removeItem(atPath: path)
  }

  private func opened() throws -> OpenedReplay {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw StoreError.pinDamaged }
    let size = Int(clamping: try handle.seekToEnd())
    func read(_ count: Int, at offset: Int) throws -> [UInt8] {
      guard offset >= 0, count >= 0, count <= size - offset else { throw StoreError.pinDamaged }
      try handle.seek(toOffset: UInt64(offset))
      let data = try handle.read(upToCount: count) ?? Data()
      guard data.count == count else { throw StoreError.pinDamaged }
      return [UInt8](data)
    }
    let wrap = try KeyWrap(bytes: read(KeyWrap.byteCount, at: 0))
    // Sealed to this person's public key it would be anybody's word.
    guard wrap.isByReader else { throw StoreError.pinDamaged }
    let key = try wrap.open(of: object, with: person.personal, in: person.keys.store)
    let places = try KeptReplayPlaces(fileBytes: size) { try read($0, at: $1) }
    let bytes = try key.open(read(places.head.count, at: places.head.lowerBound), for: place(0))
    let head = try KeptReplayHead(encoded: bytes)
    let pages = try places.pages(of: head.pageLengths)
    return OpenedReplay(head) { number in
      let sealed = try read(pages[number].count, at: pages[number].lowerBound)
      return try key.open(sealed, for: place(number + 1))
    }
  }

  /// Replaces what was kept, as a whole.
  ///
  /// - Parameters:
  ///   - rules: The number of the rules that were held against the log.
  ///   - trusted: Up to where, and what the log leaves in force there.
  ///   - write: Hands over page after page, and returns what belongs to none.
  /// - Throws: ``StoreError/readOnly`` or ``StoreError/diskFull``; what `write` throws.
  func save(
    rules: Int,
    trusted: TrustedState,
    _ write: (_ page: @escaping ([UInt8]) throws -> Void) throws -> [UInt8],
  ) throws {
    let key = try RecordKey.make()
    let wrap = try KeyWrap(key, of: object, for: person.personal, in: person.keys.store)
    try PrivateFile.replace(path) { append in
      try append(wrap.bytes)
      var lengths: [Int] = []
      let content = try write { page in
        let sealed = try key.seal(page, for: place(lengths.count + 1))
        lengths.append(sealed.count)
        try append(sealed)
      }
      let head = KeptReplayHead(
        rules: rules,
        trusted: trusted,
        content: content,
        pageLengths: lengths,
      )
      let sealed = try key.seal(head.encoded, for: place(0))
      try append(sealed)
      try append((1...4).map { UInt8(truncatingIfNeeded: sealed.count >> (32 - 8 * $0)) })
    }
  }

  private var object: RecordID { person.person.retyped() }

  /// Where the head (0) or a page (from 1) belongs.
  private func place(_ number: Int) -> SealingContext {
    SealingContext(
      store: person.keys.store,
      content: .keptReplay,
      object: object,
      version: number + 1,
      previous: .zero,
      author: person.person,
    )
  }
}
