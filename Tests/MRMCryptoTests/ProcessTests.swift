import Glibc
import MRMCrypto
import Testing

@Suite struct ProcessTests {
  @Test func `a process that forbids dumps leaves no core`() async {
    await #expect(processExitsWith: .success) {
      #expect(MemoryProtection.forbidDumps())
      var limit = rlimit()
      #expect(unsafe getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0)
      #expect(limit.rlim_max == 0)
    }
  }

  @Test func `random bytes come in the number asked for, and differ`() throws {
    #expect(try Randomness.bytes(0) == [])
    #expect(try Randomness.bytes(33).count == 33)
    #expect(try Randomness.bytes(32) != Randomness.bytes(32))
  }

  @Test(arguments: 0..<24)
  func `arrays are equal bit for bit or not at all`(bit: Int) {
    let bytes: [UInt8] = [1, 2, 3]
    #expect(ConstantTime.equal(bytes, [1, 2, 3]))
    #expect(!ConstantTime.equal(bytes, bytes.flipping(bit: bit)))
  }

  @Test func `arrays of different lengths are not equal`() {
    #expect(ConstantTime.equal([], []))
    #expect(!ConstantTime.equal([0], []))
    #expect(!ConstantTime.equal([1, 2], [1, 2, 0]))
  }
}
