internal import Foundation
internal import MRMAudit
internal import MRMCrypto
internal import MRMExchange
internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// How many incidents one signed entry lets out.
  private static let exportBatch = 500

  /// Writes incidents as records of the peer's API, with their accounts.
  ///
  /// The log says so before the first is opened: nothing leaves unlogged. Drafts stay; what an import
  /// kept aside goes back.
  ///
  /// - Parameters:
  ///   - path: The file, mode 0600; it must not be there.
  ///   - form: For whom.
  ///   - filter: Which incidents, of those this person can open.
  ///   - withIdentities: Whether dates of birth go with them, for which identities are read.
  ///   - progress: Is told how many incidents were written, of how many.
  /// - Throws: ``Refusal`` unless this person may; ``ServiceError/fileExists``;
  ///   ``ServiceError/nothingToExport``; ``AgeError``; ``StoreError``. Nothing is
  ///   left under the name then.
  /// - Returns: How many incidents were written.
  public func exportIncidents(
    toPrimero path: String,
    _ form: OutgoingForm,
    _ filter: IncidentFilter = IncidentFilter(),
    withIdentities: Bool = false,
    progress: (Int, Int) -> Void = { _, _ in },
  ) throws -> Int {
    try read(doing: .exportIncidents) { view, _ in
      try Permissions.check(.exportIncidents, by: actor(roster(view)), office: nil)
    }
    guard !FileManager.default.fileExists(atPath: path) else { throw ServiceError.fileExists }
    let rows = try incidents(filter).rows.filter { [.submitted, .closed].contains($0.state) }
    guard !rows.isEmpty else { throw ServiceError.nothingToExport }
    let file = try UnfinishedFile(at: path)
    try form.write(to: file) { recipients, sink in
      try recordExport(of: rows, to: recipients, withIdentities: withIdentities)
      // What is written are the versions that were recorded, whatever came since.
      let identities = withIdentities ? Set(rows.flatMap(\.identities).map(\.id)) : nil
      try write(rows, identities: identities, progress, into: sink)
    }
    guard try file.finish() else { throw ServiceError.fileExists }
    return rows.count
  }

  private func recordExport(
    of rows: [IncidentRow],
    to recipients: [AgeRecipient],
    withIdentities: Bool,
  ) throws {
    let digests = recipients.map { Digest.sha256(Array($0.text.utf8)) }
    for start in stride(from: 0, to: rows.count, by: Self.exportBatch) {
      let batch = rows[start..<min(start + Self.exportBatch, rows.count)]
      try change(doing: .exportIncidents) { change, _ in
        let actor = try actor(roster(change.view))
        for office in Set(batch.map(\.office)).sorted(by: { $0.rawValue < $1.rawValue }) {
          try Permissions.check(.exportIncidents, by: actor, office: office)
          if withIdentities { try Permissions.check(.readIdentity, by: actor, office: office) }
        }
        return .incidentsExported(
          IncidentExport(
            incidents: batch.map(\.id),
            recipients: digests,
            identities: withIdentities ? batch.flatMap(\.identities).map(\.id) : [],
          )
        )
      }
    }
  }

  /// Writes a page of the API, incident by incident.
  private func write(
    _ rows: [IncidentRow],
    identities: Set<RecordID>?,
    _ progress: (Int, Int) -> Void,
    into sink: ([UInt8]) throws -> Void,
  ) throws {
    try store.read(as: person) { view in
      let register = try view.parties()
      try sink(Array("{\"data\": [\n".utf8))
      for (position, row) in rows.enumerated() {
        var reader = CaseReader(view)
        let file = try reader.read(row, identities: identities)
        let record = PrimeroExport(
          id: row.id,
          origin: row.origin,
          document: file.document,
          decided: row.decidedAnywhere,
          findings: row.findingsAnywhere,
          aside: file.accounts?.first { $0.purpose == .original }?.text,
        ).record(gazetteer: .mali, register: register)
        let separator = position + 1 < rows.count ? "," : ""
        try sink(Array((record.compactText + separator + "\n").utf8))
        progress(position + 1, rows.count)
      }
      try sink(Array("]}\n".utf8))
    }
  }
}

extension IncidentRow {
  /// What each level decided on each violation, by its number: here or, where nobody did, elsewhere.
  fileprivate var decidedAnywhere: [Int: [VerificationLevel: ElsewhereDecision]] {
    var decided: [Int: [VerificationLevel: ElsewhereDecision]] = [:]
    for violation in violations {
      for level in VerificationLevel.allCases {
        let here = violation.verification[level].decision.map {
          ElsewhereDecision(status: $0.status, date: $0.date)
        }
        decided[violation.number, default: [:]][level] =
          here ?? violation.attested.flatMap { $0.standing.decided($0.decided[level]) }
      }
    }
    return decided
  }

  /// What the CTFMR found of the attribution to parties, by the violation's number: here or, where it
  /// did not decide here, elsewhere.
  fileprivate var findingsAnywhere: [Int: [PartyFinding]] {
    violations.reduce(into: [:]) { findings, violation in
      let finding: AttributionFinding? =
        if let decision = violation.verification.ctfmr.decision {
          decision.attribution
        } else {
          violation.attested.flatMap {
            $0.standing.decided($0.decided.ctfmr) == nil ? nil : $0.decided
          }?
          .attribution
        }
      findings[violation.number] = finding?.findings(among: violation.countedAttribution)
    }
  }
}

extension AttestationStanding {
  /// A decision taken elsewhere, unless it was withdrawn here.
  fileprivate func decided(_ decision: ElsewhereDecision?) -> ElsewhereDecision? {
    switch self {
    case .waiting, .confirmed: decision
    case .withdrawn: nil
    }
  }
}
