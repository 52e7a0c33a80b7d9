internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// Replays every signed act against the rules that held when it was signed.
///
/// No stored state is believed: roster, roles, states, contributors and decisions are computed here
/// from the entries alone, and what an entry did against a rule becomes a finding.
struct LogReplay {
  var cases: ReplayedCases
  var roster: RosterReplay
  /// What the entries taken here have written.
  private(set) var versions: [RecordVersion: Digest] = [:]
  private(set) var findings: [LogFinding] = []
  private var newest: [RecordID: RecordWrite] = [:]
  /// Which of them has added a part of the index that is still in force.
  private(set) var partsAdded: [Digest: Int] = [:]
  private(set) var lastTime: Timestamp?
  /// Whether every entry so far could be judged; after one that could not be nothing is replayed.
  private(set) var isFollowed = true
  let store: StoreID
  private(set) var quorum: StoreSettings.Quorum
  /// What an earlier verification has left; nil when the first entry is taken here.
  let past: ReplayPast?
  /// Every meeting that was opened.
  var meetings: [Identifier<Meeting>: ReplayedMeeting]

  /// Begins before the first entry, or after those that were verified earlier.
  init(store: StoreID, after past: ReplayPast? = nil) {
    self.store = store
    self.past = past
    cases = ReplayedCases(after: past)
    roster = past.map { RosterReplay($0.kept.roster) } ?? RosterReplay()
    quorum = past?.kept.quorum ?? .standard
    lastTime = past?.kept.lastTime
    meetings = Dictionary(
      (past?.kept.meetings ?? []).map { ($0.id, ReplayedMeeting($0)) },
      uniquingKeysWith: { first, _ in first },
    )
    findings =
      past?.kept.clockWentBack.map { LogFinding(entry: $0, rule: .clockWentBack) } ?? []
  }

  /// The digests of the grants that entries signed for.
  var grants: [Digest] { roster.grants }

  /// Takes the next entry as it was examined.
  ///
  /// `settings` opens those that an entry wrote; no other record is opened.
  mutating func take(
    _ entry: ExaminedEntry,
    settings: (RecordWrite, Identifier<Person>) throws -> StoreSettings,
  ) {
    if entry.faults.contains(.newer) { isFollowed = false }
    guard isFollowed, let body = entry.body else { return }
    take(entry.index, body, settings: settings)
  }

  /// Takes the next entry, whose hashes and signature were checked.
  mutating func take(
    _ index: Int,
    _ body: EntryBody,
    settings: (RecordWrite, Identifier<Person>) throws -> StoreSettings,
  ) {
    do {
      try judge(index, body)
      for write in body.writes where write.record.kind == .settings {
        quorum = try settings(write, body.actor).quorum
      }
    } catch let refusal as Refusal {
      findings.append(LogFinding(entry: index, refusal: refusal, in: body.event))
    } catch let finding as LogFinding {
      findings.append(finding.numbered(by: body.event))
      // Without the quorums every decision that follows would be judged by a guess.
      if finding.weight == .undecided { isFollowed = false }
    } catch FormatError.newer {
      findings.append(LogFinding(entry: index, rule: .newer))
      isFollowed = false
    } catch let error as StoreError {
      findings.append(LogFinding(error))
    } catch {
      findings.append(LogFinding(entry: index, rule: .form))
    }
    take(body.writes, index)
    for removed in body.indexRemoved { partsAdded[removed] = nil }
    for added in body.indexAdded { partsAdded[added] = index }
  }

