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
  /// How often each field was kept aside that has no place here; of a table none.
  public let keptAside: [String: Int]
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
  ///   - csv: The CSV file's path.
  ///   - mapping: The mapping file's path.
  ///   - isDryRun: Whether to say only what would happen.
  ///   - progress: Called before the first batch and after each with how many incidents are in.
  /// - Throws: ``Refusal``; errors of the file or the mapping: then nothing was imported.
  /// - Returns: What became of each row.
  public func importIncidents(
    csv: String,
    mapping: String,
    isDryRun: Bool,
    progress: (Int, Int) -> Void = { _, _ in },
  ) throws -> ImportOutcome {
    let mapping = try CSVMapping(json: Self.read(mapping, limit: Self.maximumMappingBytes))
    let bytes = try Self.read(csv, limit: Self.maximumImportBytes)
    let actor = try importer()
    let reading: ImportReading = try store.read(as: person) { view in
      let rows = try view.index().incidents()
      return try IncidentImport.read(
        csv: bytes,
        mapping: mapping,
        gazetteer: .mali,
        register: try view.parties(),
        today: today,
        knownOrigins: Self.origins(in: view),
        existing: rows.filter { !$0.state.isSetAside }.flatMap { KnownIncident.all(of: $0) },
      )
    }
    let incidents = reading.incidents
    let file = FileToImport(
      digest: Digest.sha256(bytes),
      rows: reading.rows,
      count: incidents.count,
      cases: { range in incidents[range].map { ($0.row, ImportedCase($0)) } },
    )
    return try bringIn(file, by: actor, isDryRun: isDryRun, progress: progress)
  }

  /// Reads records of the peer's API as ``importIncidents(csv:mapping:isDryRun:progress:)`` reads a
  /// table.
  ///
  /// What was decided there is attested by the importer, and counts once a second person attests it.
  ///
  /// - Parameters:
  ///   - primero: The path of a file with one record, a list, or a page of the API.
  ///   - isDryRun: Whether to say only what would happen.
  ///   - progress: Called before the first batch and after each with how many incidents are in.
  /// - Throws: ``Refusal``; ``JSONError``: then nothing was imported.
  /// - Returns: What became of each record.
  public func importIncidents(
    primero: String,
    isDryRun: Bool,
    progress: (Int, Int) -> Void = { _, _ in },
  ) throws -> ImportOutcome {
    let bytes = try Self.read(primero, limit: PrimeroFile.limits.fileBytes)
    let actor = try importer()
    let records: PrimeroFile = try store.read(as: person) { view in
      let rows = try view.index().incidents()
      return try PrimeroFile(
        bytes,
        gazetteer: .mali,
        register: try view.parties(),
        today: today,
        known: Self.origins(in: view),
        existing: rows.filter { !$0.state.isSetAside }.flatMap { KnownIncident.all(of: $0) },
      )
    }
    let file = FileToImport(
      digest: Digest.sha256(bytes),
      rows: records.rows,
      keptAside: records.keptAside,
      count: records.count,
      cases: { range in records.incidents(range).map { ($0.row, ImportedCase($0.incident)) } },
    )
    return try bringIn(file, by: actor, isDryRun: isDryRun, progress: progress)
  }

  private func importer() throws -> Actor {
    try read(doing: .importIncidents) { view, _ in
      let actor = try actor(roster(view))
      try Permissions.check(.importIncidents, by: actor, office: actor.office)
      return actor
    }
  }

  /// A file that was looked through, and its incidents as far as they are asked for.
  private struct FileToImport {
    let digest: Digest
    let rows: [RowOutcome]
    var keptAside: [String: Int] = [:]
    let count: Int
    let cases: @Sendable (Range<Int>) -> [(row: Int, case: ImportedCase)]
  }

  private func bringIn(
    _ file: FileToImport,
    by actor: Actor,
    isDryRun: Bool,
    progress: (Int, Int) -> Void,
  ) throws -> ImportOutcome {
    let summary = ImportSummary(file.rows)
    var references: [Int: IncidentReference] = [:]
    if !isDryRun {
      progress(0, file.count)
      let ahead = ReadAhead(file.cases, of: file.count, atOnce: Self.importBatch)
      while let (cases, end) = ahead.next() {
        try store.change(by: person, at: now) { change in
          let batch = try bringIn(cases, by: actor, in: change)
          references.merge(batch.references) { first, _ in first }
          return .incidentsImported(
            ImportBatch(
              office: actor.office,
              incidents: batch.ids,
              file: file.digest,
              summary: summary,
              attested: batch.attested,
            )
          )
        }
        progress(end, file.count)
      }
    }
    return ImportOutcome(
      summary: summary,
      rows: file.rows,
      references: references,
      keptAside: file.keptAside,
    )
  }

  private func bringIn(
    _ cases: [(row: Int, case: ImportedCase)],
    by actor: Actor,
    in change: CaseChange,
  ) throws -> (
    ids: [Identifier<Incident>], references: [Int: IncidentReference], attested: [AttestedAtImport]
  ) {
    var numbers = try ReferenceNumbers(change.view, roster: roster(change.view), year: today.year)
    var ids: [Identifier<Incident>] = []
    var references: [Int: IncidentReference] = [:]
    var attested: [AttestedAtImport] = []
    let known = try Self.origins(in: change.view)
    for (row, imported) in cases where !known.contains(imported.origin) {
      let reference = try numbers.next(for: actor.office)
      let saved = try imported.save(as: reference, by: actor, on: today, in: change)
      attested += saved.attested
      ids.append(saved.id)
      references[row] = reference
    }
    return (ids, references, attested)
  }

  /// Which incidents of other data sets are here, and what an export of ours calls those of our own.
  private static func origins(in view: StoreView) throws -> Set<ImportOrigin> {
    Set(
      try view.index().origins().map { incident, origin in
        origin ?? ImportOrigin(dataset: PrimeroIncident.dataset, row: incident.description)
      }
    )
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
