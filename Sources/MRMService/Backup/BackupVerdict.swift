public import MRMModel
internal import MRMStore

/// What a backup holds, and how it stands to what a person has seen.
public struct BackupVerdict: Sendable {
  /// How the store in a backup stands to what a person has seen on this machine.
  public enum Standing: Hashable, Sendable {
    /// They saw nothing of it here.
    case unseen
    /// It is the state they saw last.
    case same
    /// It goes on from there, by so many entries.
    case newer(by: Int)
    /// It lacks so many entries that they saw.
    case older(by: Int)
    /// It has another past.
    case forked
    /// What they saw cannot be read any more.
    case unreadable

    init(_ standing: PinStanding) {
      self =
        switch standing {
        case .unseen: .unseen
        case .same: .same
        case .newer(let entries): .newer(by: entries)
        case .older(let entries): .older(by: entries)
        case .forked: .forked
        case .unreadable: .unreadable
        }
    }
  }

  /// When it was made, as the machine's clock said.
  public let made: Timestamp
  /// Whose bundles it holds.
  public let people: [PersonLabel]
  /// What the log in it says, and what does not hold of it.
  public let log: LogVerdict
  /// How it stands to the pin of the person who looked; nil when it was looked at without a key.
  public let standing: Standing?

  /// What does not hold, but that the backup is older than somebody's pin: every backup comes to be.
  public var findings: [LogFinding] { log.findings.filter { $0.weight != .rollback } }

  /// 0 when the backup is sound, whatever its age; else as a verification of its log.
  public var exitCode: Int32 {
    LogVerdict(
      entries: log.entries,
      root: log.root,
      checked: log.checked,
      findings: findings,
      extent: log.extent,
    ).exitCode
  }
}
