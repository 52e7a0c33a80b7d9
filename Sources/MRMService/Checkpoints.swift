internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault

/// What a log was, signed by one person: to be kept where the store is not.
public struct KeptCheckpoint: Sendable {
  /// How many entries it had.
  public let entries: Int
  /// The Merkle root over them, in hexadecimal.
  public let root: String
  /// The signed note: lines of text, to be kept byte for byte.
  public let note: String
}

extension Desk {
  /// The most a checkpoint's file may have, in bytes.
  public static var largestCheckpointBytes: Int { SignedNote.largestByteCount }

  /// States what this person has verified of the log, and signs it.
  ///
  /// It names no person and no place: a C2SP checkpoint of three lines and one signature.
  public func checkpoint() throws -> KeptCheckpoint {
    try store.read(as: person) { try checkpoint($0) }
  }

  /// States what was verified of the log that is looked at, and signs it.
  func checkpoint(_ view: StoreView) throws -> KeptCheckpoint {
    let origin = Checkpoint.origin(of: view.origin)
    let trusted = view.trusted
    let checkpoint = try Checkpoint(origin: origin, size: trusted.size, root: trusted.root)
    let note = try SignedNote.signing(
      text: checkpoint.text,
      name: origin,
      key: person.keys.signing,
    )
    return KeptCheckpoint(
      entries: trusted.size,
      root: trusted.root.hex,
      note: String(decoding: note.bytes, as: UTF8.self),
    )
  }
}

extension VerifiedLog {
  /// Refuses a log that does not begin with what a checkpoint says that was kept elsewhere.
  ///
  /// - Parameter note: The signed note, as it was kept.
  /// - Throws: ``NoteError`` when it is no checkpoint that an enrolled person signed;
  ///   ``ServiceError/otherLog``; ``StoreError/rolledBack(seen:found:)``,
  ///   ``StoreError/forked(at:)``.
  /// - Returns: How many entries it covers.
  func hold(against note: [UInt8]) throws -> Int {
    let checkpoint = try checkpoint(note)
    guard checkpoint.size <= size else {
      throw StoreError.rolledBack(seen: checkpoint.size, found: size)
    }
    guard try begins(with: checkpoint.root, of: checkpoint.size) else {
      throw StoreError.forked(at: checkpoint.size)
    }
    return checkpoint.size
  }

  /// Reads a checkpoint of this log that somebody enrolled signed.
  ///
  /// - Throws: ``NoteError`` or ``ServiceError/otherLog``.
  func checkpoint(_ note: [UInt8]) throws -> Checkpoint {
    let signed = try SignedNote.parse(note)
    // Before the signature: of another log nobody here can have signed.
    guard try Checkpoint(text: signed.unverifiedText).isOf(origin) else {
      throw ServiceError.otherLog
    }
    let name = Checkpoint.origin(of: origin)
    let verified = try signed.verify(with: signers.map { try NoteKey(name: name, key: $0) })
    return try Checkpoint(text: verified.text)
  }
}
