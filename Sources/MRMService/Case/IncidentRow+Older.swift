internal import MRMModel

extension IncidentRow {
  /// Whether it says what a row that is rebuilt from records and entries says.
  ///
  /// A row that an older program wrote has no day of its last step, and may lack what that program did
  /// not know: it reads, and a rebuilt index has it whole.
  func matches(_ rebuilt: IncidentRow) -> Bool {
    guard movedOn == nil else { return self == rebuilt }
    var whole = self
    whole.movedOn = rebuilt.movedOn
    whole.changedOn = changedOn ?? rebuilt.changedOn
    for position in whole.violations.indices where whole.violations[position].heldSince == nil {
      let id = whole.violations[position].id
      whole.violations[position].heldSince = rebuilt.violations.first { $0.id == id }?.heldSince
    }
    return whole == rebuilt
  }
}
