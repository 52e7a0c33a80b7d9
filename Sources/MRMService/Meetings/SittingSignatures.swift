internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// One signature under many decisions of a meeting, while it is put together: all of them, or none.
struct SittingSignatures {
  /// A case that cannot be signed.
  struct Refused {
    let incident: Identifier<Incident>
    let violation: Identifier<Violation>
    /// The refusal, where the rules refuse it.
    let refusal: Refusal?
    let told: RefusedCase
  }

  let meeting: MeetingCases
  /// What is to be signed.
  let toSign: [MeetingCases.Case]
  let signing: DecisionSigning
  /// What the entry says of each.
  private(set) var acts: [DecisionAct] = []
  /// The incidents as they then stand.
  private(set) var rows: [Identifier<Incident>: IncidentRow] = [:]
  /// What cannot be signed.
  private(set) var refused: [Refused] = []

  init(meeting: MeetingCases, toSign: [MeetingCases.Case], signing: DecisionSigning) {
    self.meeting = meeting
    self.toSign = toSign
    self.signing = signing
  }

  /// Signs each case as if it were signed alone.
  ///
  /// - Throws: ``MeetingError/refused(_:)`` naming every case that cannot be signed; ``VaultError/noKey``.
  mutating func sign(
    _ cases: [MeetingCases.Case],
    _ sign: (DecisionSigning, MeetingCases.Case, ViolationRow, inout IncidentRow, CaseFile) throws
      ->
      SignedDecision,
  ) throws {
    for item in cases {
      guard let file = item.file, let violation = item.violation else { throw VaultError.noKey }
      var row = rows[file.row.id] ?? file.row
      do {
        try Permissions.check(.decide(signing.level), by: signing.actor, office: row.office)
        acts.append(try sign(signing, item, violation, &row, file).act)
        rows[row.id] = row
      } catch {
        refused.append(try Self.refused(violation, of: file.row, because: error))
      }
    }
    guard refused.isEmpty else { throw MeetingError.refused(refused.map(\.told)) }
  }

  /// What the entry says of the signature.
  ///
  /// - Throws: ``MeetingError/tooMany(limit:)``.
  func act(over record: RecordWrite) throws -> SittingAct {
    guard let act = SittingAct(meeting: meeting.known.id, record: record, decisions: acts) else {
      throw MeetingError.tooMany(limit: Meeting.maximumCount)
    }
    return act
  }

  /// Why a case cannot be signed, by name; what is no reason of its own is thrown on.
  private static func refused(
    _ violation: ViolationRow,
    of row: IncidentRow,
    because error: any Error,
  ) throws -> Refused {
    let reason: Phrase
    var isChange = false
    switch error {
    case is UndecidedCase:
      reason = Phrase(
        fr: "la réunion n’a encore rien constaté",
        en: "the meeting has found nothing yet",
      )
    case let refusal as Refusal: reason = Phrase(refusal)
    case let change as StoreError:
      guard case .changedMeanwhile = change else { throw change }
      reason = Phrase(change)
      isChange = true
    default: throw error
    }
    return Refused(
      incident: row.id,
      violation: violation.id,
      refusal: error as? Refusal,
      told: RefusedCase(
        name: row.name(of: violation),
        reason: reason,
        isChange: isChange,
      ),
    )
  }
}

extension Phrase {
  /// What is wrong, in both languages.
  fileprivate init(_ error: some ExplainedError) {
    self.init(fr: error.problem(in: .french), en: error.problem(in: .english))
  }
}
