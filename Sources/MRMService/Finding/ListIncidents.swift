internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// The incidents this person can open that a filter admits.
  ///
  /// - Parameters:
  ///   - filter: Which.
  ///   - order: In which order.
  ///   - page: Which part of them to give; all when nil.
  /// - Returns: Those on the page, and how many there are.
  /// - Throws: ``Refusal`` when this person sees no incidents at all, or looks for a text and reads
  ///   no accounts; ``ServiceError/noSuchPerson`` when the filter names nobody.
  public func incidents(
    _ filter: IncidentFilter = IncidentFilter(),
    order: IncidentOrder = .logged,
    page: ListPage? = nil,
  ) throws -> FoundIncidents {
    try read(doing: .listIncidents) { view, _ in
      let roster = try roster(view)
      let actor = try actor(roster)
      try Permissions.check(.listIncidents, by: actor, office: nil)
      let officers = try filter.officer.map { try people($0, roster) }
      var rows = try view.index().incidents().filter { filter.admits($0, officers: officers) }
      var unsearched: Int?
      if let text = filter.text {
        try Permissions.check(.readIncident, by: actor, office: nil)
        let candidates = rows.count
        let accounts = try rows.compactMap { row in
          try texts(of: row, in: view).map { (row: row, texts: $0) }
        }
        unsearched = candidates - accounts.count
        rows = accounts.filter { text.isFound(in: $0.texts) }.map(\.row)
      }
      let sorted = order.sorted(rows)
      return FoundIncidents(
        total: sorted.count,
        rows: page.map { Array($0.items(of: sorted)) } ?? sorted,
        unsearched: unsearched,
      )
    }
  }

  /// The accounts of an incident; nil when this person's keys do not open them.
  private func texts(of row: IncidentRow, in view: StoreView) throws -> [String]? {
    do {
      return try row.parts.filter { $0.record.kind == .account }.map { part in
        try view.open(Account.self, part.record, authors: [row.loggedBy] + row.contributors).text
      }
    } catch VaultError.noKey {
      return nil
    }
  }
}
