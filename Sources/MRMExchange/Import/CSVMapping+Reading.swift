import MRMModel

extension CSVMapping {
  /// How much of a mapping file is read: one that lists a thousand values is half of 64 KiB, and
  /// the format nests four deep.
  public static let limits = JSONLimits(
    fileBytes: 65_536,
    depth: 8,
    values: 10_000,
    stringBytes: 1024,
    numberCharacters: 16,
  )
  /// What the key `format` must say.
  private static let format = "mrm-csv-mapping/1"
  /// As long as `ImportOrigin` takes.
  private static let maximumDatasetBytes = 64

  fileprivate enum Key: String, CaseIterable {
    case format, dataset, identity, event, date, place, kind, party, description, children
    case screening, noInformation, keepOnly
  }

  /// Reads a mapping file.
  ///
  /// - Throws: ``MappingError``, naming the key.
  public init(json: [UInt8]) throws(MappingError) {
    let value: JSONValue
    do {
      value = try StrictJSON.parse(json, limits: Self.limits)
    } catch {
      throw .notJSON(error)
    }
    // Before any other key is named: what is no mapping may be somebody's data.
    guard value[Key.format.rawValue] == .string(Self.format) else { throw .notAMapping }
    try self.init(MappingObject(value, path: []))
  }

  private init(_ file: MappingObject<Key>) throws(MappingError) {
    dataset = try Self.dataset(file)
    identity = try file.texts(.identity)
    guard !identity.isEmpty else { throw file.missing(.identity) }
    // A column named ten thousand times would make ten thousand copies of its cell in every row.
    guard Set(identity).count == identity.count else { throw file.invalid(.identity) }
    event = try file.optionalText(.event)
    date = try Date(MappingObject(file.required(.date), path: file.path(.date)))
    place = try Place(MappingObject(file.required(.place), path: file.path(.place)))
    kind = try Kind(file.required(.kind), path: file.path(.kind))
    party = try file.optional(.party).map { value throws(MappingError) in
      try Party(MappingObject(value, path: file.path(.party)))
    }
    description = try file.optionalText(.description)
    children = try file.optionalText(.children)
    screening = try TableColumn(file.optional(.screening), path: file.path(.screening))
    noInformation = Set(try file.texts(.noInformation))
    keepOnly = try file.texts(.keepOnly)
  }

  /// A short name that reads the same everywhere: small letters, digits and hyphens.
  private static func dataset(_ file: MappingObject<Key>) throws(MappingError) -> String {
    let name = try file.text(.dataset)
    let isPlain = name.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard isPlain, name.utf8.count <= maximumDatasetBytes else { throw file.invalid(.dataset) }
    return name
  }
}

private enum TableKey: String, CaseIterable { case column, values }

extension CSVMapping.TableColumn {
  /// Reads a table; nil when its key is left out.
  fileprivate init?(_ value: JSONValue?, path: [String]) throws(MappingError) {
    guard let value else { return nil }
    try self.init(MappingObject<TableKey>(value, path: path))
  }

  fileprivate init(_ object: MappingObject<TableKey>) throws(MappingError) {
    column = try object.text(.column)
    guard case .object(let members) = try object.required(.values), !members.isEmpty else {
      throw object.invalid(.values)
    }
    var meanings: [String: Meaning] = [:]
    for member in members {
      guard let meaning = Meaning(mapped: member.value) else { throw object.invalid(.values) }
      meanings[member.key] = meaning
    }
    guard let table = MappingTable(meanings) else { throw object.ambiguous(.values) }
    self.table = table
  }
}

extension CSVMapping.Date {
  fileprivate enum Key: String, CaseIterable { case column, formats }

  fileprivate init(_ object: MappingObject<Key>) throws(MappingError) {
    column = try object.text(.column)
    var formats: [CSVMapping.DateFormat] = []
    for text in try object.texts(.formats) {
      guard let format = CSVMapping.DateFormat(rawValue: text) else {
        throw object.invalid(.formats)
      }
      formats.append(format)
    }
    guard !formats.isEmpty else { throw object.missing(.formats) }
    self.formats = formats
  }
}

extension CSVMapping.Place {
  fileprivate enum Key: String, CaseIterable { case name, code, latitude, longitude, precision }

  fileprivate init(_ object: MappingObject<Key>) throws(MappingError) {
    name = try object.optionalText(.name)
    code = try object.optionalText(.code)
    latitude = try object.optionalText(.latitude)
    longitude = try object.optionalText(.longitude)
    precision = try CSVMapping.TableColumn(
      object.optional(.precision),
      path: object.path(.precision),
    )
    guard name != nil || code != nil else { throw object.missing(.name) }
    // Half a point is none.
    guard (latitude == nil) == (longitude == nil) else {
      throw object.missing(latitude == nil ? .latitude : .longitude)
    }
  }
}

extension CSVMapping.Kind {
  private enum ConstantKey: String, CaseIterable { case constant }

  /// Reads `{"constant": …}`, or the table of a column.
  fileprivate init(_ value: JSONValue, path: [String]) throws(MappingError) {
    guard value["constant"] != nil else {
      self = .column(try CSVMapping.TableColumn(MappingObject(value, path: path)))
      return
    }
    let object = try MappingObject<ConstantKey>(value, path: path)
    guard let kind = try ViolationKind(mapped: object.required(.constant)) else {
      throw object.invalid(.constant)
    }
    self = .constant(kind)
  }
}

extension CSVMapping.Party {
  fileprivate enum Key: String, CaseIterable { case type, names }

  fileprivate init(_ object: MappingObject<Key>) throws(MappingError) {
    type = try CSVMapping.TableColumn(object.optional(.type), path: object.path(.type))
    names = try object.texts(.names)
    guard type != nil || !names.isEmpty else { throw object.missing(.names) }
  }
}
