internal import MRMAudit
internal import MRMModel

/// A meeting as the log alone tells it.
struct ReplayedMeeting: Sendable {
  let chair: Identifier<Person>
  let level: VerificationLevel
  /// The record that its chair signed; nil while they hold it.
  var record: RecordWrite?
  /// Its decisions whose level has not decided by them yet.
  var open: Set<Identifier<Decision>> = []
  /// The offices that have a case of it, where the entry that signed it was taken here.
  var offices: Set<OfficeCode> = []
}

extension ReplayedMeeting {
  /// Takes a meeting that an earlier verification has left.
  init(_ kept: KeptMeeting) {
    self.init(chair: kept.chair, level: kept.level, record: kept.record, open: Set(kept.open))
  }

  /// What is left of it for a later verification.
  func kept(as id: Identifier<Meeting>) -> KeptMeeting {
    KeptMeeting(id: id, chair: chair, level: level, record: record, open: open.sorted())
  }
}
