internal import MRMCrypto

extension Passphrase {
  /// What has to be left of a new passphrase once everything is taken out that is tried first.
  private static let fewestUncommon = 8
  /// Letters that follow each other in an alphabet or on a keyboard count from this many on.
  private static let shortestRun = 4
  private static let fewestDistinct = 5
  private static let keyboard = [
    "azertyuiopqsdfghjklmwxcvbn", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopyxcvbnm",
  ].map { Array($0.utf8) }

  /// Refuses a new passphrase that is too short, or is one of those that are tried first.
  ///
  /// Case, accents, spaces, digits and signs do not count for that: what is left without common words
  /// and sayings, without the names that belong to the person, runs of keys and repetitions has to
  /// have eight characters.
  ///
  /// - Parameter names: What somebody who knows the person would try: their label, office, name.
  /// - Throws: ``VaultError/passphraseTooShort(minimum:)``, ``VaultError/passphraseCommon``.
  public func checkStrength(besides names: [String] = []) throws(VaultError) {
    // Characters, not bytes: UTF-8 continuation bytes do not count.
    let characters = unsafe secret.withUnsafeBytes { bytes in
      unsafe bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
    guard characters >= Self.minimumCharacters else {
      throw .passphraseTooShort(minimum: Self.minimumCharacters)
    }
    guard try uncommonCharacters(besides: names) >= Self.fewestUncommon else {
      throw .passphraseCommon
    }
  }

  private func uncommonCharacters(besides names: [String]) throws(VaultError) -> Int {
    let words = CommonWords.all + names.flatMap(CommonWords.parts)
    var left = 0
    do {
      _ = try unsafe SecretBytes(count: max(1, secret.count)) { place in
        var count = unsafe folded(into: place)
        for word in words.sorted(by: { $0.count > $1.count }) {
          unsafe Self.strike(word, in: place, &count)
        }
        unsafe Self.strikeRuns(in: place, &count)
        left = unsafe Self.unrepeated(in: place, count)
      }
    } catch {
      throw VaultError(error as? CryptoError ?? .secretMemoryExhausted)
    }
    return left
  }

  /// Writes the letters in lower case and without accents, other scripts as they are: no digits, no
  /// spaces, no signs.
  private func folded(into place: UnsafeMutableRawBufferPointer) -> Int {
    var count = 0
    unsafe secret.withUnsafeBytes { bytes in
      var position = 0
      while position < bytes.count {
        var byte = unsafe bytes[position]
        position += 1
        // Marks of punctuation and spaces beyond ASCII, such as the apostrophe that is bent.
        if let marks = unsafe Self.marks(byte, position < bytes.count ? bytes[position] : 0) {
          position += marks
          continue
        }
        if byte == 0xC3, position < bytes.count {
          if let letter = unsafe CommonWords.unaccented(bytes[position]) {
            byte = letter
            position += 1
          }
        }
        if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { byte |= 0x20 }
        guard byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) else {
          continue
        }
        unsafe place[count] = byte
        count += 1
      }
    }
    return count
  }

  /// How many bytes of a mark follow its first; nil for a letter.
  private static func marks(_ first: UInt8, _ second: UInt8) -> Int? {
    switch (first, second) {
    case (0xC2, _): 1
    case (0xE2, 0x80): 2
    default: nil
    }
  }

  /// Takes a word out, wherever it stands.
  private static func strike(
    _ word: [UInt8],
    in place: UnsafeMutableRawBufferPointer,
    _ count: inout Int,
  ) {
    var (from, to) = (0, 0)
    while from < count {
      let isWord =
        from + word.count <= count
        && word.indices.allSatisfy { unsafe place[from + $0] == word[$0] }
      if isWord {
        from += word.count
      } else {
        unsafe place[to] = unsafe place[from]
        (from, to) = (from + 1, to + 1)
      }
    }
    count = to
  }

  /// Takes out letters that follow each other in the alphabet or on a keyboard, either way, or that
  /// are the same.
  private static func strikeRuns(
    in place: UnsafeMutableRawBufferPointer,
    _ count: inout Int,
  ) {
    var (start, to) = (0, 0)
    while start < count {
      var end = start + 1
      for step in [-1, 0, 1] {
        var last = start + 1
        while last < count,
          unsafe isNext(place[last - 1], place[last], step)
            || keyboard.contains(where: { row in
              unsafe isNext(place[last - 1], place[last], step, in: row)
            })
        { last += 1 }
        if last - start >= shortestRun { end = max(end, last) }
      }
      if end == start + 1 {
        unsafe place[to] = unsafe place[start]
        to += 1
      }
      start = end
    }
    count = to
  }

  private static func isNext(_ one: UInt8, _ other: UInt8, _ step: Int) -> Bool {
    one < 0x80 && Int(other) - Int(one) == step
  }

  private static func isNext(_ one: UInt8, _ other: UInt8, _ step: Int, in row: [UInt8]) -> Bool {
    guard let place = row.firstIndex(of: one), row.indices.contains(place + step) else {
      return false
    }
    return row[place + step] == other
  }

  /// How many characters there are before they repeat themselves; of very few different ones, how
  /// many are different.
  private static func unrepeated(in place: UnsafeMutableRawBufferPointer, _ count: Int) -> Int {
    guard count > 0 else { return 0 }
    let period =
      (1...count).first { period in
        (period..<count).allSatisfy { unsafe place[$0] == place[$0 - period] }
      } ?? count
    let characters = (0..<period).count { unsafe place[$0] & 0xC0 != 0x80 }
    let distinct = Set((0..<period).map { unsafe place[$0] }).count
    return distinct < fewestDistinct ? min(distinct, characters) : characters
  }
}
