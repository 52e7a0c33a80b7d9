internal import MRMAudit
internal import MRMModel
internal import MRMWorkflow

/// The rules of evidence: who adds, notes and reads it, and that a file is whole.
extension LogReplay {
  /// Adding a piece, and noting its custody, are edits of the incident.
  mutating func keepEvidence(_ move: IncidentMove, _ body: EntryBody, _ index: Int) throws {
    let actor = try actor(body, index)
    guard var known = cases[move.incident] else {
      throw LogFinding(entry: index, rule: .transition)
    }
    let next = try step(known, .edit, by: actor)
    guard known.state == move.from, next == move.to, known.office == move.office,
      known.loggedBy == move.loggedBy, move.removed.isEmpty
    else { throw LogFinding(entry: index, rule: .transition) }
    let holds =
      if case .evidenceAdded = body.event { addsWhole(body.writes) } else {
        notes(body.writes, in: known)
      }
    guard holds, body.writes.allSatisfy({ $0.incident == move.incident }) else {
      throw LogFinding(entry: index, rule: .writes)
    }
    known.contributors.insert(actor.id)
    known.changedOn = body.time.day
    cases[move.incident] = known
  }

  func readEvidence(_ reading: EvidenceReading, _ body: EntryBody, _ index: Int) throws {
    guard let known = cases[reading.incident],
      known.parts[reading.evidence.retyped()]?.record.kind == .evidence
    else { throw LogFinding(entry: index, rule: .reading) }
    try check(.readEvidence, body, office: known.office, index)
    try expect([], in: body, of: nil, index)
  }

  /// Whether an entry writes the parts of one file from the first on, and then the record about it.
  private func addsWhole(_ writes: [RecordWrite]) -> Bool {
    guard let last = writes.last?.record, last.kind == .evidence, last.version == 1 else {
      return false
    }
    let parts = writes.dropLast().map(\.record)
    let limit = EvidenceFile.maximumBytes / EvidenceFile.chunkBytes
    return (1...limit).contains(parts.count)
      && parts.enumerated().allSatisfy { position, part in
        let id = EvidenceChunk.id(of: last.id.retyped(), number: position + 1)
        return part == RecordVersion(kind: .evidenceChunk, id: id.retyped(), version: 1)
      }
  }

  /// Whether an entry writes a further version of one piece, and nothing else.
  private func notes(_ writes: [RecordWrite], in known: ReplayedCase) -> Bool {
    guard writes.count == 1, let record = writes.first?.record else { return false }
    return record.kind == .evidence && known.parts[record.id] != nil
  }
}
