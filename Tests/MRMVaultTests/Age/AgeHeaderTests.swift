import MRMCrypto
import Testing

@testable import MRMVault

/// What the specification says must be refused in a header; the code is right in all of them.
@Suite struct AgeHeaderTests {
  @Test func `the forge makes a file that opens`() throws {
    var forge = try AgeForge.file()
    try forge.payload([(content: [7], isLast: true)])
    #expect(try AgeBytes.opened(forge.bytes, with: forge.identity) == [7])
  }

  @Test(arguments: [
    "", "PK", "age-encryption.org", "AGE-ENCRYPTION.ORG/v1\n", " \n", "--", "%PDF\n",
  ])
  func `what does not begin as an age file is none`(text: String) {
    #expect(throws: AgeError.notAgeFile) {
      _ = try AgeFile(reading: AgeBytes.source(Array(text.utf8)))
    }
  }

  @Test(arguments: ["v2", "v10", "v1.1", "V1", "v1234567"])
  func `another version is not read`(version: String) throws {
    let forge = try AgeForge.file(version: "age-encryption.org/" + version)
    expect(.versionUnknown, forge.bytes)
  }

  @Test(arguments: ["", " v1", "v1 ", "v1\r", "v\u{e9}"])
  func `a version that could be none is malformed`(version: String) throws {
    let forge = try AgeForge.file(version: "age-encryption.org/" + version)
    expect(.malformedHeader, forge.bytes)
  }

  @Test(arguments: [
    // what is not a stanza
    [""], ["stanza"], ["->"], ["-> "], ["->stanza", ""], ["--> stanza", ""], ["- > stanza", ""],
    // words that are empty, or not of visible characters
    ["->  stanza", ""], ["-> stanza  word", ""], ["-> stanza ", ""], ["-> st\u{e8}ze", ""],
    ["-> stanza\tword", ""], ["-> stanza\u{7f}", ""], ["-> stanza\r", ""],
    // a body that does not end with a shorter line, or ends twice
    ["-> stanza"], ["-> stanza", String(repeating: "A", count: 64)],
    ["-> stanza", String(repeating: "A", count: 68)],
    ["-> stanza", String(repeating: "A", count: 68), ""], ["-> stanza", "AAAA", ""],
    ["-> stanza", "AAAA", "AAAA"], ["-> stanza", "", "AAAA"],
    // base64 that is not the one spelling
    ["-> stanza", "AAA="], ["-> stanza", "AB"], ["-> stanza", "A"], ["-> stanza", "AAAAA"],
    ["-> stanza", "AA A"], ["-> stanza", "AA-_"], ["-> stanza", "AAAA\r"], ["-> stanza", " AAAA"],
  ])
  func `a line that is no part of a stanza is refused`(extra: [String]) throws {
    let forge = try AgeForge.file(extra: extra)
    expect(.malformedHeader, forge.bytes)
  }

  @Test(arguments: [
    ["-> stanza", ""], ["-> stanza", "AA"], ["-> !~ \"#$%&'()*+,-./:;<=>?@[]^_`{|}", "AAAA"],
    ["-> stanza", String(repeating: "A", count: 64), ""],
    ["-> stanza", String(repeating: "A", count: 64), "AA"],
    ["-> x25519 word", ""], ["-> Scrypt", ""], ["-> X25519z", ""],
  ])
  func `a stanza of another kind is passed over`(extra: [String]) throws {
    var forge = try AgeForge.file(extra: extra)
    try forge.payload([(content: [7], isLast: true)])
    #expect(try AgeBytes.opened(forge.bytes, with: forge.identity) == [7])
  }

  @Test func `a header without a stanza is refused`() throws {
    var forge = try AgeForge()
    forge.line(AgeForge.versionLine)
    try forge.code()
    expect(.malformedHeader, forge.bytes)
  }

  @Test(arguments: [
    "one space too many", "a space at the end", "no space", "a tab", "no code", "half a code",
    "padding", "another spelling", "CR LF",
  ])
  func `a last line of another form is refused`(fault: String) throws {
    var forge = try AgeForge()
    forge.line(AgeForge.versionLine)
    try forge.x25519()
    try forge.code { line in
      switch fault {
      case "one space too many": "--- " + line.dropFirst(3)
      case "a space at the end": line + " "
      case "no space": "---" + line.dropFirst(4)
      case "a tab": "---\t" + line.dropFirst(4)
      case "no code": "---"
      case "half a code": String(line.prefix(25))
      case "padding": line + "="
      case "another spelling": AgeForge.sloppy(line)
      default: line + "\r"
      }
    }
    expect(.malformedHeader, forge.bytes)
  }

  @Test func `a header whose lines end with CR LF is refused`() throws {
    let forge = try AgeForge.file()
    let bytes = forge.bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }
    expect(.malformedHeader, bytes)
  }

  @Test func `bytes behind a header are not part of it`() throws {
    let forge = try AgeForge.file()
    #expect(throws: AgeError.malformedHeader) { try AgeHeader(parsing: forge.bytes + [10]) }
    #expect(throws: Never.self) { try AgeHeader(parsing: forge.bytes) }
  }

  @Test func `a code that does not fit is refused`() throws {
    var forge = try AgeForge()
    forge.line(AgeForge.versionLine)
    try forge.x25519()
    forge.line("--- " + AgeForge.base64([UInt8](repeating: 9, count: 32)))
    try forge.payload([(content: [7], isLast: true)])
    #expect(throws: AgeError.headerChanged) {
      try AgeBytes.opened(forge.bytes, with: forge.identity)
    }
  }

  @Test func `a header ends where its file ends, and that is too early`() throws {
    let forge = try AgeForge.file()
    for count in 1..<forge.bytes.count {
      #expect(throws: AgeError.self) { try AgeHeader(parsing: Array(forge.bytes.prefix(count))) }
    }
  }

  @Test func `more recipients than are read are refused`() throws {
    let stanza = ["-> stanza", ""]
    let most = try AgeForge.file(extra: [[String]](repeating: stanza, count: 63).flatMap { $0 })
    let more = try AgeForge.file(extra: [[String]](repeating: stanza, count: 64).flatMap { $0 })
    #expect(throws: Never.self) { try AgeHeader(parsing: most.bytes) }
    expect(.tooManyStanzas(limit: 64), more.bytes)
  }

  @Test func `a line longer than is read is refused`() throws {
    let word = String(repeating: "w", count: AgeLimits.lineBytes - 3)
    let longest = try AgeForge.file(extra: ["-> " + word, ""])
    let longer = try AgeForge.file(extra: ["-> w" + word, ""])
    #expect(throws: Never.self) { try AgeHeader(parsing: longest.bytes) }
    expect(.malformedHeader, longer.bytes)
  }

  @Test func `a header longer than is read is refused before it is all read`() throws {
    let line = [UInt8](repeating: 0x41, count: 64) + [10]
    var given = 0
    var isFirst = true
    #expect(throws: AgeError.headerTooLong(limit: AgeLimits.headerBytes)) {
      _ = try AgeFile {
        defer { isFirst = false }
        let bytes = isFirst ? Array("age-encryption.org/v1\n-> stanza\n".utf8) : line
        given += bytes.count
        return bytes
      }
    }
    #expect(given < AgeLimits.headerBytes + 2 * AgeLimits.lineBytes)
    let long = [UInt8](repeating: 0x41, count: AgeLimits.headerBytes + 1)
    #expect(throws: AgeError.headerTooLong(limit: AgeLimits.headerBytes)) {
      try AgeHeader(parsing: long)
    }
  }

  /// Both ways in refuse: the pure one and the one that reads a stream.
  private func expect(_ error: AgeError, _ bytes: [UInt8]) {
    #expect(throws: error) { try AgeHeader(parsing: bytes) }
    #expect(throws: error) { _ = try AgeFile(reading: AgeBytes.source(bytes)) }
  }
}
