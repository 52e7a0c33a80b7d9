public import MRMCrypto
internal import MRMModel

/// What a log was at one size: enough to tell later whether it still begins with the same entries.
///
/// The text of a signed note, three lines, each ended by a line feed: origin, size in decimal, root in
/// base64. Equal if that text is, byte for byte.
///
/// Source: C2SP tlog-checkpoint. Extension lines, which it allows and advises against, are refused: our
/// logs sign none, and none would be checked by anybody.
public struct Checkpoint: Sendable {
  /// Which log: a line that is not empty.
  ///
  /// Compare it with ``isOfSameLog(as:)``: `==` takes two spellings of an accent for one.
  public let origin: String

  /// How many entries the log had.
  public let size: Int

  /// The root over those entries; ``MerkleHash/empty`` when there were none.
  public let root: Digest

  /// States what a log was.
  ///
  /// - Throws: ``NoteError/origin`` unless it is one line without control characters,
  ///   ``NoteError/size`` when negative, ``NoteError/root`` when no entries have another root than
  ///   ``MerkleHash/empty``.
  public init(origin: String, size: Int, root: Digest) throws(NoteError) {
    guard !origin.isEmpty, origin.utf8.allSatisfy({ $0 >= 0x20 }) else { throw .origin }
    guard size >= 0 else { throw .size }
    guard size > 0 || root == MerkleHash.empty else { throw .root }
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// Reads the text of a note that was verified.
  ///
  /// - Throws: ``NoteError/checkpointLines`` unless there are three lines, each ended;
  ///   ``NoteError/origin``, ``NoteError/size`` or ``NoteError/root``.
  public init(text: String) throws(NoteError) {
    let lines = Array(text.utf8).split(
      separator: UInt8(ascii: "\n"),
      omittingEmptySubsequences: false,
    )
    guard lines.count == 4, lines[3].isEmpty else { throw .checkpointLines }
    guard let origin = String(validating: lines[0], as: UTF8.self) else { throw .origin }
    guard let size = Self.size(lines[1]) else { throw .size }
    guard let root = Base64.decode(lines[2]).flatMap(Digest.init(bytes:)) else { throw .root }
    try self.init(origin: origin, size: size, root: root)
  }

  /// The text to sign, with its last line feed.
  public var text: String {
    "\(origin)\n\(size)\n\(Base64.encode(root.bytes))\n"
  }

  /// Whether both speak of one log: only then can one contradict the other.
  public func isOfSameLog(as other: Checkpoint) -> Bool {
    origin.utf8.elementsEqual(other.origin.utf8)
  }

  /// Digits without a sign and without a zero in front, up to the largest `Int`.
  private static func size(_ line: ArraySlice<UInt8>) -> Int? {
    guard
      line.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      line.first != UInt8(ascii: "0") || line.count == 1
    else { return nil }
    return Int(String(decoding: line, as: UTF8.self))
  }
}

extension Checkpoint: Hashable {
  /// See `Equatable`: the bytes of the text; `String` would take two spellings of an accent for one.
  public static func == (left: Checkpoint, right: Checkpoint) -> Bool {
    left.isOfSameLog(as: right) && left.size == right.size && left.root == right.root
  }

  /// See `Hashable`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(root)
  }
}
