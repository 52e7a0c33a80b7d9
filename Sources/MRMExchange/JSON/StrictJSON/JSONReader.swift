/// One pass over a JSON text; recursion is bounded by the depth limit.
struct JSONReader {
  let bytes: [UInt8]
  let limits: JSONLimits
  var position = 0
  private let knownKeys: Set<String>
  private var path: [JSONPointer.Step] = []
  private var valuesRead = 0

  init(_ bytes: [UInt8], limits: JSONLimits, knownKeys: Set<String>) {
    self.bytes = bytes
    self.limits = limits
    self.knownKeys = knownKeys
  }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func document() throws(JSONError) -> JSONValue {
    try whole { reader throws(JSONError) in try reader.value(depth: 0) }
  }

  /// Reads one record, a list of them, or an object whose member holds either, record by record.
  ///
  /// The limit on values is one for each record.
  mutating func records(
    under member: String,
    _ take: (JSONValue, Range<Int>) -> Void,
  ) throws(JSONError) {
    try whole { reader throws(JSONError) in
      guard reader.next == UInt8(ascii: "{") else { return try reader.eachRecord(take) }
      let start = reader.position
      var members: [JSONValue.Member] = []
      var isHolder = false
      try reader.members(depth: 1) { reader, key throws(JSONError) in
        guard key == member else {
          members.append(JSONValue.Member(key, try reader.value(depth: 1)))
          return
        }
        isHolder = true
        try reader.eachRecord(take)
      }
      if !isHolder { take(.object(members), start..<reader.position) }
    }
  }

  /// Reads a list record by record; anything else is one record.
  private mutating func eachRecord(_ take: (JSONValue, Range<Int>) -> Void) throws(JSONError) {
    func record(_ reader: inout JSONReader, depth: Int) throws(JSONError) {
      reader.valuesRead = 0
      let start = reader.position
      let value = try reader.value(depth: depth)
      take(value, start..<reader.position)
    }
    guard next == UInt8(ascii: "[") else { return try record(&self, depth: 1) }
    try elements(depth: 2) { reader throws(JSONError) in try record(&reader, depth: 2) }
  }

  /// Reads what fills the whole text.
  private mutating func whole<Value>(
    _ read: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    guard bytes.count <= limits.fileBytes else {
      throw failure(.tooLarge(limit: limits.fileBytes))
    }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw failure(.notUTF8) }
    skipSpace()
    let value = try read(&self)
    skipSpace()
    guard position == bytes.count else { throw failure(.trailing) }
    return value
  }

  /// An error at a place, by default the next byte; counts lines, so it is made only to be thrown.
  func failure(_ reason: JSONError.Reason, at place: Int? = nil) -> JSONError {
    let before = bytes[..<(place ?? position)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return JSONError(
      reason: reason,
      line: before.count(where: { $0 == 0x0A }) + 1,
      // A continuation byte begins no scalar.
      column: before[lineStart...].count(where: { $0 & 0xC0 != 0x80 }) + 1,
      pointer: JSONPointer(steps: path),
    )
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard valuesRead < limits.values else {
      throw failure(.tooManyValues(limit: limits.values))
    }
    valuesRead += 1
    guard let byte = next else { throw failure(.endsEarly) }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw failure(.unexpected)
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    var members: [JSONValue.Member] = []
    try self.members(depth: depth) { reader, key throws(JSONError) in
      members.append(JSONValue.Member(key, try reader.value(depth: depth)))
    }
    return .object(members)
  }

  private mutating func members(
    depth: Int,
    _ read: (inout JSONReader, String) throws(JSONError) -> Void,
  ) throws(JSONError) {
    guard depth <= limits.depth else { throw failure(.tooDeep(limit: limits.depth)) }
    position += 1
    var keys: Set<String> = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return }
    repeat {
      skipSpace()
      let keyStart = position
      guard next == UInt8(ascii: "\"") else { throw failure(missing()) }
      let key = try string()
      path.append(knownKeys.contains(key) ? .key(key) : .otherKey)
      guard keys.insert(key).inserted else { throw failure(.duplicateKey, at: keyStart) }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw failure(missing()) }
      skipSpace()
      try read(&self, key)
      path.removeLast()
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw failure(missing()) }
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    try self.elements(depth: depth) { reader throws(JSONError) in
      elements.append(try reader.value(depth: depth))
    }
    return .array(elements)
  }

  private mutating func elements(
    depth: Int,
    _ read: (inout JSONReader) throws(JSONError) -> Void,
  ) throws(JSONError) {
    guard depth <= limits.depth else { throw failure(.tooDeep(limit: limits.depth)) }
    position += 1
    var count = 0
    skipSpace()
    if take(UInt8(ascii: "]")) { return }
    repeat {
      skipSpace()
      path.append(.index(count))
      try read(&self)
      path.removeLast()
      count += 1
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw failure(missing()) }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONError)
    -> JSONValue
  {
    for byte in text.description.utf8 {
      guard take(byte) else { throw failure(missing()) }
    }
    return value
  }

  private func missing() -> JSONError.Reason { next == nil ? .endsEarly : .unexpected }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }
}
