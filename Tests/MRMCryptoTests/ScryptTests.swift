import MRMCrypto
import Testing

@Suite struct ScryptTests {
  @Test func `the standard cost takes a quarter of a gibibyte`() {
    #expect(ScryptCost.standard.exponent == 18)
    #expect(ScryptCost.standard.memoryBytes == 256 << 20)
  }

  @Test(arguments: [17, 18, 19, 20])
  func `a cost from the floor to the ceiling is taken`(exponent: Int) throws {
    #expect(try ScryptCost(exponent: exponent).exponent == exponent)
  }

  @Test(arguments: [Int.min, -1, 0, 9, 21, 22, 63, Int.max])
  func `a cost below every floor or above the ceiling is refused`(exponent: Int) {
    #expect(throws: CryptoError.workFactor(exponent: exponent)) {
      try ScryptCost(exponent: exponent)
    }
  }

  @Test(arguments: [1, 10, 16, 20])
  func `a foreign file may have been made for less`(exponent: Int) throws {
    #expect(try ScryptCost(ofForeignFile: exponent).exponent == exponent)
  }

  @Test(arguments: [Int.min, -1, 0, 21, 63, 64, Int.max])
  func `a foreign file cannot ask for more than the ceiling, or for nothing`(exponent: Int) {
    #expect(throws: CryptoError.workFactor(exponent: exponent)) {
      try ScryptCost(ofForeignFile: exponent)
    }
  }

  #if DEBUG
    // RFC 7914 has N = 2¹⁴, which only debug builds derive.
    @Test(arguments: try Vector.all(in: "scrypt"))
    func `a key is the published one`(vector: Vector) throws {
      let exponent = try #require(vector.bytes("exponent").first)
      let key = try Scrypt.deriveKey(
        passphrase: vector.secret("passphrase"),
        salt: vector.bytes("salt"),
        cost: ScryptCost(exponent: Int(exponent)),
      )
      #expect(try key.revealed() == vector.bytes("key"))
    }

    @Test func `the cost of tests is the floor of debug builds`() {
      #expect(ScryptCost.forTests.exponent == ScryptCost.floor)
    }

    @Test func `passphrase, salt and cost each change the key`() throws {
      let key = try derive("correct horse", salt: 1, exponent: 10)
      #expect(try key == derive("correct horse", salt: 1, exponent: 10))
      #expect(try key != derive("correct horsf", salt: 1, exponent: 10))
      #expect(try key != derive("correct horse", salt: 2, exponent: 10))
      #expect(try key != derive("correct horse", salt: 1, exponent: 11))
    }

    private func derive(_ passphrase: String, salt: UInt8, exponent: Int) throws -> [UInt8] {
      try Scrypt.deriveKey(
        passphrase: SecretBytes(copying: Array(passphrase.utf8)),
        salt: [salt],
        cost: ScryptCost(exponent: exponent),
      ).revealed()
    }
  #else
    @Test(arguments: 10...16)
    func `a release build refuses what only tests may use`(exponent: Int) {
      #expect(throws: CryptoError.workFactor(exponent: exponent)) {
        try ScryptCost(exponent: exponent)
      }
    }
  #endif

  @Test func `the floor is derived, beyond what OpenSSL allows by itself`() throws {
    let key = try Scrypt.deriveKey(
      passphrase: SecretBytes(copying: Array("pleaseletmein".utf8)),
      salt: Array("SodiumChloride".utf8),
      cost: ScryptCost(exponent: 17),
    )
    // Python: hashlib.scrypt(…, n=2**17, r=8, p=1, maxmem=2**28, dklen=32).
    #expect(try key.revealed() == #require([UInt8](hex: floorKey)))
  }

  private let floorKey = "2f10fcda14532d6543334cd899776407ff0ae879c370372de5b4e39d4d2d21ed"
}
