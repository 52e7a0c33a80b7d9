/// What the three sections of a count share: the rows of their tables, the children, the notes.
struct SharedTally: Sendable {
  var parties: PartyRows
  var regions: RegionRows
  var children = ChildLedger()
  var notes = ReportNotes()
  var unlisted = UnlistedParts()
  /// Violations counted so far, so that each has a number from 1 in the whole count.
  var counted = 0

  init(parties: PartyRows, regions: RegionRows) {
    self.parties = parties
    self.regions = regions
  }
}
