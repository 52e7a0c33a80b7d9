import MRMCrypto
import Testing

@testable import MRMVault

/// What the specification says of the two kinds of recipient, broken one rule at a time.
@Suite struct AgeStanzaTests {
  private static let weakPoints: [[UInt8]] = [
    [UInt8](repeating: 0, count: 32), [1] + [UInt8](repeating: 0, count: 31),
  ]

  @Test(arguments: [
    "no share", "short share", "long share", "share spelled otherwise", "padded share",
    "a word more", "short body", "long body", "body spelled otherwise", "padded body",
  ])
  func `an X25519 stanza of another form is refused`(fault: String) throws {
    let share = try AgeForge.share()
    var forge = try AgeForge()
    forge.line(AgeForge.versionLine)
    switch fault {
    case "no share":
      forge.line("-> X25519")
      forge.line(AgeForge.base64([UInt8](repeating: 1, count: 32)))
    case "short share": try forge.x25519(share: AgeForge.base64(Array(share.dropLast())))
    case "long share": try forge.x25519(share: AgeForge.base64(share + [0]))
    case "share spelled otherwise":
      try forge.x25519(share: AgeForge.sloppy(AgeForge.base64(share)))
    case "padded share": try forge.x25519(share: AgeForge.base64(share) + "=")
    case "a word more": try forge.x25519(words: ["word"])
    case "short body": try forge.x25519 { _ in AgeForge.base64([UInt8](repeating: 1, count: 31)) }
    case "long body":
      try forge.x25519(fileKey: AgeForge.fileKey + [0x59])
    case "body spelled otherwise": try forge.x25519 { AgeForge.sloppy($0) }
    default: try forge.x25519 { $0 + "=" }
    }
    try forge.code()
    #expect(throws: AgeError.malformedHeader) { try AgeHeader(parsing: forge.bytes) }
  }

  @Test(arguments: weakPoints)
  func `a share under which everybody knows the file key is refused`(share: [UInt8]) throws {
    var forge = try AgeForge()
    forge.line(AgeForge.versionLine)
    try forge.x25519(share: AgeForge.base64(share))
    try forge.code()
    #expect(throws: AgeError.weakShare) { try AgeBytes.opened(forge.bytes, with: forge.identity) }
  }

  @Test func `a stanza whose key was changed is somebody else's`() throws {
    var forge = try AgeForge()
    forge.line(AgeForge.versionLine)
    try forge.x25519 { _ in AgeForge.base64([UInt8](repeating: 1, count: 32)) }
    try forge.code()
    #expect(throws: AgeError.noMatchingIdentity) {
      try AgeBytes.opened(forge.bytes, with: forge.identity)
    }
  }

  @Test(arguments: [
    "no salt", "short salt", "long salt", "salt spelled otherwise", "no cost", "a word more",
    "short body", "body spelled otherwise",
  ])
  func `a scrypt stanza of another form is refused`(fault: String) throws {
    let salt = AgeForge.base64([UInt8](repeating: 0x5A, count: 16))
    var forge = try AgeForge()
    forge.line(AgeForge.versionLine)
    switch fault {
    case "no salt":
      forge.line("-> scrypt 1")
      forge.line(AgeForge.base64([UInt8](repeating: 1, count: 32)))
    case "short salt": try forge.scrypt(salt: AgeForge.base64([UInt8](repeating: 1, count: 15)))
    case "long salt": try forge.scrypt(salt: AgeForge.base64([UInt8](repeating: 1, count: 17)))
    case "salt spelled otherwise": try forge.scrypt(salt: AgeForge.sloppy(salt))
    case "no cost":
      forge.line("-> scrypt " + salt)
      forge.line(AgeForge.base64([UInt8](repeating: 1, count: 32)))
    case "a word more": try forge.scrypt(words: ["word"])
    case "short body": try forge.scrypt { _ in AgeForge.base64([UInt8](repeating: 1, count: 31)) }
    default: try forge.scrypt { AgeForge.sloppy($0) }
    }
    try forge.code()
    #expect(throws: AgeError.malformedHeader) { try AgeHeader(parsing: forge.bytes) }
  }

  @Test(arguments: ["0", "01", "+1", "-1", "0x1", "1a", "a1", "1.", "0b1", "١"])
  func `a cost that is no decimal number is refused`(cost: String) throws {
    var forge = try AgeForge()
    forge.line(AgeForge.versionLine)
    try forge.scrypt(cost: cost)
    try forge.code()
    #expect(throws: AgeError.malformedHeader) { try AgeHeader(parsing: forge.bytes) }
  }

  @Test(arguments: ["21", "23", "64", "18446744073709551617", String(repeating: "9", count: 400)])
  func `a cost above the ceiling is refused before anything is derived`(cost: String) throws {
    var forge = try AgeForge()
    forge.line(AgeForge.versionLine)
    try forge.scrypt(cost: cost)
    try forge.code()
    #expect(throws: AgeError.costRefused(ceiling: 20)) { try AgeHeader(parsing: forge.bytes) }
  }

  @Test func `another cost than the file was made with opens nothing`() throws {
    var forge = try AgeForge()
    forge.line(AgeForge.versionLine)
    try forge.scrypt(cost: "2")
    try forge.code()
    #expect(throws: AgeError.wrongPassphrase) {
      try AgeBytes.opened(forge.bytes, with: Passphrase(copying: Array(AgeForge.passphrase.utf8)))
    }
  }

  @Test(arguments: ["before", "after", "twice"])
  func `a passphrase stands alone`(place: String) throws {
    var forge = try AgeForge()
    forge.line(AgeForge.versionLine)
    if place == "before" { try forge.x25519() }
    try forge.scrypt()
    switch place {
    case "after": try forge.x25519()
    case "twice": try forge.scrypt()
    default: break
    }
    try forge.code()
    #expect(throws: AgeError.passphraseNotAlone) { try AgeHeader(parsing: forge.bytes) }
  }

  @Test func `a scrypt stanza of the forge opens`() throws {
    var forge = try AgeForge()
    forge.line(AgeForge.versionLine)
    try forge.scrypt()
    try forge.code()
    try forge.payload([(content: [7], isLast: true)])
    let passphrase = try Passphrase(copying: Array(AgeForge.passphrase.utf8))
    #expect(try AgeBytes.opened(forge.bytes, with: passphrase) == [7])
  }
}
