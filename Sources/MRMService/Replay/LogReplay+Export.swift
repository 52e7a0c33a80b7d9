import MRMAudit
import MRMModel
import MRMWorkflow

extension LogReplay {
  /// Judges an export: incidents that are there, by somebody who may export at every office of theirs,
  /// and read identities where some go with them.
  func judgeExport(_ export: IncidentExport, _ body: EntryBody, _ index: Int) throws {
    var identities = Set(export.identities)
    var offices: Set<OfficeCode> = []
    for incident in export.incidents {
      guard let known = cases[incident], known.state != .draft else {
        throw LogFinding(entry: index, rule: .reading)
      }
      offices.insert(known.office)
      for (id, part) in known.parts where part.record.kind == .identity { identities.remove(id) }
    }
    guard identities.isEmpty else { throw LogFinding(entry: index, rule: .reading) }
    for office in offices.sorted() {
      try check(.exportIncidents, body, office: office, index)
      if !export.identities.isEmpty { try check(.readIdentity, body, office: office, index) }
    }
    try expect([], in: body, of: nil, index)
  }
}
