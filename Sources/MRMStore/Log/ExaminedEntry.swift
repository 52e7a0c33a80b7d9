public import MRMAudit

/// An entry of the log after everything that can be checked of it was checked.
public struct ExaminedEntry: Sendable {
  /// Its index, as the store numbers it.
  public let index: Int
  /// How many entries the store holds: how far the examination is.
  public let logSize: Int
  /// Its clear part; nil when it is not well formed.
  public let head: EntryHead?
  /// Its body; nil when it does not open, or nobody's key was there to open it.
  public let body: EntryBody?
  /// What does not hold; empty for an entry that may be believed.
  public internal(set) var faults: [EntryFault]
}

/// What one entry of the log is not.
public enum EntryFault: Hashable, Sendable {
  /// Its clear part is not well formed, or is one of another log or place.
  case malformed
  /// Entries before it are missing, from this one on.
  case gap(from: Int)
  /// The log its author saw is not the one before it.
  case rootBefore
  /// Its key is nobody's who was enrolled before.
  case stranger
  /// Its signature is not its key's.
  case signature
  /// Its body is not the one it commits to, or is not well formed.
  case body
  /// Its body has what this version does not know: neither it nor what follows can be judged here.
  case newer
  /// This person's keys do not open its body.
  case unreadable
  /// A stored hash of the tree that it completes is another, or missing.
  case treeNode(level: Int, position: Int)
  /// It enrols whom it may not, speaks for somebody else, removes a part of the index that is not
  /// there, or adds one that is.
  case forbidden
}

extension EntryFault {
  /// The error that everyday reading ends with at such an entry.
  func error(at index: Int) -> StoreError {
    switch self {
    case .malformed, .rootBefore, .stranger, .signature: .tampered(.entry(index: index))
    case .gap(let first): .tampered(.entry(index: first))
    case .body: .tampered(.entryBody(index: index))
    case .unreadable: .unreadableEntry(index: index)
    case .newer: .newerEntry(index: index)
    case .treeNode(let level, let position):
      .tampered(.treeNode(level: level, position: position))
    case .forbidden: .tampered(.forbiddenAct(entry: index))
    }
  }
}
