import MRMModel
import MRMReports
import MRMWorkflow

extension FuzzEntry {
  /// Every value that is kept as tagged fields, the log's aside.
  static let fields: [FuzzEntry] = values + details

  /// The form of each kind of violation.
  private static let details = ViolationKind.allCases.map { kind in
    FuzzEntry.fields("details-\(kind.code)") { try RecordSample.violations(of: kind) }
  }

  private static let values: [FuzzEntry] = [
    .fields("record-incident") { try RecordSample.incidents() },
    .fields("record-violation") { try RecordSample.violations() },
    .fields("record-account") { try [RecordSample.account()] },
    .fields("record-source") { try [RecordSample.source()] },
    .fields("record-evidence") { try RecordSample.evidence() },
    .fields("record-evidence-chunk") { [RecordSample.evidenceChunk()] },
    .fields("record-child") { try [RecordSample.child()] },
    .fields("record-child-entry") { try RecordSample.childEntries() },
    .fields("record-attestation") { RecordSample.attestations() },
    .fields("record-child-link") { [RecordSample.link()] },
    .fields("record-duplicate-link") { [RecordSample.duplicateLink()] },
    .fields("record-victim-group") { RecordSample.groups() },
    .fields("record-response") { RecordSample.responses() },
    .fields("record-meeting") { try [MeetingSample.meeting()] },
    .fields("record-meeting-draft") { try [MeetingSample.draft()] },
    .fields("record-identity") { try RecordSample.identities() },
    .fields("record-decision") { try [RecordSample.decision()] },
    .fields("record-step-reason") { try [RecordSample.stepReason()] },
    .fields("record-roster-note") { [RecordSample.rosterNote()] },
    .fields("record-incident-return") { try [RecordSample.incidentReturn()] },
    .fields("record-incident-answer") { try [RecordSample.incidentAnswer()] },
    .fields("record-registered-parties") { [RecordSample.registeredParties()] },
    .fields("record-registered-deadlines") { try [RecordSample.registeredDeadlines()] },
    .fields("record-person") { try [RecordSample.person()] },
    .fields("record-settings") { try [RecordSample.settings()] },
    .fields("interrupted-forms") { try FormSample.forms() },
    .fields("row-incident", { try [RowSample.incident()] }, check: reportHolds),
    .fields("row-person") { try [RowSample.person()] },
    .fields("row-compartment") { try [RowSample.compartment()] },
    .fields("row-authorisation") { try [RowSample.authorisation()] },
  ]

  /// An entry for a value of tagged fields; `check` says what else must hold of it.
  static func fields<Value: FieldCodable & Hashable>(
    _ name: String,
    _ made: @escaping @Sendable () throws -> [Value],
    check: @escaping @Sendable (Value) throws -> Void = { _ in },
  ) -> FuzzEntry {
    FuzzEntry(name) {
      try made().map(\.encoded)
    } read: { bytes in
      guard let value = try FuzzFinding.reading({ try Value(encoded: bytes) }) else {
        return .refused
      }
      try fieldsHold(value)
      // In the middle of others, as a part of the index holds it.
      let among = [0xFF] + bytes + [0xFF]
      let inside = try Value(encoded: among[1..<(among.count - 1)])
      try FuzzFinding.unless(inside == value, "a value does not depend on what stands around it")
      try check(value)
      return .read
    }
  }

  /// What is written of a value is that value, byte for byte the second time.
  static func fieldsHold(_ value: some FieldCodable & Hashable) throws {
    let written = value.encoded
    let again = try type(of: value).init(encoded: written)
    try FuzzFinding.unless(again == value, "a value is what was written of it")
    try FuzzFinding.unless(again.encoded == written, "a value has one form")
  }

  /// A row that was read can be counted, printed and queued, whatever it says.
  private static func reportHolds(_ row: IncidentRow) throws {
    let report = QuarterReport(
      quarter: try Quarter(year: 2022, number: 3),
      rows: [row],
      register: .mali,
      gazetteer: .mali,
      signatureGapDays: 30,
    )
    for language in Language.allCases {
      _ = report.text(in: language)
      _ = report.csv(in: language)
    }
    _ = try report.json()
    let reader = Actor(try RowSample.person())
    let queued = QueuedIncident(row)
    let lean = try QueuedIncident(encodedRow: row.encoded[...])
    try FuzzFinding.unless(lean == queued, "what a queue asks reads the same out of an encoded row")
    _ = VerificationQueue.need(of: reader, incident: queued)
    let clock = QueueClock(
      deadlines: .standard,
      now: Timestamp(milliseconds: 1_665_835_200_000),
    )
    let needs = VerificationLevel.allCases.flatMap { [QueueNeed.propose($0), .concur($0)] }
    for violation in queued.violations {
      for need in needs + [.submitDraft, .answerReturn, .attest, .handover] {
        let wait = clock.wait(for: need, of: queued, violation) {
          [UInt8](repeating: 7, count: 32)
        }
        _ = (clock.urgency(of: wait), wait.hoursLeft(at: clock.now), wait.lastDay)
      }
      _ = VerificationQueue.needs(
        of: reader,
        incident: queued,
        violation: violation,
        currentStamp: [UInt8](repeating: 7, count: 32),
        today: try CalendarDay(year: 2022, month: 10, day: 1),
      )
    }
  }
}
