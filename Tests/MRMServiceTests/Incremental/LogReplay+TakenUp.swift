import MRMAudit
import MRMModel
import Testing

@testable import MRMService
@testable import MRMStore

extension LogReplay {
  /// The same replay as a later verification takes it up: from what was kept of it.
  func takenUpAgain() throws -> LogReplay {
    var packed = KeptPages()
    var pages: [[UInt8]] = []
    try forEachKeptCase { kept in
      if let page = packed.add(kept) { pages.append(page) }
    }
    let (last, table) = packed.finish()
    pages += [last].compactMap(\.self) + table
    let head = KeptReplayHead(
      rules: Self.rules,
      trusted: .nothing,
      content: kept(readable: [], parts: [], casePages: packed.count).encoded,
      pageLengths: pages.map(\.count),
    )
    let kept = pages
    return LogReplay(
      store: store,
      after: try ReplayPast(OpenedReplay(head) { kept[$0] }),
    )
  }
}
