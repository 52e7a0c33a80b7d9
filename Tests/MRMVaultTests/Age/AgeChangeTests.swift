import MRMCrypto
import Testing

@testable import MRMVault

/// Whatever byte of a file is changed, it does not open.
@Suite struct AgeChangeTests {
  private let content = Array("seen at the bridge".utf8)

  @Test(arguments: AgeForm.allCases, changes)
  func `a file for recipients with one byte changed is refused`(form: AgeForm, mask: UInt8) throws {
    let identity = try AgeIdentity.make()
    let other = try AgeIdentity.make()
    let recipients = [identity.recipient, other.recipient]
    let file = try AgeBytes.sealed(content, to: recipients, form: form)
    #expect(try AgeBytes.opened(file, with: identity) == content)
    expectRefused(file, changedBy: mask) { try AgeBytes.opened($0, with: identity) }
  }

  @Test(arguments: AgeForm.allCases, changes)
  func `a file with a passphrase with one byte changed is refused`(
    form: AgeForm,
    mask: UInt8,
  ) throws {
    let passphrase = try Passphrase(copying: [0x61])
    let file = try AgeBytes.sealed(content, passphrase: passphrase, form: form)
    #expect(try AgeBytes.opened(file, with: passphrase) == content)
    expectRefused(file, changedBy: mask) { changed in
      try AgeBytes.opened(changed, with: Passphrase(copying: [0x61]))
    }
  }

  @Test func `a file with one byte left out or one put in is refused`() throws {
    let identity = try AgeIdentity.make()
    let file = try AgeBytes.sealed(content, to: [identity.recipient])
    for place in file.indices {
      let left = Array(file[..<place] + file[(place + 1)...])
      let put = Array(file[..<place] + [0x41] + file[place...])
      #expect(throws: AgeError.self) { try AgeBytes.opened(left, with: identity) }
      #expect(throws: AgeError.self) { try AgeBytes.opened(put, with: identity) }
    }
  }

  private func expectRefused(
    _ file: [UInt8],
    changedBy mask: UInt8,
    opening: ([UInt8]) throws -> [UInt8],
  ) {
    for place in file.indices {
      #expect(throws: AgeError.self, "byte \(place)") {
        try opening(file.changing(place, by: mask))
      }
    }
  }
}
