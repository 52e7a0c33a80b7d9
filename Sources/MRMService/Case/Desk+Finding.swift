internal import MRMModel
internal import MRMStore

extension Desk {
  /// The incident a person named, if their keys open its facts.
  ///
  /// - Throws: ``ServiceError/noSuchIncident``, ``ServiceError/ambiguous``.
  func find(_ name: IncidentName, in view: StoreView) throws -> IncidentRow {
    let index = try view.index()
    switch name.target {
    case .reference(let reference):
      guard let row = try index.incident(reference) else { throw ServiceError.noSuchIncident }
      return row
    case .prefix(let prefix):
      let rows = try index.incidents(beginningWith: prefix)
      guard let row = rows.first else { throw ServiceError.noSuchIncident }
      guard rows.count == 1 else { throw ServiceError.ambiguous }
      return row
    }
  }
}
