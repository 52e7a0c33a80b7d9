/// The one table behind most broken accents: the bytes that Windows-1252 shows as characters.
enum Windows1252: Sendable {
  /// What the bytes 0x80–0x9F stand for; 0 where Windows-1252 has nothing.
  ///
  /// Source: the WHATWG Encoding Standard, index windows-1252.
  private static let highControls: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private static let byScalar: [UInt32: UInt8] = Dictionary(
    highControls.enumerated().compactMap { $1 == 0 ? nil : ($1, UInt8(0x80 + $0)) },
    uniquingKeysWith: { first, _ in first },
  )

  /// The byte that Windows-1252 or Latin-1 shows as a scalar; nil when there is none.
  ///
  /// Control characters U+0080–U+009F stand for themselves: so Latin-1 reads them, and
  /// browsers the five bytes that Windows-1252 leaves out.
  static func byte(for scalar: Unicode.Scalar) -> UInt8? {
    UInt8(exactly: scalar.value) ?? byScalar[scalar.value]
  }
}
