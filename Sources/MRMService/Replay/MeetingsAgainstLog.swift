internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMVault

/// What meetings' records say, against what was signed of them.
extension Desk {
  /// Meetings that this person holds or reads, and whose records do not open, or say something else
  /// than the entries do.
  func meetingFindings(_ view: StoreView, _ replay: LogReplay) throws -> [LogFinding] {
    let offices = Set(person.readable(.accounts).compactMap(\.row.office))
    var findings: [LogFinding] = []
    for known in view.trusted.meetings.values.sorted(by: { $0.id < $1.id }) {
      let write: RecordWrite
      do {
        switch known.stage {
        case .held(let draft):
          write = draft
          if known.chair == person.person { _ = try view.draft(draft, by: known.chair) }
        case .signed(let record, _):
          write = record
          let isRead = replay.meetings[known.id].map { !$0.offices.isDisjoint(with: offices) }
          if isRead == true { _ = try view.signed(known) }
        }
      } catch StoreError.tampered(let finding) {
        findings.append(LogFinding(finding))
      } catch is VaultError {
        findings.append(LogFinding(.unloggedRecord(write.record.id)))
      }
    }
    return findings
  }
}
