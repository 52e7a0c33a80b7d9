internal import MRMCrypto
public import MRMModel

extension AuditEvent: FieldCodable {
  /// The number that is signed for each kind of event.
  public var number: Int {
    switch self {
    case .storeFounded: 1
    case .personEnrolled: 2
    case .grantsFulfilled: 3
    case .rosterChangeProposed: 4
    case .rosterChanged: 5
    case .rosterProposalWithdrawn: 6
    case .personInvited: 7
    case .keysRenewed: 8
    case .draftSaved: 10
    case .incidentSubmitted: 11
    case .incidentReturned: 12
    case .incidentEdited: 13
    case .incidentsImported: 14
    case .decisionProposed: 20
    case .decisionConcurred: 21
    case .incidentWithdrawn: 15
    case .incidentClosed: 16
    case .incidentReopened: 17
    case .caseTaken: 18
    case .caseReleased: 19
    case .proposalSetAside: 22
    case .levelReopened: 23
    case .sittingProposed: 25
    case .sittingConcurred: 26
    case .meetingSaved: 27
    case .sensitiveRead: 30
    case .reportWritten: 31
    case .indexMerged: 40
    case .indexRebuilt: 41
    case .backupWritten: 42
    case .passphraseChanged: 43
    case .logExported: 44
    case .partiesChanged: 45
    case .deadlinesChanged: 46
    case .storeRestored: 48
    case .backupSealed: 49
    case .actRefused: 50
    case .furtherRefusals: 51
    case .unlocksFailed: 52
    case .evidenceAdded: 53
    case .evidenceNoted: 54
    case .evidenceRead: 55
    case .childrenLinked: 60
    case .childrenUnlinked: 61
    case .childrenSought: 62
    case .incidentsExported: 74
    case .attestationsConfirmed: 70
    case .attestationWithdrawn: 71
    case .duplicateMerged: 63
    case .duplicateUnmerged: 64
    case .duplicateDismissed: 65
    case .duplicateReconsidered: 66
    }
  }

