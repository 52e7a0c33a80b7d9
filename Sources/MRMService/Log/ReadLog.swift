internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMWorkflow

extension Desk {
  /// The log as this person may read it, oldest first: every enrolled person sees who did what and
  /// when, and only those who read facts see to which incident by its reference.
  ///
  /// - Throws: ``ServiceError`` when the filter names nobody or nothing; ``ValueError/count`` when it
  ///   asks for fewer than no entries.
  public func auditLog(_ filter: LogFilter) throws -> [LogLine] {
    let most = filter.last ?? .max
    guard most >= 0 else { throw ValueError.count }
    return try store.read(as: person) { view in
      let roster = try roster(view)
      let reader = try actor(roster)
      try Permissions.check(.readLog, by: reader, office: nil)
      let selection = try selection(filter, roster, in: view)
      var details = try LogDetails(view, roster, for: reader)
      var lines: [LogLine] = []
      try view.forEachBodyFromTheEnd { index, body in
        guard lines.count < most else { return false }
        if selection.admits(body, by: details.person(body.actor, at: index).office) {
          lines.append(try details.line(index, body))
        }
        return true
      }
      return lines.reversed()
    }
  }
}
