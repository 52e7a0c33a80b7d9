internal import MRMModel

/// One recipient's part of a header: some words, and bytes that mean something to that recipient.
///
/// `-> ` words, then the bytes in base64 at 64 columns, ended by a shorter line, which may be empty.
struct AgeStanza: Hashable, Sendable {
  static let mark = Array("-> ".utf8)
  private static let space = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")

  /// Which kind of recipient it is for.
  let type: [UInt8]
  /// What follows the type.
  let arguments: [[UInt8]]
  let body: [UInt8]

  init(_ type: String, _ arguments: [[UInt8]], body: [UInt8]) {
    self.type = Array(type.utf8)
    self.arguments = arguments
    self.body = body
  }

  /// Reads a stanza whose first line was read, and takes its other lines.
  ///
  /// - Throws: ``AgeError/malformedHeader``.
  init(firstLine: ArraySlice<UInt8>, rest: inout HeaderLines) throws(AgeError) {
    guard firstLine.starts(with: Self.mark) else { throw .malformedHeader }
    let words = firstLine.dropFirst(Self.mark.count)
      .split(separator: Self.space, omittingEmptySubsequences: false)
    for word in words {
      guard !word.isEmpty, word.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        throw .malformedHeader
      }
    }
    guard let type = words.first else { throw .malformedHeader }

    var body: [UInt8] = []
    var isEnded = false
    while !isEnded {
      let line = try rest.next()
      guard line.count <= AgeLimits.columns, Base64.decodeUnpadded(line, into: &body) else {
        throw .malformedHeader
      }
      isEnded = line.count < AgeLimits.columns
    }
    self.type = Array(type)
    self.arguments = words.dropFirst().map { Array($0) }
    self.body = body
  }

  /// Whether it is of a type.
  func isOf(_ type: String) -> Bool { self.type.elementsEqual(type.utf8) }

  /// The lines of the stanza, ended by LF.
  var bytes: [UInt8] {
    var bytes = Self.mark + type
    for argument in arguments { bytes += [Self.space] + argument }
    bytes.append(Self.lineFeed)
    let text = Base64.encodeUnpadded(body)
    // A body that fills its last line is ended by an empty one.
    for start in stride(from: 0, through: text.count, by: AgeLimits.columns) {
      bytes += text[start..<min(start + AgeLimits.columns, text.count)]
      bytes.append(Self.lineFeed)
    }
    return bytes
  }
}
