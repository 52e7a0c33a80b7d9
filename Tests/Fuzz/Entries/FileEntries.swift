import MRMModel

@testable import MRMExchange

extension FuzzEntry {
  /// What comes in files: tables, their mappings, documents.
  ///
  /// Their known inputs are kept.
  static let files = [
    csv, csvMapping, csvImport, primero, json, incidentDocument, incidentPatch, backup,
  ]

  /// Limits that small inputs reach too.
  private static let narrow = CSVLimits(fileBytes: 4096, fieldBytes: 256, columns: 24, rows: 40)

  private static let csv = FuzzEntry("csv") { bytes in
    try FuzzFinding.reading {
      var reader = try CSVReader(bytes, limits: narrow)
      var rows = 0
      while let row = try reader.next() {
        rows += 1
        guard case .success(let cells) = row.cells else { continue }
        try FuzzFinding.unless(cells.count == reader.header.count, "a row has every column")
        var scanner = CSVScanner(row.source, limits: narrow)
        let again = try scanner.nextRow()
        // An empty line of a table with one column has no bytes.
        try FuzzFinding.unless(again ?? [""] == cells, "a row's source is the row")
      }
      try FuzzFinding.unless(rows <= narrow.rows, "no more rows than allowed")
      return Outcome.read
    } ?? .refused
  }

  private static let csvMapping = FuzzEntry("csv-mapping") { bytes in
    try FuzzFinding.reading { try CSVMapping(json: bytes) } == nil ? .refused : .read
  }

  private static let csvImport = FuzzEntry("csv-import") { bytes in
    try FuzzFinding.reading {
      let reading = try ImportSample.read(bytes)
      for incident in reading.incidents {
        for problem in incident.problems { _ = try FuzzFinding.reading { throw problem } }
        _ = incident.original.text
        try fieldsHold(incident.date)
        try fieldsHold(incident.place)
        try fieldsHold(incident.tally)
        try fieldsHold(incident.attribution)
        try fieldsHold(incident.origin)
      }
      let summary = reading.summary
      let sum = summary.imported + summary.flagged + summary.rejected + summary.alreadyImported
      try FuzzFinding.unless(sum == reading.rows.count, "no row is dropped silently")
      return Outcome.read
    } ?? .refused
  }

  private static let primero = FuzzEntry("primero") { bytes in
    try FuzzFinding.reading {
      let file = try PrimeroSample.file(bytes)
      for row in file.rows {
        for problem in row.problems { _ = try FuzzFinding.reading { throw problem } }
      }
      let incidents = file.incidents(0..<file.count)
      try FuzzFinding.unless(incidents.count == file.count, "what was looked at is read again")
      for (_, incident) in incidents { try PrimeroSample.comesBack(incident) }
      return Outcome.read
    } ?? .refused
  }

  private static let backup = FuzzEntry("backup") { bytes in
    try FuzzFinding.reading {
      var rest = bytes[...]
      let reader = try BackupReader {
        defer { rest = rest.dropFirst(777) }
        return Array(rest.prefix(777))
      }
      let manifest = reader.manifest
      var files: [BackupName: [UInt8]] = [:]
      try reader.read { part, piece in files[part.name, default: []] += piece }
      var again: [UInt8] = []
      try BackupWriter.write(manifest) {
        again += $0
      } content: { part in
        var rest = files[part.name] ?? []
        return {
          defer { rest = [] }
          return rest
        }
      }
      try FuzzFinding.unless(again == bytes, "an archive has one spelling")
      return Outcome.read
    } ?? .refused
  }

  private static let json = FuzzEntry("json") { bytes in
    guard let value = try FuzzFinding.reading({ try StrictJSON.parse(bytes) }) else {
      return .refused
    }
    let again = try StrictJSON.parse(Array(value.text.utf8))
    try FuzzFinding.unless(again == value, "what is written is what was read")
    return .read
  }

  private static let incidentDocument = FuzzEntry("incident-document") {
    try DocumentSample.detailed().map { Array($0.json(includingIdentities: true).text.utf8) }
  } read: { bytes in
    let read = try FuzzFinding.reading { try document(bytes) }
    guard let read else { return .refused }
    try documentHolds(read)
    return .read
  }

  private static let incidentPatch = FuzzEntry("incident-patch") { bytes in
    let edited = try FuzzFinding.reading {
      let patch = try IncidentDocument.json(parsing: bytes)
      return try DocumentSample.document().merging(patch, gazetteer: .mali, parties: .mali)
    }
    guard let edited else { return .refused }
    try documentHolds(edited)
    return .read
  }

  private static func document(_ bytes: [UInt8]) throws -> IncidentDocument {
    try IncidentDocument(parsing: bytes, gazetteer: .mali, parties: .mali)
  }

  private static func documentHolds(_ read: IncidentDocument) throws {
    let written = read.json(includingIdentities: true)
    let again = try document(Array(written.text.utf8))
    try FuzzFinding.unless(again == read, "a document is what was written of it")
    _ = read.json(includingIdentities: false).text
  }
}
