extension JSONReader {
  /// Reads a number; one without fraction and exponent must fit an `Int`.
  mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    let limit = limits.numberCharacters
    _ = take(UInt8(ascii: "-"))
    let first = next
    let wholeDigits = skipDigits()
    guard wholeDigits > 0 else { throw malformedNumber(at: start) }
    guard first != UInt8(ascii: "0") || wholeDigits == 1 else { throw failure(.number, at: start) }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      guard skipDigits() > 0 else { throw malformedNumber(at: start) }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard skipDigits() > 0 else { throw malformedNumber(at: start) }
    }
    guard position - start <= limit else { throw failure(.numberTooLong(limit: limit), at: start) }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard isWhole else { return .decimal(text) }
    guard let whole = Int(text) else { throw failure(.numberTooLong(limit: limit), at: start) }
    return .integer(whole)
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position - start
  }

  private func malformedNumber(at start: Int) -> JSONError {
    next == nil ? failure(.endsEarly) : failure(.number, at: start)
  }

  /// Reads a string or key, from its opening to its closing quote.
  mutating func string() throws(JSONError) -> String {
    let opening = position
    position += 1
    var decoded: [UInt8] = []
    while true {
      let start = position
      skipPlainBytes()
      decoded.append(contentsOf: bytes[start..<position])
      guard decoded.count <= limits.stringBytes else {
        throw failure(.stringTooLong(limit: limits.stringBytes), at: opening)
      }
      switch next {
      case UInt8(ascii: "\""):
        position += 1
        guard let text = String(validating: decoded, as: UTF8.self) else {
          throw failure(.notUTF8, at: opening)
        }
        return text
      case UInt8(ascii: "\\"): try escape(into: &decoded)
      case nil: throw failure(.endsEarly)
      default: throw failure(.controlCharacter)
      }
    }
  }

  /// Stops before a quote, a backslash, a control character (C0, DEL, C1) or the end.
  private mutating func skipPlainBytes() {
    while let byte = next, byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F {
      // C1, U+0080–U+009F, is C2 80–C2 9F in UTF-8.
      if byte == 0xC2, position + 1 < bytes.count, bytes[position + 1] < 0xA0,
        bytes[position + 1] >= 0x80
      {
        return
      }
      position += 1
    }
  }

  private mutating func escape(into decoded: inout [UInt8]) throws(JSONError) {
    let start = position
    position += 1
    guard let letter = next else { throw failure(.endsEarly) }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(letter)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): throw failure(.controlCharacter, at: start)
    case UInt8(ascii: "u"):
      let scalar = try escapedScalar(from: start)
      let isText = scalar == "\t" || scalar == "\n" || scalar == "\r"
      guard isText || scalar.properties.generalCategory != .control else {
        throw failure(.controlCharacter, at: start)
      }
      decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: throw failure(.escape, at: start)
    }
  }

  /// Reads what follows `\u`: four digits, or eight with `\u` between them for a pair.
  private mutating func escapedScalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimalUnit(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw failure(next == nil ? .endsEarly : .loneSurrogate, at: start)
    }
    let second = try hexadecimalUnit(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(
        0x10000 + ((UInt32(first) - 0xD800) << 10) + UInt32(second) - 0xDC00
      )
    else { throw failure(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func hexadecimalUnit(from start: Int) throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw failure(.endsEarly) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw failure(.escape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