  private mutating func judge(_ index: Int, _ body: EntryBody) throws {
    switch body.event {
    case .storeFounded(let enrolment), .personEnrolled(let enrolment):
      if index > 0 { try check(.enrolPerson, body, office: nil, index) }
      try roster.enrol(enrolment, in: store, on: body.time.day, index)
      try expect(index == 0 ? [.person, .settings] : [.person], in: body, of: nil, index)
    case .rosterChangeProposed(let proposal): try propose(proposal, body, index)
    case .rosterChanged(let act): try change(act, body, index)
    case .rosterProposalWithdrawn(let act):
      try check(.enrolPerson, body, office: nil, index)
      try roster.withdraw(act.id, index)
      try expect([], in: body, of: nil, index)
    case .personInvited(let invitation):
      try check(.enrolPerson, body, office: nil, index)
      try roster.invite(invitation, index)
      try expectNote(invitation.id.retyped(), in: body, index)
    case .keysRenewed(let renewal):
      try roster.renew(renewal, by: actor(body, index).id, index)
      try expect([], in: body, of: nil, index)
    case .grantsFulfilled(let made):
      let actor = try actor(body, index)
      for grant in made { try roster.fulfil(grant, by: actor.id, index) }
      try expect([], in: body, of: nil, index)
    case .draftSaved(let move): try save(move, asDraft: true, body, index)
    case .incidentEdited(let move): try save(move, asDraft: false, body, index)
    case .incidentSubmitted(let step): try move(step, .submit, body, index)
    case .incidentReturned(let step): try move(step, .return, body, index)
    case .incidentWithdrawn(let step): try move(step, .withdraw, body, index)
    case .incidentClosed(let step): try move(step, .close, body, index)
    case .incidentReopened(let step): try move(step, .reopen, body, index)
    case .caseTaken(let act): try take(act, .take, body, index)
    case .caseReleased(let act): try take(act, .release, body, index)
    case .proposalSetAside(let step): try setAside(step, body, index)
    case .levelReopened(let step): try reopen(step, body, index)
    case .incidentsImported(let batch): try bringIn(batch, body, index)
    case .decisionProposed(let act), .decisionConcurred(let act): try decide(act, body, index)
    case .sittingProposed(let act): try propose(act, body, index)
    case .sittingConcurred(let act): try concur(act, body, index)
    case .meetingSaved(let step): try save(step, body, index)
    case .sensitiveRead(let read):
      guard let known = read.incident.flatMap({ cases[$0] }),
        read.records.allSatisfy({ known.parts[$0]?.record.kind == .identity })
      else { throw LogFinding(entry: index, rule: .reading) }
      try check(.readIdentity, body, office: known.office, index)
      try expect([], in: body, of: nil, index)
    case .childrenLinked(let act): try link(act, body, index)
    case .childrenUnlinked(let act): try unlink(act, body, index)
    case .duplicateMerged(let act): try merge(act, body, index)
    case .duplicateUnmerged(let act): try unmerge(act, body, index)
    case .duplicateDismissed(let act): try dismiss(act, body, index)
    case .duplicateReconsidered(let act): try reconsider(act, body, index)
    case .childrenSought(let search):
      try check(.readIdentity, body, office: search.office, index)
      try expect([], in: body, of: nil, index)
    case .incidentsExported(let export): try judgeExport(export, body, index)
    case .attestationsConfirmed(let confirmation): try confirm(confirmation, body, index)
    case .attestationWithdrawn(let withdrawal): try withdraw(withdrawal, body, index)
    case .reportWritten:
      try check(.report, body, office: nil, index)
      try expect([], in: body, of: nil, index)
    case .logExported:
      try check(.exportLog, body, office: nil, index)
      try expect([], in: body, of: nil, index)
    case .partiesChanged:
      try check(.changeParties, body, office: nil, index)
      try expect([.registeredParties], in: body, of: nil, index)
      guard body.writes.map(\.record.id) == [RegisteredParties.id(in: store).retyped()] else {
        throw LogFinding(entry: index, rule: .writes)
      }
    case .deadlinesChanged:
      try check(.changeDeadlines, body, office: nil, index)
      try expect([.registeredDeadlines], in: body, of: nil, index)
      guard body.writes.map(\.record.id) == [RegisteredDeadlines.id(in: store).retyped()] else {
        throw LogFinding(entry: index, rule: .writes)
      }
    case .indexMerged, .indexRebuilt, .backupWritten, .passphraseChanged, .storeRestored,
      .backupSealed:
      _ = try actor(body, index)
      try expect([], in: body, of: nil, index)
    case .actRefused(let refused):
      try expectNothing(in: body, index)
      try refuse(refused, index)
    case .furtherRefusals, .unlocksFailed: try expectNothing(in: body, index)
    case .evidenceAdded(let move), .evidenceNoted(let move): try keepEvidence(move, body, index)
    case .evidenceRead(let reading): try readEvidence(reading, body, index)
    }
    if let lastTime, body.time < lastTime {
      // Clocks are wrong often enough: a reader is told, nothing is refused.
      findings.append(LogFinding(entry: index, rule: .clockWentBack))
    }
    lastTime = body.time
  }

  /// Who signed an entry, as they were enrolled before it.
  func actor(_ body: EntryBody, _ index: Int) throws -> Actor {
    guard let actor = roster.actor(body.actor) else {
      throw LogFinding(entry: index, rule: .stranger)
    }
    guard roster.state.isActive(body.actor) else {
      throw LogFinding(entry: index, rule: .standing)
    }
    return actor
  }

  /// Refuses an act that the roles of its author do not allow.
  func check(_ act: Act, _ body: EntryBody, office: OfficeCode?, _ index: Int) throws {
    try Permissions.check(act, by: actor(body, index), office: office)
  }

  /// Refuses an entry that writes other kinds of records, or those of another incident.
  func expect(
    _ kinds: Set<RecordKind>,
    in body: EntryBody,
    of incident: Identifier<Incident>?,
    _ index: Int,
  ) throws {
    for write in body.writes {
      guard kinds.contains(write.record.kind), write.incident == incident else {
        throw LogFinding(entry: index, rule: .writes)
      }
    }
  }

  private mutating func take(_ writes: [RecordWrite], _ index: Int) {
    for write in writes {
      let last = newest(write.record.id)
      if write.record.version != (last?.record.version ?? 0) + 1
        || last.map({ $0.record.kind != write.record.kind || $0.incident != write.incident })
          == true
      {
        findings.append(LogFinding(entry: index, rule: .versions))
      }
      newest[write.record.id] = write
      versions[write.record] = write.blob
      if let incident = write.incident { cases.put(write, in: incident) }
    }
  }

  /// The kind of a record, as the entries say it.
  func kind(of record: RecordID) -> RecordKind? { newest(record)?.record.kind }

  /// A record as an entry wrote it last.
  func newest(_ record: RecordID) -> RecordWrite? { newest[record] ?? past?.record(record) }

  /// How many versions of records all entries wrote.
  var versionCount: Int { versions.count + (past?.kept.versions ?? 0) }

  /// Persons and settings, each as an entry wrote it last: what belongs to no incident.
  var looseRecords: [RecordWrite] {
    newest.values.filter { $0.incident == nil }
      + (past?.kept.records.filter { newest[$0.record.id] == nil } ?? [])
  }
}

extension StoreView {
  /// Settings as an entry wrote them, and nothing skipped: they say how many a decision takes.
  func settings(_ write: RecordWrite, by author: Identifier<Person>) throws -> StoreSettings {
    let opened: OpenedRecord<StoreSettings> = try open(proving: write, by: author)
    guard !opened.hasNewerFields else { throw FormatError.newer }
    return opened.content
  }
}
