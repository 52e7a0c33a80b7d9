internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// Proposes all that a meeting decided, with one signature.
  ///
  /// Its list and its minutes are then for ever. With a quorum of one that decides.
  ///
  /// - Parameters:
  ///   - handle: The meeting.
  ///   - seen: The mark of what was shown of it.
  /// - Throws: ``MeetingError``: of cases that cannot be signed ``MeetingError/refused(_:)`` names
  ///   every one, and nothing was signed. ``VaultError/noKey``.
  public func closeMeeting(_ handle: MeetingHandle, seen: SeenMark) throws {
    try sign(handle, seen: seen, leavingOut: []) { signatures in
      let meeting = signatures.meeting
      guard !meeting.isSigned else { throw MeetingError.signed }
      try signatures.sign(meeting.cases) { signing, item, violation, row, file in
        guard let finding = item.item.finding else { throw UndecidedCase() }
        try signing.change.checkSeen(finding.seen, of: violation, in: file)
        return try signing.propose(finding.decision, on: violation, of: &row, in: file)
      }
      let record = Meeting(
        id: meeting.known.id,
        chair: meeting.known.chair,
        sitting: meeting.sitting,
        items: signatures.acts.map {
          MeetingItem(incident: $0.incident, violation: $0.violation, decision: $0.decision)
        },
      )
      let change = signatures.signing.change
      // Whoever reads a case of it reads what the meeting was; of the other cases, nothing.
      let offices = Set(signatures.acts.map(\.office)).sorted()
      let version = try change.save(record, of: nil, office: offices.first, replacing: 0)
      for office in offices.dropFirst() { try change.share(version, with: office) }
      guard let write = change.written.first(where: { $0.record == version }) else {
        preconditionFailure("a change names what it wrote")
      }
      return .sittingProposed(try signatures.act(over: write))
    }
  }

  /// Concurs in what a meeting proposed, with one signature.
  ///
  /// - Parameters:
  ///   - handle: The meeting.
  ///   - excluded: Cases that are left out, and stay proposed.
  ///   - seen: The mark of what was shown of it, without these.
  /// - Throws: As ``closeMeeting(_:seen:)``; ``MeetingError/notSigned``,
  ///   ``MeetingError/nothingToSign``.
  public func concur(
    inMeeting handle: MeetingHandle,
    leavingOut excluded: [IncidentName] = [],
    seen: SeenMark,
  ) throws {
    try sign(handle, seen: seen, leavingOut: excluded) { signatures in
      let meeting = signatures.meeting
      guard meeting.isSigned else { throw MeetingError.notSigned }
      try signatures.sign(signatures.toSign) { signing, _, violation, row, file in
        try signing.concur(on: violation, of: &row, in: file)
      }
      return .sittingConcurred(try signatures.act(over: meeting.write))
    }
  }

  private func sign(
    _ handle: MeetingHandle,
    seen: SeenMark,
    leavingOut excluded: [IncidentName],
    _ body: (inout SittingSignatures) throws -> AuditEvent,
  ) throws {
    let level = try store.read(as: person) { try $0.meeting(handle).level }
    var refusals: [SittingSignatures.Refused] = []
    do {
      try change(doing: .decide(level)) { change, _ in
        let roster = try roster(change.view)
        let actor = try actor(roster)
        try Permissions.check(.decide(level), by: actor, office: nil)
        let meeting = try MeetingCases(handle, for: actor.id, in: change.view)
        var signatures = SittingSignatures(
          meeting: meeting,
          toSign: meeting.toSign(leavingOut: try meeting.violations(excluded)),
          signing: DecisionSigning(
            change: change,
            level: level,
            actor: actor,
            quorum: roster.settings.quorum(level),
            now: now,
          ),
        )
        guard !signatures.toSign.isEmpty else { throw MeetingError.nothingToSign }
        defer { refusals = signatures.refused }
        let event = try body(&signatures)
        guard let mark = meeting.mark(of: signatures.toSign) else { throw VaultError.noKey }
        guard mark == seen else { throw MeetingError.changed }
        for row in signatures.rows.values.sorted(by: { $0.id < $1.id }) { try change.put(row) }
        return event
      }
    } catch {
      for refused in refusals {
        guard let refusal = refused.refusal else { continue }
        note(refusal, of: .decide(level), on: refused.incident, violation: refused.violation)
      }
      throw error
    }
  }
}

/// That a meeting has found nothing on a case of its list.
struct UndecidedCase: Error {}
