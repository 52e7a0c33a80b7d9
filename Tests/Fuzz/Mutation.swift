/// Changes that a known input goes through, the same for the same seed.
struct Mutation {
  /// Bytes that decide something in one of our formats: signs, ends, and the edges of a number.
  private static let telling: [UInt8] =
    [0x00, 0x01, 0x02, 0x03, 0x7F, 0x80, 0xBF, 0xC2, 0xE2, 0xFE, 0xFF]
    + Array("\"\\,:{}[]-+.0 19eu\r\n\t—=|#".utf8)

  /// Stretches that do: the largest numbers of a field, a byte order mark, a surrogate, a date.
  private static let stretches: [[UInt8]] = [
    [0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
    [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
    [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80], [0x65, 0xCC, 0x81], [0xC3, 0x83, 0xC2, 0xA9],
    Array("9223372036854775807".utf8), Array("-9223372036854775808".utf8), Array("1e99".utf8),
    Array("\\ud800\\udc00".utf8), Array("0000-00-00".utf8), Array("2024-02-29".utf8),
  ]

  private var chance: SplitMix64

  init(seed: UInt64) {
    chance = SplitMix64(state: seed)
  }

  /// One to four changes of an input of several.
  mutating func changed(_ inputs: [[UInt8]]) -> [UInt8] {
    guard var bytes = inputs.randomElement(using: &chance) else { return [] }
    for _ in 0..<Int.random(in: 1...4, using: &chance) { change(&bytes, among: inputs) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], among inputs: [[UInt8]]) {
    let place = Int.random(in: 0...bytes.count, using: &chance)
    let end = min(bytes.count, place + Int.random(in: 1...12, using: &chance))
    switch Int.random(in: 0..<9, using: &chance) {
    case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
    case 1 where place < bytes.count: bytes[place] = telling()
    case 2: bytes.insert(telling(), at: place)
    case 3: bytes.removeSubrange(place..<end)
    case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 5: bytes.removeSubrange(place...)
    case 6: bytes.replaceSubrange(place..<end, with: stretch())
    case 7:
      // The beginning of one input and the end of another.
      let other = inputs.randomElement(using: &chance) ?? []
      bytes = bytes[..<place] + other.suffix(Int.random(in: 0...other.count, using: &chance))
    default:
      if place < bytes.count { bytes[place] &+= UInt8.random(in: 1...255, using: &chance) }
    }
  }

  private mutating func telling() -> UInt8 { Self.telling.randomElement(using: &chance) ?? 0 }

  private mutating func stretch() -> [UInt8] { Self.stretches.randomElement(using: &chance) ?? [] }
}
