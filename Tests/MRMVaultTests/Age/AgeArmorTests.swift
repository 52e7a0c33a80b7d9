import MRMCrypto
import Testing

@testable import MRMVault

@Suite struct AgeArmorTests {
  /// A file whose armor ends in a short line with padding.
  private let identity: AgeIdentity
  private let file: [UInt8]
  private let lines: [String]

  init() throws {
    var forge = try AgeForge.file()
    try forge.payload([(content: Array("age".utf8), isLast: true)])
    identity = forge.identity
    file = forge.bytes
    lines = AgeForge.armor(forge.bytes)
  }

  @Test func `armor is the text of the specification`() throws {
    var text: [UInt8] = []
    var writer = try ArmorWriter { text += $0 }
    for byte in file { try writer.write([byte]) }
    try writer.finish()
    #expect(String(decoding: text, as: UTF8.self) == lines.joined(separator: "\n") + "\n")
    #expect(lines.dropLast(2).last?.count == 64)
    #expect(lines.dropLast().last?.hasSuffix("=") == true)
  }

  @Test func `armor opens with either line end, and with white space around it`() throws {
    for end in ["\n", "\r\n"] {
      let text = lines.joined(separator: end)
      try expectOpens(text)
      try expectOpens(text + end)
      try expectOpens("\n\r   \t\n" + text + end + "\n\r   \t\n")
    }
  }

  @Test(arguments: [47, 48, 49, 96])
  func `a last line may be full`(count: Int) throws {
    var text: [UInt8] = []
    var writer = try ArmorWriter { text += $0 }
    try writer.write(AgeBytes.content(count))
    try writer.finish()
    let reader = ArmorReader(BufferedSource(AgeBytes.source(text)))
    #expect(try reader.next() == AgeBytes.content(count))
    #expect(try reader.next().isEmpty)
  }

  @Test(arguments: [47, 48, 96])
  func `a last line, full or not, is not followed by an empty one`(count: Int) throws {
    var text: [UInt8] = []
    var writer = try ArmorWriter { text += $0 }
    try writer.write(AgeBytes.content(count))
    try writer.finish()
    text.insert(10, at: text.count - ArmorReader.end.count - 1)
    #expect(throws: AgeError.malformedArmor) {
      try ArmorReader(BufferedSource(AgeBytes.source(text))).next()
    }
  }

  @Test(arguments: [
    "another label", "a label in small letters", "spaces in the first line", "a first word",
    "white space after the first line", "a header field", "an empty line first",
    "an empty line last", "an empty line between", "a short line between", "a long line",
    "one long line", "a space at a line's end", "a space at a line's beginning", "no padding",
    "too much padding", "padding on a line of its own", "another spelling", "another alphabet",
    "a checksum", "no last line", "half a last line", "spaces in the last line",
    "a space after the last line", "text after the last line", "another file after it",
    "mixed line ends", "CR alone",
  ])
  func `any other text is refused`(fault: String) throws {
    let body = lines.dropFirst().dropLast()
    var changed = lines
    var end = "\n"
    var tail = "\n"
    let last = lines.count - 2
    switch fault {
    case "another label": changed[0] = "-----BEGIN AGE MESSAGE-----"
    case "a label in small letters": changed[0] = changed[0].lowercased()
    case "spaces in the first line": changed[0] = "----- BEGIN AGE ENCRYPTED FILE -----"
    case "a first word": changed[0] = "file " + changed[0]
    case "white space after the first line": changed[0] += " "
    case "a header field": changed.insert(contentsOf: ["Comment: file", ""], at: 1)
    case "an empty line first": changed.insert("", at: 1)
    case "an empty line last": changed.insert("", at: last + 1)
    case "an empty line between": changed.insert("", at: 2)
    case "a short line between":
      changed[1] = String(lines[1].prefix(60))
      changed.insert(String(lines[1].suffix(4)), at: 2)
    case "a long line":
      changed[1] = lines[1] + lines[2].prefix(4)
      changed[2] = String(lines[2].dropFirst(4))
    case "one long line": changed = [lines[0], body.joined(), lines[last + 1]]
    case "a space at a line's end": changed[2] += " "
    case "a space at a line's beginning": changed[2] = " " + changed[2]
    case "no padding": changed[last] = changed[last].filter { $0 != "=" }
    case "too much padding": changed[last] += "===="
    case "padding on a line of its own":
      changed[last] = changed[last].filter { $0 != "=" }
      changed.insert("==", at: last + 1)
    case "another spelling":
      changed[last] = AgeForge.sloppy(changed[last].filter { $0 != "=" }) + "="
    case "another alphabet": changed[1] = "-_" + changed[1].dropFirst(2)
    case "a checksum": changed.insert("=AAAA", at: last + 1)
    case "no last line": changed.removeLast()
    case "half a last line":
      tail = ""
      changed[last + 1] = String(changed[last + 1].dropLast())
    case "spaces in the last line": changed[last + 1] = "----- END AGE ENCRYPTED FILE -----"
    case "a space after the last line": changed[last + 1] += " "
    case "text after the last line": changed.append("text")
    case "another file after it": changed += lines
    case "mixed line ends": changed[2] += "\r"
    default: end = "\r"
    }
    let text = changed.joined(separator: end) + tail
    #expect(throws: AgeError.self) {
      try AgeBytes.opened(Array(text.utf8), with: identity)
    }
  }

  @Test(arguments: changes)
  func `armor with CR LF at its line ends and one byte changed is refused`(mask: UInt8) throws {
    let text = Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    for place in text.indices {
      #expect(throws: AgeError.self, "byte \(place)") {
        try AgeBytes.opened(text.changing(place, by: mask), with: identity)
      }
    }
  }

  @Test func `a label that is not ours is said to be another thing than damage`() throws {
    let text = Array("-----BEGIN PGP MESSAGE-----\n".utf8)
    #expect(throws: AgeError.notAgeFile) { _ = try AgeFile(reading: AgeBytes.source(text)) }
    let cut = Array(lines.dropLast().joined(separator: "\n").utf8)
    #expect(throws: AgeError.malformedArmor) { try AgeBytes.opened(cut, with: identity) }
  }

  @Test func `white space around armor has a limit`() throws {
    let text = lines.joined(separator: "\n")
    let most = String(repeating: " ", count: AgeLimits.outerWhitespaceBytes)
    try expectOpens(most + text + "\n" + most)
    #expect(throws: AgeError.notAgeFile) {
      try AgeBytes.opened(Array((most + " " + text).utf8), with: identity)
    }
    #expect(throws: AgeError.malformedArmor) {
      try AgeBytes.opened(Array((text + "\n" + most + " ").utf8), with: identity)
    }
  }

  private func expectOpens(_ text: String) throws {
    #expect(try AgeBytes.opened(Array(text.utf8), with: identity) == Array("age".utf8))
    #expect(
      try AgeBytes.opened(Array(text.utf8), with: identity, inPiecesOf: 1) == Array("age".utf8)
    )
  }
}
