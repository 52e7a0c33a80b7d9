internal import Foundation
internal import MRMAudit
internal import MRMCrypto
public import MRMExchange
public import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// What an import brought in.
public struct ImportOutcome: Sendable {
  /// How many rows went which way; they add up to the rows of the file.
  public let summary: ImportSummary
  /// Every row, in the file's order.
  public let rows: [RowOutcome]
  /// The references that were given, by row.
  public let references: [Int: IncidentReference]
}

extension Desk {
  /// The largest file an import reads, in bytes.
  public static let maximumImportBytes = 64 << 20
  /// The largest mapping, in bytes.
  public static let maximumMappingBytes = 65_536
  /// How many incidents one signed entry brings in.
  static let importBatch = 500

  /// Reads a file of other people's reports into submitted allegations of a secondary source.
  ///
  /// Nothing is dropped: every row is imported, flagged, rejected with its problem, or was here
  /// already. The importer is the person who logged them, and so decides at no level.
  ///
  /// - Parameters:
  ///   - file: The CSV file's path.
  ///   - mapping: The mapping file's path.
  ///   - isDryRun: Whether to say only what would happen.
  ///   - progress: Called before the first batch and after each with how many incidents are in.
  /// - Throws: ``Refusal``; errors of the file or the mapping: then nothing was imported.
  /// - Returns: What became of each row.
  public func importIncidents(
    csv file: String,
    mapping: String,
    isDryRun: Bool,
    progress: (Int, Int) -> Void = { _, _ in },
  ) throws -> ImportOutcome {
    let mapping = try CSVMapping(json: Self.read(mapping, limit: Self.maximumMappingBytes))
    let bytes = try Self.read(file, limit: Self.maximumImportBytes)
    let actor = try importer()
    let reading: ImportReading = try store.read(as: person) { view in
      let rows = try view.index().incidents()
      return try IncidentImport.read(
        csv: bytes,
        mapping: mapping,
        gazetteer: .mali,
        register: try view.parties(),
        today: today,
        knownOrigins: Set(rows.compactMap(\.origin)),
        existing: rows.flatMap { KnownIncident.all(of: $0) },
      )
    }
    let incidents = reading.rows.compactMap(\.incident)
    var references: [Int: IncidentReference] = [:]
    guard !isDryRun else {
      return ImportOutcome(summary: reading.summary, rows: reading.rows, references: [:])
    }
    let digest = Digest.sha256(bytes)
    progress(0, incidents.count)
    for start in stride(from: 0, to: incidents.count, by: Self.importBatch) {
      let end = min(start + Self.importBatch, incidents.count)
      try store.change(by: person, at: now) { change in
        let batch = try bring(in: incidents[start..<end], actor: actor, change: change)
        references.merge(batch.references) { first, _ in first }
        return .incidentsImported(
          ImportBatch(
            office: actor.office,
            incidents: batch.ids,
            file: digest,
            summary: reading.summary,
            attested: batch.attested,
          )
        )
      }
      progress(end, incidents.count)
    }
    return ImportOutcome(summary: reading.summary, rows: reading.rows, references: references)
  }

  private func importer() throws -> Actor {
    try read(doing: .importIncidents) { view, _ in
      let actor = try actor(roster(view))
      try Permissions.check(.importIncidents, by: actor, office: actor.office)
      return actor
    }
  }

  private func bring(
    in incidents: ArraySlice<ImportedIncident>,
    actor: Actor,
    change: CaseChange,
  ) throws -> (
    ids: [Identifier<Incident>], references: [Int: IncidentReference], attested: [AttestedAtImport]
  ) {
    var numbers = try ReferenceNumbers(change.view, roster: roster(change.view), year: today.year)
    var ids: [Identifier<Incident>] = []
    var references: [Int: IncidentReference] = [:]
    var attested: [AttestedAtImport] = []
    let known = try Set(change.view.index().incidents().compactMap(\.origin))
    for imported in incidents where !known.contains(imported.origin) {
      let reference = try numbers.next(for: actor.office)
      let file = Allegation(imported, reference: reference, by: actor, on: today)
      attested += try file.save(in: change)
      ids.append(file.incident.id)
      references[imported.row] = reference
    }
    return (ids, references, attested)
  }

  static func read(_ path: String, limit: Int) throws -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw ServiceError.unreadableFile }
    defer { try? handle.close() }
    let data: Data
    do {
      // Nothing at the end of a file: an empty one is read, and refused by who parses it.
      data = try handle.read(upToCount: limit + 1) ?? Data()
    } catch {
      throw ServiceError.unreadableFile
    }
    guard data.count <= limit else { throw ServiceError.fileTooLarge(limit: limit) }
    return [UInt8](data)
  }
}

extension KnownIncident {
  static func all(of row: IncidentRow) -> [KnownIncident] {
    row.violations.map { violation in
      KnownIncident(
        id: row.id,
        date: row.date,
        place: row.place,
        kind: violation.kind,
        attribution: violation.attribution,
      )
    }
  }
}

extension ImportBatch {
  fileprivate init(
    office: OfficeCode,
    incidents: [Identifier<Incident>],
    file: Digest,
    summary: ImportSummary,
    attested: [AttestedAtImport],
  ) {
    self.init(
      office: office,
      incidents: incidents,
      file: file,
      rows: summary.rows,
      imported: summary.imported,
      flagged: summary.flagged,
      rejected: summary.rejected,
      alreadyImported: summary.alreadyImported,
      attested: attested,
    )
  }
}
