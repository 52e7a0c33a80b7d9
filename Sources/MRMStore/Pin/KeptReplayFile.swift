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
  private static let lengthBytes = 4
  /// What a blob of the largest content has, and some.
  private static let largestBlobBytes = 66 << 20

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

  private func opened() throws -> OpenedReplay {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw StoreError.pinDamaged }
    let size = Int(clamping: try handle.seekToEnd())
    func read(_ count: Int, at offset: Int) throws -> [UInt8] {
      guard offset >= 0, (0...Self.largestBlobBytes).contains(count), count <= size - offset
      else { throw StoreError.pinDamaged }
      try handle.seek(toOffset: UInt64(offset))
      let data = try handle.read(upToCount: count) ?? Data()
      guard data.count == count else { throw StoreError.pinDamaged }
      return [UInt8](data)
    }
    let wrap = try KeyWrap(bytes: read(KeyWrap.byteCount, at: 0))
    // Sealed to this person's public key it would be anybody's word.
    guard wrap.isByReader else { throw StoreError.pinDamaged }
    let key = try wrap.open(of: object, with: person.personal, in: person.keys.store)
    let length = try read(Self.lengthBytes, at: size - Self.lengthBytes)
      .reduce(0) { $0 << 8 | Int($1) }
    let headStart = size - Self.lengthBytes - length
    let bytes = try key.open(read(length, at: headStart), for: place(0))
    let head = try KeptReplayHead(encoded: bytes)
    var starts: [Int] = []
    var next = KeyWrap.byteCount
    for count in head.pageLengths {
      guard (0...Self.largestBlobBytes).contains(count) else { throw StoreError.pinDamaged }
      starts.append(next)
      next += count
    }
    guard next == headStart else { throw StoreError.pinDamaged }
    return OpenedReplay(head) { number in
      let sealed = try read(head.pageLengths[number], at: starts[number])
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

/// The part of a kept replay that is read first.
struct KeptReplayHead: Sendable, FieldCodable {
  /// The number of the rules that were held against the log.
  let rules: Int
  /// Up to where it was verified, and what it leaves in force there.
  let trusted: TrustedState
  /// What the replay keeps beside its pages.
  let content: [UInt8]
  /// How long each sealed page is, in bytes.
  let pageLengths: [Int]

  init(rules: Int, trusted: TrustedState, content: [UInt8], pageLengths: [Int]) {
    self.rules = rules
    self.trusted = trusted
    self.content = content
    self.pageLengths = pageLengths
  }

  init(from reader: inout FieldReader) throws(FormatError) {
    rules = try reader.integer(1)
    trusted = try reader.value(2)
    content = try reader.bytes(3)
    pageLengths = try reader.integers(4)
  }

  func write(to writer: inout FieldWriter) {
    writer.integer(1, rules)
    writer.value(2, trusted)
    writer.bytes(3, content)
    writer.integers(4, pageLengths)
  }
}
