internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMWorkflow

extension Desk {
  /// The log as this person may read it, oldest first: every enrolled person sees who did what and
  /// when, and only those who read facts see to which incident by its reference.
  ///
  /// - Throws: ``ServiceError`` when the filter names nobody or nothing, or asks who read an identity
  ///   and this person reads no facts; ``ValueError/count`` when it asks for fewer than no entries.
  public func auditLog(_ filter: LogFilter) throws -> [LogLine] {
    let most = filter.last ?? .max
    guard most >= 0 else { throw ValueError.count }
    let readings = try filter.readsOf.map { try self.readings(of: $0) }
    return try store.read(as: person) { view in
      let roster = try roster(view)
      let reader = try actor(roster)
      try Permissions.check(.readLog, by: reader, office: nil)
      let selection = try selection(filter, of: readings, roster, in: view)
      var details = try LogDetails(view, roster, for: reader)
      if let readings {
        return try lines(of: readings, selection, &details, view).suffix(most)
      }
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

  /// The readings of one identity, oldest first.
  ///
  /// The whole log is gone through: since when it can have been read is known at its beginning.
  private func lines(
    of sought: SoughtReadings,
    _ selection: LogSelection,
    _ details: inout LogDetails,
    _ view: StoreView,
  ) throws -> [LogLine] {
    var since = ReadableSince(sought)
    var lines: [LogLine] = []
    try view.forEachBodyFromTheEnd { index, body in
      since.take(index, body)
      if selection.admits(body, by: details.person(body.actor, at: index).office) {
        var line = try details.line(index, body)
        line.reading = sought.reading(in: body.event)
        lines.append(line)
      }
      return true
    }
    return lines.reversed().filter { line in
      line.reading != .perhapsOpened || since.admits(line.index, by: line.person.id)
    }
  }
}
