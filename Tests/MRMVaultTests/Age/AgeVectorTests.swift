import MRMCrypto
import Testing

@testable import MRMVault

/// Files that the stock programs made, years ago by the time that they matter.
@Suite struct AgeVectorTests {
  @Test(arguments: try Vector.all(in: "age-v1"))
  func `a file of a stock program opens`(vector: Vector) throws {
    let file = try vector.bytes("file")
    let content = try vector.bytes("plaintext")
    let identity = try vector.text("identity")
    let opened =
      if identity.isEmpty {
        try AgeBytes.opened(file, with: Passphrase(copying: vector.bytes("passphrase")))
      } else {
        try AgeBytes.opened(file, with: AgeIdentity(text: Self.secret(identity)))
      }
    #expect(opened == content)
  }

  @Test func `a header that was read and is written again is the same bytes`() throws {
    for vector in try Vector.all(in: "age-v1") {
      let file = try vector.bytes("file")
      let header = try AgeFile(reading: AgeBytes.source(file)).header
      guard !file.starts(with: ArmorReader.begin) else { continue }
      #expect(file.starts(with: header.bytes))
      #expect(try AgeHeader(parsing: header.bytes) == header)
    }
  }

  /// The example in C2SP age.md, "The X25519 recipient type".
  @Test func `the published identity has the published recipient`() throws {
    let text = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
    let identity = try AgeIdentity(text: Self.secret(text))
    let published = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
    #expect(identity.recipient.text == published)
    #expect(try identity.text().revealed() == Array(text.utf8))
    #expect(try AgeRecipient(text: published) == identity.recipient)
  }

  private static func secret(_ text: String) throws -> SecretBytes {
    try SecretBytes(copying: Array(text.utf8))
  }
}
