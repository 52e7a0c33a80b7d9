import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

@Suite struct RecordKeyTests {
  private let content = Array("seen at the bridge".utf8)

  @Test(arguments: [0, 1, 1020, 1021, 5000])
  func `what was sealed opens at its place`(count: Int) throws {
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let key = try Scene.recordKey()
    #expect(try key.open(key.seal(content, for: Scene.place), for: Scene.place) == content)
  }

  @Test(arguments: changes)
  func `a blob with any byte changed is refused`(mask: UInt8) throws {
    let key = try Scene.recordKey()
    let blob = try key.seal(content, for: Scene.place)
    let refusals = refusals(of: blob, changedBy: mask) { changed in
      _ = try key.open(changed, for: Scene.place)
    }
    #expect(!refusals.contains(nil))
    #expect(Set(refusals.dropFirst(FormatHeader.byteCount)) == [.notAuthentic])
  }

  @Test(arguments: Move.allCases)
  func `a blob moved elsewhere does not open`(move: Move) throws {
    let key = try Scene.recordKey()
    let blob = try key.seal(content, for: Scene.place)
    let elsewhere = Scene.place.moved(move)
    #expect(try key.open(blob, for: Scene.place) == content)
    #expect(throws: VaultError.notAuthentic) { try key.open(blob, for: elsewhere) }
  }

  @Test func `a blob does not open with the key of another record`() throws {
    let blob = try Scene.recordKey().seal(content, for: Scene.place)
    let other = try Scene.recordKey(made: 0x32)
    #expect(throws: VaultError.notAuthentic) { try other.open(blob, for: Scene.place) }
  }

  @Test func `a blob cut short or made longer does not open`() throws {
    let key = try Scene.recordKey()
    let blob = try key.seal(content, for: Scene.place)
    #expect(throws: VaultError.notAuthentic) {
      try key.open(Array(blob.dropLast()), for: Scene.place)
    }
    #expect(throws: VaultError.notAuthentic) { try key.open(blob + [0], for: Scene.place) }
  }

  @Test(arguments: [0, 1, 2, 34, 66, 81, 82])
  func `fewer bytes than every blob has are malformed`(count: Int) throws {
    let key = try Scene.recordKey()
    let blob = try key.seal(content, for: Scene.place).prefix(count)
    #expect(throws: VaultError.malformed) { try key.open(Array(blob), for: Scene.place) }
  }

  @Test(arguments: [0, 1])
  func `a blob of a newer version or suite asks for a newer program`(place: Int) throws {
    let key = try Scene.recordKey()
    var blob = try key.seal(content, for: Scene.place)
    blob[place] = 2
    #expect(throws: VaultError.formatTooNew(found: 2, newestKnown: 1)) {
      try key.open(blob, for: Scene.place)
    }
  }

  @Test func `the same content is sealed to other bytes each time`() throws {
    let key = try Scene.recordKey()
    let one = try key.seal(content, for: Scene.place)
    let other = try key.seal(content, for: Scene.place)
    // Salt, commitment and ciphertext.
    #expect(one[2..<34] != other[2..<34])
    #expect(one[34..<66] != other[34..<66])
    #expect(one[66...] != other[66...])
  }

  @Test func `what is sealed stands nowhere in the blob`() throws {
    let blob = try Scene.recordKey().seal(content, for: Scene.place)
    let windows = blob.indices.dropLast(7).map { Array(blob[$0..<($0 + 8)]) }
    #expect(!windows.contains(Array(content.prefix(8))))
  }

  @Test(arguments: [(0, 1106), (1020, 1106), (1021, 1170), (5000, 5202)])
  func `a blob has 82 bytes more than its padded content`(count: Int, blobCount: Int) throws {
    let blob = try Scene.recordKey().seal(
      [UInt8](repeating: 7, count: count),
      for: Scene.place,
    )
    #expect(blob.count == blobCount)
  }

  @Test func `two new keys differ`() throws {
    let same = try RecordKey.make().secret.equals(RecordKey.make().secret)
    #expect(!same)
  }

  @Test func `every kind of content has its own number`() {
    let contents = RecordKind.allCases.map(SealingContext.Content.record)
    let numbers = contents.map(\.number) + [200, 201, 202]
    #expect(SealingContext.Content.indexPart.number == 200)
    #expect(SealingContext.Content.entryBody.number == 201)
    #expect(SealingContext.Content.pin.number == 202)
    #expect(Set(numbers).count == numbers.count)
  }
}
