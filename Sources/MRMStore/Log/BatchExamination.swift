internal import Dispatch
internal import Foundation
internal import MRMCrypto
internal import Synchronization

/// Entries that are examined one by one, each by itself, on all cores and in the background when they
/// are many.
final class BatchExamination: Sendable {
  /// Below so many it takes longer to share the work than to do it.
  private static let leastShare = 64

  private typealias Examined = (ExaminedEntry, leaf: Digest)

  /// The index of the last of them; nil when there are none.
  let last: Int?
  private let done = Mutex<[Int: [Examined]]>([:])
  private let work = DispatchGroup()

  init(of entries: [StoredEntry], by check: EntryCheck) {
    last = entries.last?.index
    // Four times as many shares as cores: none waits long for the slowest.
    let shares = min(
      ProcessInfo.processInfo.activeProcessorCount * 4,
      entries.count / Self.leastShare,
    )
    guard shares > 1 else {
      let examined = entries.map(check.examined)
      done.withLock { $0[0] = examined }
      return
    }
    let size = (entries.count + shares - 1) / shares
    for share in 0..<shares {
      let range = min(share * size, entries.count)..<min((share + 1) * size, entries.count)
      DispatchQueue.global(qos: .userInitiated).async(group: work) { [self] in
        let examined = entries[range].map(check.examined)
        done.withLock { $0[share] = examined }
      }
    }
  }

  /// Waits for the end; what was found, in the order of the entries.
  func finish() -> [(ExaminedEntry, leaf: Digest)] {
    work.wait()
    return done.withLock { done in done.keys.sorted().flatMap { done[$0] ?? [] } }
  }
}
