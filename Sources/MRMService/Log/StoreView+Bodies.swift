internal import MRMAudit
internal import MRMStore

extension StoreView {
  /// Opens the bodies of the log from the last to the first, until `visit` has seen enough.
  ///
  /// - Parameters:
  ///   - atOnce: How many entries are held in memory at once.
  ///   - visit: Takes an entry's index and body; false ends it.
  /// - Throws: As `body(of:)`; what `visit` throws.
  func forEachBodyFromTheEnd(atOnce: Int = 512, _ visit: (Int, EntryBody) throws -> Bool) throws {
    var end = trusted.size
    while end > 0 {
      let start = max(0, end - atOnce)
      for entry in try entries(start..<end).reversed() {
        guard try visit(entry.index, body(of: entry)) else { return }
      }
      end = start
    }
  }
}
