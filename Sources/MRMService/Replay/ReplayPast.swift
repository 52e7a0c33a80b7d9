internal import MRMAudit
internal import MRMModel
internal import MRMStore

/// What this person's last verification has left of the log's replay, read when it is asked for.
final class ReplayPast {
  /// Where it stands, and what the log leaves in force there.
  let trusted: TrustedState
  /// What belongs to no incident.
  let kept: KeptReplay
  /// Whether a page did not read as what was written: then nothing that follows is to be believed.
  private(set) var isDamaged = false
  private let file: OpenedReplay
  private let records: [RecordID: RecordWrite]
  private var table: KeptTable?
  private var incidents: [Identifier<Incident>: ReplayedCase] = [:]
  private var lastPage: (number: Int, bytes: [UInt8])?

  /// Takes what was kept.
  ///
  /// - Throws: ``VerifiedExtent/Reason/otherRules`` or ``VerifiedExtent/Reason/unreadable``.
  init(_ file: OpenedReplay) throws(VerifiedExtent.Reason) {
    guard file.rules == LogReplay.rules else { throw .otherRules }
    self.file = file
    trusted = file.trusted
    guard let kept = try? KeptReplay(encoded: file.content), kept.casePages <= file.pageCount
    else { throw .unreadable }
    self.kept = kept
    records = Dictionary(
      kept.records.map { ($0.record.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
  }

  /// An incident as it stood there.
  func incident(_ id: Identifier<Incident>) -> ReplayedCase? {
    if let known = incidents[id] { return known }
    guard let kept = find(id.retyped(), where: { $0.incident == id }) else { return nil }
    let known = ReplayedCase(kept)
    incidents[id] = known
    return known
  }

  /// A record as an entry before wrote it last, of whatever incident.
  func record(_ id: RecordID) -> RecordWrite? {
    if let known = records[id] { return known }
    func write(in kept: KeptCase) -> RecordWrite? {
      kept.parts.first { $0.record.id == id } ?? kept.removed.first { $0.record.id == id }
    }
    return find(id) { write(in: $0) != nil }.flatMap(write)
  }

  /// Visits every incident, by no order.
  ///
  /// - Throws: `FormatError`, ``StoreError``; what `visit` throws.
  func forEachCase(_ visit: (KeptCase) throws -> Void) throws {
    for number in 0..<kept.casePages {
      for kept in try KeptPages.cases(in: file.page(number)) { try visit(kept) }
    }
  }

  private func find(_ id: RecordID, where isMeant: (KeptCase) -> Bool) -> KeptCase? {
    do {
      for place in try loadedTable().places(of: id) {
        let kept = try KeptPages.case(at: Int(place.offset), in: page(Int(place.page)))
        if isMeant(kept) { return kept }
      }
    } catch {
      isDamaged = true
    }
    return nil
  }

  private func loadedTable() throws -> KeptTable {
    if let table { return table }
    let pages = try (kept.casePages..<file.pageCount).map(file.page)
    let loaded = try KeptTable(pages: pages)
    table = loaded
    return loaded
  }

  private func page(_ number: Int) throws -> [UInt8] {
    if let lastPage, lastPage.number == number { return lastPage.bytes }
    guard number < kept.casePages else { throw FormatError.truncated }
    let bytes = try file.page(number)
    lastPage = (number, bytes)
    return bytes
  }
}
