public import MRMModel

extension IncidentDocument {
  /// The records that a document was read with, at their versions: what `incident show --json` says.
  ///
  /// - Parameter json: A document, or a patch of one.
  /// - Returns: Nil for what does not say it: a patch that somebody wrote.
  /// - Throws: ``DocumentError/refused(_:)`` when it is there and no such list.
  public static func records(in json: JSONValue) throws(DocumentError) -> [RecordVersion]? {
    guard let listed = json["status"]?["records"] else { return nil }
    var reader = DocumentReader(gazetteer: .mali, parties: .mali)
    let place = JSONPointer.root.appending(.key("status"))
    let fields = DocumentFields([.records: listed], at: place)
    let records = reader.list(.records, of: fields, limit: maximumRecords).compactMap { item in
      reader.recordVersion(item.value, at: item.pointer)
    }
    guard reader.problems.isEmpty else { throw .refused(reader.problems) }
    return records
  }

  /// Far more than an incident has: every list of it at its own limit.
  static let maximumRecords = 100_000
}

extension DocumentReader {
  fileprivate mutating func recordVersion(
    _ value: JSONValue,
    at pointer: JSONPointer,
  ) -> RecordVersion? {
    guard
      let fields = object(value, at: pointer, keys: [.kind, .id, .number, .version])
    else { return nil }
    for key in [DocumentKey.kind, .id, .version] where fields[key] == nil {
      report(.missing, at: fields.pointer(to: key))
    }
    let kind: RecordKind? = code(.kind, of: fields)
    let id: RecordID? = identifier(.id, of: fields)
    guard let kind, let id, let version = integer(.version, of: fields) else { return nil }
    return RecordVersion(kind: kind, id: id, version: version)
  }
}