  /// See ``FieldCodable``: number (1), content (2, 3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    switch try reader.integer(1) {
    case 1: self = .storeFounded(try reader.value(2))
    case 2: self = .personEnrolled(try reader.value(2))
    case 3: self = .grantsFulfilled(try reader.list(2))
    case 4: self = .rosterChangeProposed(try reader.value(2))
    case 5: self = .rosterChanged(try reader.value(2))
    case 6: self = .rosterProposalWithdrawn(try reader.value(2))
    case 7: self = .personInvited(try reader.value(2))
    case 8: self = .keysRenewed(try reader.value(2))
    case 10: self = .draftSaved(try reader.value(2))
    case 11: self = .incidentSubmitted(try reader.value(2))
    case 12: self = .incidentReturned(try reader.value(2))
    case 13: self = .incidentEdited(try reader.value(2))
    case 14: self = .incidentsImported(try reader.value(2))
    case 20: self = .decisionProposed(try reader.value(2))
    case 21: self = .decisionConcurred(try reader.value(2))
    case 15: self = .incidentWithdrawn(try reader.value(2))
    case 16: self = .incidentClosed(try reader.value(2))
    case 17: self = .incidentReopened(try reader.value(2))
    case 18: self = .caseTaken(try reader.value(2))
    case 19: self = .caseReleased(try reader.value(2))
    case 22: self = .proposalSetAside(try reader.value(2))
    case 23: self = .levelReopened(try reader.value(2))
    case 25: self = .sittingProposed(try reader.value(2))
    case 26: self = .sittingConcurred(try reader.value(2))
    case 27: self = .meetingSaved(try reader.value(2))
    case 30: self = .sensitiveRead(try reader.value(2))
    case 31:
      let year = try reader.integer(2)
      let number = try reader.integer(3)
      guard let quarter = try? Quarter(year: year, number: number) else { throw .invalid(tag: 2) }
      self = .reportWritten(quarter)
    case 40: self = .indexMerged
    case 41: self = .indexRebuilt
    case 42: self = .backupWritten
    case 43: self = .passphraseChanged
    case 44: self = .logExported(try reader.value(2))
    case 45: self = .partiesChanged
    case 46: self = .deadlinesChanged
    case 48: self = .storeRestored(try reader.value(2))
    case 49: self = .backupSealed(try reader.value(2))
    case 50: self = .actRefused(try reader.value(2))
    case 51: self = .furtherRefusals(try reader.value(2))
    case 52: self = .unlocksFailed(try reader.value(2))
    case 53: self = .evidenceAdded(try reader.value(2))
    case 54: self = .evidenceNoted(try reader.value(2))
    case 55: self = .evidenceRead(try reader.value(2))
    case 60: self = .childrenLinked(try reader.value(2))
    case 61: self = .childrenUnlinked(try reader.value(2))
    case 62: self = .childrenSought(try reader.value(2))
    case 74: self = .incidentsExported(try reader.value(2))
    case 70: self = .attestationsConfirmed(try reader.value(2))
    case 71: self = .attestationWithdrawn(try reader.value(2))
    case 63: self = .duplicateMerged(try reader.value(2))
    case 64: self = .duplicateUnmerged(try reader.value(2))
    case 65: self = .duplicateDismissed(try reader.value(2))
    case 66: self = .duplicateReconsidered(try reader.value(2))
    default: throw .newer
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, number)
    switch self {
    case .storeFounded(let enrolment), .personEnrolled(let enrolment): writer.value(2, enrolment)
    case .grantsFulfilled(let grants): writer.list(2, grants)
    case .rosterChangeProposed(let proposal): writer.value(2, proposal)
    case .rosterChanged(let act): writer.value(2, act)
    case .rosterProposalWithdrawn(let act): writer.value(2, act)
    case .personInvited(let invitation): writer.value(2, invitation)
    case .keysRenewed(let renewal): writer.value(2, renewal)
    case .draftSaved(let move), .incidentSubmitted(let move), .incidentReturned(let move),
      .incidentEdited(let move), .evidenceAdded(let move), .evidenceNoted(let move),
      .incidentWithdrawn(let move), .incidentClosed(let move), .incidentReopened(let move):
      writer.value(2, move)
    case .caseTaken(let act), .caseReleased(let act): writer.value(2, act)
    case .proposalSetAside(let step), .levelReopened(let step): writer.value(2, step)
    case .incidentsImported(let batch): writer.value(2, batch)
    case .decisionProposed(let act), .decisionConcurred(let act): writer.value(2, act)
    case .sittingProposed(let act), .sittingConcurred(let act): writer.value(2, act)
    case .meetingSaved(let step): writer.value(2, step)
    case .sensitiveRead(let read): writer.value(2, read)
    case .reportWritten(let quarter):
      writer.integer(2, quarter.year)
      writer.integer(3, quarter.number)
    case .logExported(let export): writer.value(2, export)
    case .storeRestored(let older): writer.value(2, older)
    case .backupSealed(let sealing): writer.value(2, sealing)
    case .indexMerged, .indexRebuilt, .backupWritten, .passphraseChanged, .partiesChanged,
      .deadlinesChanged:
      break
    case .actRefused(let refused): writer.value(2, refused)
    case .furtherRefusals(let times), .unlocksFailed(let times): writer.value(2, times)
    case .evidenceRead(let reading): writer.value(2, reading)
    case .childrenLinked(let act), .childrenUnlinked(let act): writer.value(2, act)
    case .childrenSought(let act): writer.value(2, act)
    case .incidentsExported(let export): writer.value(2, export)
    case .attestationsConfirmed(let confirmation): writer.value(2, confirmation)
    case .attestationWithdrawn(let withdrawal): writer.value(2, withdrawal)
    case .duplicateMerged(let act), .duplicateUnmerged(let act), .duplicateDismissed(let act),
      .duplicateReconsidered(let act):
      writer.value(2, act)
    }
  }
}

extension IncidentMove: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    office = try reader.office(2)
    from = try reader.code(3)
    to = try reader.code(4)
    loggedBy = try reader.identifier(5)
    removed = try reader.identifiers(6)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.text(2, office.rawValue)
    writer.code(3, from)
    writer.code(4, to)
    writer.identifier(5, loggedBy)
    writer.identifiers(6, removed)
  }
}

extension ImportBatch: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    office = try reader.office(1)
    incidents = try reader.identifiers(2)
    file = try reader.digest(3)
    rows = try reader.count(4)
    imported = try reader.count(5)
    flagged = try reader.count(6)
    rejected = try reader.count(7)
    alreadyImported = try reader.count(8)
    attested = try reader.list(9)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.text(1, office.rawValue)
    writer.identifiers(2, incidents)
    writer.bytes(3, file.bytes)
    writer.integer(4, rows)
    writer.integer(5, imported)
    writer.integer(6, flagged)
    writer.integer(7, rejected)
    writer.integer(8, alreadyImported)
    writer.list(9, attested)
  }
}

extension ReadAct: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.optionalIdentifier(1)
    records = try reader.identifiers(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.identifiers(2, records)
  }
}

extension FieldReader {
  /// Reads how many rows of a file something befell; below 2³², so that sums stay numbers.
  fileprivate mutating func count(_ tag: Int) throws(FormatError) -> Int {
    let value = try integer(tag)
    guard (0...Int(UInt32.max)).contains(value) else { throw .invalid(tag: tag) }
    return value
  }
}
