public import MRMCrypto
public import MRMModel
public import MRMVault

/// What a backup says of itself: `backup.json`, the first file in it.
///
/// Nothing of it is believed before the files were held against it, and the log against its size and
/// root.
public struct BackupManifest: Hashable, Sendable {
  private static let format = "mrm/backup/1"
  private static let mostParts = 257

  /// The store's identity.
  public let store: StoreID
  /// The log's identity.
  public let log: Identifier<CopiedLog>
  /// When it was made, in whole seconds.
  public let made: Timestamp
  /// How many entries the log has.
  public let entries: Int
  /// The Merkle root over them.
  public let root: Digest
  /// The bundles by label, then the store.
  public let parts: [BackupPart]

  /// States what a backup holds: of the time, whole seconds; the bundles may come in any order, each
  /// label once.
  ///
  /// - Throws: ``BackupError/tooLarge(limit:)``; ``BackupError/manifest`` for more bundles than a
  ///   backup takes.
  public init(
    store: StoreID,
    log: Identifier<CopiedLog>,
    made: Timestamp,
    entries: Int,
    root: Digest,
    bundles: [BackupPart],
    file: BackupPart,
  ) throws(BackupError) {
    self.store = store
    self.log = log
    self.made = Timestamp(milliseconds: max(0, made.milliseconds) / 1000 * 1000)
    self.entries = entries
    self.root = root
    parts = bundles.sorted { $0.name.path < $1.name.path } + [file]
    try check()
  }

  /// Reads the manifest.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - seconds: The time in its header.
  /// - Throws: ``BackupError``.
  init(bytes: [UInt8], seconds: Int) throws(BackupError) {
    let limits = JSONLimits(
      fileBytes: BackupName.manifest.largestByteCount,
      depth: 4,
      values: 8 * Self.mostParts,
      stringBytes: 256,
      numberCharacters: 20,
    )
    let value: JSONValue
    do { value = try StrictJSON.parse(bytes, limits: limits) } catch { throw .manifest }
    guard value["format"] == .string(Self.format) else { throw .otherFormat }
    guard let store = value.string("store").flatMap({ StoreID($0) }),
      let log = value.string("log").flatMap({ Identifier<CopiedLog>($0) }),
      case .integer(let entries) = value["entries"], entries > 0, entries < Int.max,
      let root = value.string("root").flatMap({ Digest(hex: $0) }),
      case .array(let files) = value["files"],
      (0...Int(Int64.max / 1000)).contains(seconds)
    else { throw .manifest }
    self.store = store
    self.log = log
    self.entries = entries
    self.root = root
    made = Timestamp(milliseconds: Int64(seconds) * 1000)
    var parts: [BackupPart] = []
    for file in files { parts.append(try Self.part(file)) }
    self.parts = parts
    try check()
    // One spelling: nothing in it was passed over.
    guard self.bytes == bytes else { throw .manifest }
  }

  /// The file.
  var bytes: [UInt8] {
    func object(_ members: [(String, JSONValue)]) -> JSONValue {
      .object(members.map { JSONValue.Member($0, $1) })
    }
    let value = object([
      ("format", .string(Self.format)),
      ("store", .string(store.description)),
      ("log", .string(log.description)),
      ("made", .string(made.iso8601)),
      ("entries", .integer(entries)),
      ("root", .string(root.hex)),
      (
        "files",
        .array(
          parts.map { part in
            object([
              ("name", .string(part.name.path)), ("bytes", .integer(part.byteCount)),
              ("sha256", .string(part.digest.hex)),
            ])
          }
        )
      ),
    ])
    return Array(value.text.utf8)
  }

  /// The time of every file in the archive, in seconds since 1970.
  var seconds: Int { Int(made.milliseconds / 1000) }

  private static func part(_ value: JSONValue) throws(BackupError) -> BackupPart {
    guard let name = value.string("name").flatMap({ BackupName(path: $0) }),
      case .integer(let count) = value["bytes"],
      let digest = value.string("sha256").flatMap({ Digest(hex: $0) })
    else { throw .manifest }
    return BackupPart(name: name, byteCount: count, digest: digest)
  }

  /// Bundles in the order of their labels, each once, then the store, and nothing after it.
  private func check() throws(BackupError) {
    guard parts.count <= Self.mostParts, parts.last?.name == .store else { throw .manifest }
    for part in parts.dropLast() {
      guard case .bundle = part.name else { throw .manifest }
    }
    for (before, after) in zip(parts, parts.dropFirst().dropLast()) {
      guard before.name.path < after.name.path else { throw .manifest }
    }
    for part in parts {
      guard part.byteCount >= 0 else { throw .manifest }
      guard part.byteCount <= part.name.largestByteCount else {
        throw .tooLarge(limit: part.name.largestByteCount)
      }
    }
  }
}

extension Digest {
  /// Reads 64 lower-case hexadecimal digits; nil for anything else.
  fileprivate init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 2 * Self.byteCount else { return nil }
    func value(_ digit: UInt8) -> UInt8? {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(digits[place]), let low = value(digits[place + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    self.init(bytes: bytes)
  }
}

extension JSONValue {
  /// The text of a member; nil when there is none.
  fileprivate func string(_ key: String) -> String? {
    if case .string(let text) = self[key] { text } else { nil }
  }
}
