public import MRMModel

/// A file of the peer's records that was looked through once: what would become of each.
///
/// Records are read a second time when they are taken over, so that a long file does not stand in
/// memory as incidents.
public struct PrimeroFile: Sendable {
  /// What a file of the peer's never reaches.
  ///
  /// Its API gives pages; 64 MiB is some ten thousand incidents, and one of them has a few hundred
  /// values.
  public static let limits = JSONLimits(
    fileBytes: 64 << 20,
    depth: 16,
    values: 100_000,
    stringBytes: JSONLimits.standard.stringBytes,
    numberCharacters: JSONLimits.standard.numberCharacters,
  )
  /// The most records of one file.
  public static let maximumRecords = 100_000
  /// The member that holds the records of a page of the API.
  private static let holder = "data"

  /// One outcome a record, in the order of the file.
  public let rows: [RowOutcome]
  /// How often each field was kept aside that we have no place for.
  ///
  /// What the peer computes is not among them; a name that is none of a form's stands as `…`.
  public let keptAside: [String: Int]

  private let bytes: [UInt8]
  private let taken: [Taken]
  private let reader: PrimeroReader

  private struct Taken {
    let row: Int
    let range: Range<Int>
    let flags: [QualityFlag]
  }

  /// How many records are to be taken over.
  public var count: Int { taken.count }

  /// How many records came to what; counted anew at each call.
  public var summary: ImportSummary { ImportSummary(rows) }

  /// Looks through a file; stores nothing.
  ///
  /// A problem of one record is that record's, and the others are read.
  ///
  /// - Parameters:
  ///   - bytes: The file: one record of the API, a list of them, or a page with its `data`.
  ///   - gazetteer: The areas places are looked up in.
  ///   - register: The parties names are looked up in.
  ///   - today: The day after which nothing can have happened.
  ///   - known: The identities of incidents that are here, as the peer would name them.
  ///   - existing: The violations in the store, to notice doubles.
  ///   - limits: How much of the file is believed.
  /// - Throws: ``JSONError`` where the file is not JSON, or too much of it: then nothing was read.
  public init(
    _ bytes: [UInt8],
    gazetteer: Gazetteer,
    register: PartyRegister,
    today: CalendarDay,
    known: Set<ImportOrigin>,
    existing: [KnownIncident],
    limits: JSONLimits = PrimeroFile.limits,
  ) throws(JSONError) {
    let reader = PrimeroReader(gazetteer: gazetteer, register: register, today: today)
    var look = Look(reader: reader, known: known, duplicates: DuplicateFinder(existing))
    try StrictJSON.records(bytes, under: Self.holder, limits: limits) { record, range in
      look.take(record, range)
    }
    look.settle()
    self.bytes = bytes
    self.reader = reader
    (rows, taken) = look.results()
    keptAside = look.keptAside
  }

  /// Reads the records to be taken over, in the order of the file.
  ///
  /// - Parameter range: Which of the ``count``.
  /// - Returns: Each with the row of its outcome.
  public func incidents(_ range: Range<Int>) -> [(row: Int, incident: PrimeroIncident)] {
    let (bytes, reader) = (bytes, reader)
    let read = Array(taken[range]).concurrentMap {
      taken -> (row: Int, incident: PrimeroIncident)? in
      guard let record = try? StrictJSON.parse(Array(bytes[taken.range]), limits: Self.limits),
        case .incident(let incident, _) = reader.read(record)
      else { return nil }
      return (taken.row, incident.flagged(taken.flags))
    }
    return read.compactMap(\.self)
  }
}

extension PrimeroFile {
  /// The first look at a file.
  private struct Look {
    private enum Taking {
      case read(PrimeroSighting)
      case known(row: Int)
      case refused(RowProblem)
    }

    private struct PrimeroSighting {
      let row: Int
      let range: Range<Int>
      let flags: [QualityFlag]
      let problems: [RowProblem]
    }

    let reader: PrimeroReader
    let known: Set<ImportOrigin>
    var duplicates: DuplicateFinder
    var keptAside: [String: Int] = [:]
    private var takings: [Taking] = []
    /// Records that were not read yet, and where they stand.
    private var waiting: [(record: JSONValue, range: Range<Int>)] = []
    private static let recordsAtOnce = 256
    private var firstRows: [ImportOrigin: Int] = [:]

    init(reader: PrimeroReader, known: Set<ImportOrigin>, duplicates: DuplicateFinder) {
      self.reader = reader
      self.known = known
      self.duplicates = duplicates
    }

    /// Keeps a record until there are enough to be read on all cores.
    mutating func take(_ record: JSONValue, _ range: Range<Int>) {
      waiting.append((record, range))
      if waiting.count == Self.recordsAtOnce { settle() }
    }

    /// Reads the records that wait.
    mutating func settle() {
      let reader = reader
      let outcomes = waiting.map(\.record).concurrentMap { reader.read($0) }
      for (outcome, waiting) in zip(outcomes, waiting) { take(outcome, waiting.range) }
      waiting.removeAll(keepingCapacity: true)
    }

    private mutating func take(_ outcome: PrimeroReader.Outcome, _ range: Range<Int>) {
      let row = takings.count + 1
      guard row <= PrimeroFile.maximumRecords else {
        return refuse(
          PrimeroProblem(at: .root, .tooManyParts(limit: PrimeroFile.maximumRecords)),
          row
        )
      }
      switch outcome {
      case .refused(let problem): refuse(problem, row)
      case .incident(let incident, let problems):
        guard !known.contains(incident.origin) else { return takings.append(.known(row: row)) }
        if let first = firstRows[incident.origin] {
          return refuse(PrimeroProblem(at: .root, .repeatedIdentity(row: first)), row)
        }
        firstRows[incident.origin] = row
        for (field, count) in incident.aside.fields { keptAside[field, default: 0] += count }
        for violation in incident.document.violations {
          duplicates.add(
            row: row,
            violation.kind,
            attribution: violation.attribution,
            date: incident.document.date,
            place: incident.document.place,
          )
        }
        takings.append(
          .read(
            PrimeroSighting(
              row: row,
              range: range,
              flags: incident.flags,
              problems: problems.map { RowProblem($0, row: row) },
            )
          )
        )
      }
    }

    private mutating func refuse(_ problem: PrimeroProblem, _ row: Int) {
      takings.append(.refused(RowProblem(problem, row: row)))
    }

    func results() -> ([RowOutcome], [Taken]) {
      var taken: [Taken] = []
      let rows = takings.map { taking -> RowOutcome in
        switch taking {
        case .refused(let problem): return .rejected(problem)
        case .known(let row): return .alreadyImported(row: row)
        case .read(let sighting):
          let resembles = duplicates.resemblances(ofRow: sighting.row)
          let flags = Set(sighting.flags + (resembles.isEmpty ? [] : [.likelyDuplicate]))
            .sorted { $0.rawValue < $1.rawValue }
          taken.append(Taken(row: sighting.row, range: sighting.range, flags: flags))
          return .read(
            row: sighting.row,
            flags: flags,
            problems: sighting.problems,
            resembles: resembles,
          )
        }
      }
      return (rows, taken)
    }
  }
}

extension RowProblem {
  fileprivate init(_ problem: PrimeroProblem, row: Int) {
    let place = problem.place.description
    self.init(row: row, column: place.isEmpty ? nil : place, reason: problem.reason)
  }
}
