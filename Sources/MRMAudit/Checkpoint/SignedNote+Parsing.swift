extension SignedNote {
  static let lineFeed = UInt8(ascii: "\n")

  /// Whether a byte may stand in a note: no control character of ASCII but the line feed.
  static func isAllowed(_ byte: UInt8) -> Bool {
    byte >= 0x20 || byte == lineFeed
  }

  /// Reads a note that came from outside; says nothing about its signatures.
  ///
  /// ``bytes`` gives back exactly what was read.
  ///
  /// - Throws: ``NoteError/tooLong(limit:)``, ``NoteError/notText``, ``NoteError/noSignatures``,
  ///   ``NoteError/tooManySignatures(limit:)``, ``NoteError/signatureLine`` or ``NoteError/name``.
  public static func parse(_ bytes: [UInt8]) throws(NoteError) -> SignedNote {
    guard bytes.count <= largestByteCount else { throw .tooLong(limit: largestByteCount) }
    guard bytes.allSatisfy(isAllowed) else { throw .notText }
    // The last empty line: what follows has none, as no signature line is empty.
    guard
      let end = bytes.indices.dropFirst().last(where: { index in
        bytes[index] == lineFeed && bytes[index - 1] == lineFeed
      })
    else { throw .noSignatures }
    guard let text = String(validating: bytes[..<end], as: UTF8.self) else { throw .notText }
    return SignedNote(
      unverifiedText: text,
      signatures: try signatures(in: bytes[(end + 1)...]),
    )
  }

  private static func signatures(
    in bytes: ArraySlice<UInt8>
  ) throws(NoteError) -> [NoteSignature] {
    guard !bytes.isEmpty else { throw .noSignatures }
    guard bytes.last == lineFeed else { throw .signatureLine }
    let lines = bytes.dropLast().split(separator: lineFeed, omittingEmptySubsequences: false)
    guard lines.count <= mostSignatures else { throw .tooManySignatures(limit: mostSignatures) }
    return try lines.map(NoteSignature.init(line:))
  }
}
