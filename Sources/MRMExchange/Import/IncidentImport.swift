public import MRMModel

/// Reads somebody's CSV file as allegations.
public enum IncidentImport: Sendable {
  /// Reads every row of a file; stores nothing.
  ///
  /// A problem of one row is that row's: it is kept with the problem named or, where it cannot be
  /// placed in the MRM at all, rejected, and the others are read. The work grows with the number
  /// of rows, not with its square.
  ///
  /// - Parameters:
  ///   - csv: The file: CSV as ``CSVReader`` takes it.
  ///   - mapping: What its columns mean.
  ///   - gazetteer: The areas places are looked up in.
  ///   - register: The parties names are looked up in.
  ///   - today: The day after which no incident can have happened.
  ///   - knownOrigins: The origins of all incidents imported before.
  ///   - existing: The violations in the store, to notice doubles.
  ///   - limits: How much of the file is read before it is refused.
  /// - Returns: One outcome for each row below the header, in order.
  /// - Throws: ``CSVError``, when the file cannot be split into rows; ``ImportError``, when the
  ///   mapping does not fit it. Then nothing was read.
  public static func read(
    csv: [UInt8],
    mapping: CSVMapping,
    gazetteer: Gazetteer,
    register: PartyRegister,
    today: CalendarDay,
    knownOrigins: Set<ImportOrigin>,
    existing: [KnownIncident],
    limits: CSVLimits = .standard,
  ) throws -> ImportReading {
    var file = try CSVReader(csv, limits: limits)
    let reader = try RowReader(
      mapping,
      header: file.header,
      gazetteer: gazetteer,
      register: register,
      today: today,
    )
    var run = ImportRun(
      header: file.header,
      reader: reader,
      identities: RowIdentities(
        dataset: mapping.dataset,
        columns: reader.columns.identity,
        known: knownOrigins,
      ),
      duplicates: DuplicateFinder(existing),
    )
    while let row = try file.next() { run.take(row) }
    return run.reading()
  }
}

/// One reading of one file.
private struct ImportRun {
  let header: [String]
  var reader: RowReader
  var identities: RowIdentities
  var duplicates: DuplicateFinder
  private var takings: [Taking] = []

  /// A row before all others are known.
  private enum Taking {
    case draft(RowDraft)
    case rejected(RowProblem)
    case alreadyImported(row: Int)
  }

  init(
    header: [String],
    reader: RowReader,
    identities: RowIdentities,
    duplicates: DuplicateFinder,
  ) {
    self.header = header
    self.reader = reader
    self.identities = identities
    self.duplicates = duplicates
  }

  mutating func take(_ row: CSVRow) {
    do {
      takings.append(try taking(row))
    } catch {
      takings.append(.rejected(error))
    }
  }

  func reading() -> ImportReading {
    var incidents: [ImportedIncident] = []
    let rows = takings.map { taking -> RowOutcome in
      switch taking {
      case .draft(let draft):
        let incident = draft.incident(resembling: duplicates.resemblances(ofRow: draft.row))
        incidents.append(incident)
        return .read(
          row: incident.row,
          flags: incident.flags,
          problems: incident.problems,
          resembles: incident.resembles,
        )
      case .rejected(let problem): return .rejected(problem)
      case .alreadyImported(let row): return .alreadyImported(row: row)
      }
    }
    return ImportReading(rows: rows, incidents: incidents)
  }

  private mutating func taking(_ row: CSVRow) throws(RowProblem) -> Taking {
    var values = try cells(row)
    let identity = try identities.take(&values)
    let event = values.text(reader.columns.event)
    if identity.isKnown {
      duplicates.add(row: row.number, event: event)
      return .alreadyImported(row: row.number)
    }
    if let first = identity.repeated {
      values.note(.repeatedIdentity(row: first), reader.columns.identity.first)
    }
    let draft = try reader.read(
      values,
      origin: identity.origin,
      original: OriginalRow(columns: header, source: row.source),
    )
    if let first = identity.repeated { duplicates.link(row.number, first) }
    duplicates.add(row: row.number, event: event)
    duplicates.add(draft)
    return .draft(draft)
  }

  private func cells(_ row: CSVRow) throws(RowProblem) -> RowValues {
    let cells = try row.cells.get()
    let limit = Account.maximumTextBytes
    guard OriginalRow.byteCount(columns: header, cells: cells) <= limit else {
      throw RowProblem(row: row.number, column: nil, reason: .rowTooLong(limit: limit))
    }
    return RowValues(
      number: row.number,
      cells: cells,
      noInformation: reader.mapping.noInformation,
    )
  }
}
