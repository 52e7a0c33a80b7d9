internal import Dispatch
internal import Synchronization

/// Reads a file batch by batch, each while the one before it is being saved.
final class ReadAhead<Item: Sendable>: Sendable {
  private let read: @Sendable (Range<Int>) -> [Item]
  private let count: Int
  private let atOnce: Int
  private let batch = Mutex<(items: [Item], end: Int)?>(nil)
  private let reading = DispatchGroup()

  /// Begins to read the first of `count` items.
  init(_ read: @escaping @Sendable (Range<Int>) -> [Item], of count: Int, atOnce: Int) {
    self.read = read
    self.count = count
    self.atOnce = atOnce
    begin(at: 0)
  }

  /// The next batch, and how many items there were with it; nil behind the last.
  func next() -> (items: [Item], end: Int)? {
    reading.wait()
    let read = batch.withLock { batch in
      defer { batch = nil }
      return batch
    }
    if let read { begin(at: read.end) }
    return read
  }

  private func begin(at start: Int) {
    guard start < count else { return }
    let end = min(start + atOnce, count)
    DispatchQueue.global().async(group: reading) { [self] in
      let items = read(start..<end)
      batch.withLock { $0 = (items, end) }
    }
  }
}
