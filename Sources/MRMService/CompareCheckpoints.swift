internal import Foundation
internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore

/// What two checkpoints of one log, and the store they are held against, say of each other.
public struct CheckpointComparison: Sendable {
  /// What was found.
  public enum Outcome: String, Sendable {
    /// Both state the same log.
    case same = "same"
    /// The log of the larger one begins with that of the smaller one.
    case extends = "extends"
    /// They state two pasts of one log, or the store has a third.
    case fork = "fork"
    /// The store is shorter than one of them, and so cannot tell.
    case undecided = "undecided"
  }

  /// What was found.
  public let outcome: Outcome
  /// How many entries each states, as they were given.
  public let sizes: [Int]
  /// What proves a fork to somebody without the store: JSON; nil without one.
  public let proof: String?

  /// 0, 23 for a fork, 24 when it cannot be told.
  public var exitCode: Int32 {
    switch outcome {
    case .same, .extends: 0
    case .fork: 23
    case .undecided: 24
    }
  }
}

extension Desk {
  /// Holds two checkpoints against each other and against the store, without any key.
  ///
  /// - Parameters:
  ///   - folders: Where the store lies that both are of.
  ///   - notes: Two signed notes, as they were kept.
  /// - Throws: ``NoteError`` or ``ServiceError/otherLog`` when one is no checkpoint of this log by
  ///   somebody enrolled; ``StoreError/tampered(_:)`` when the store’s own log does not hold.
  /// - Returns: What they say of each other.
  public static func compare(
    _ folders: Folders,
    _ notes: (first: [UInt8], second: [UInt8]),
  ) throws -> CheckpointComparison {
    let store = try CaseStore.open(folders.store, pins: folders.pins)
    return try store.auditWithoutKey(withRows: false) { entry in
      guard entry.faults.isEmpty else {
        throw StoreError.tampered(.entry(index: entry.index))
      }
    } then: { log, contradictions in
      if let contradiction = contradictions.first { throw contradiction }
      return try log.compare([notes.first, notes.second])
    }
  }
}

extension Desk {
  /// Writes the proof of a fork, mode 0600.
  ///
  /// - Throws: ``ServiceError/fileExists``; what writing throws.
  public static func write(proof: String, to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw ServiceError.fileExists }
    try PrivateFile.replace(path, with: Array(proof.utf8))
  }
}

extension VerifiedLog {
  fileprivate func compare(_ notes: [[UInt8]]) throws -> CheckpointComparison {
    let stated = try notes.map(checkpoint)
    let sizes = stated.map(\.size)
    func found(
      _ outcome: CheckpointComparison.Outcome,
      proof: ForkProof? = nil,
    ) -> CheckpointComparison {
      CheckpointComparison(outcome: outcome, sizes: sizes, proof: proof?.json)
    }
    if sizes[0] == sizes[1] {
      // Two signatures under two pasts of one length: no more is needed.
      guard stated[0].root == stated[1].root else {
        return found(.fork, proof: ForkProof(notes: notes, entry: nil))
      }
      return found(.same)
    }
    for (checkpoint, note) in zip(stated, notes) where checkpoint.size <= size {
      guard try root(ofSize: checkpoint.size) != checkpoint.root else { continue }
      // The author of the entry that follows signed another past of that length.
      let next = try storedEntry(checkpoint.size)
      return found(.fork, proof: next.map { ForkProof(notes: [note], entry: $0) })
    }
    return found(sizes.allSatisfy { $0 <= size } ? .extends : .undecided)
  }
}

/// Two signed statements of one log’s past that cannot both be true.
private struct ForkProof {
  let notes: [[UInt8]]
  /// The entry whose author saw another past than the note states.
  let entry: StoredEntry?

  /// `mrm/fork-proof/1`; see `docs/log-format.md`.
  var json: String {
    let notes = notes.map { "\"\(Base64.encode($0))\"" }.joined(separator: ", ")
    let entry = entry.map { entry in
      """
      ,
        "entry": {
          "head": "\(Base64.encode(entry.head))",
          "signature": "\(Base64.encode(entry.signature))"
        }
      """
    }
    return """
      {
        "format": "mrm/fork-proof/1",
        "notes": [\(notes)]\(entry ?? "")
      }

      """
  }
}
