/// How a word of a name sounds, by rules applied in order; see ``NameKey``.
enum NameSound {
  /// The sound of a word without case and accents.
  static func of(_ spelling: String) -> String {
    let sound = plain(spelling)
    return roots[sound] ?? sound
  }

  /// Pairs of spellings, the longer before what they contain; `*` stands for a vowel that stays.
  private static let rules: [(String, String)] = [
    ("tch", "c"), ("ti*", "c"), ("thi*", "c"),  // Tiémoko, Cemoko; Thiam
    ("dj", "j"), ("di*", "j"), ("gi*", "j"),  // Djénéba, Jeneba; Diallo, Jallow
    ("gn", "n"), ("ny", "n"), ("ni*", "n"),  // Gnang, Nyang, Niang
    ("gue", "ge"), ("gui", "gi"),  // Guindo, Gindo
    ("ch", "s"), ("sh", "s"), ("ph", "f"), ("th", "t"),  // Cheick, Sheikh
    ("ce", "se"), ("ci", "si"), ("cy", "si"),  // Cissé, Sissé
    ("ck", "k"), ("c", "k"), ("q", "k"),  // Coulibaly, Kulibaly
    ("ou", "o"), ("oo", "o"), ("ow", "o"), ("u", "o"), ("w", "o"),  // Ousmane, Usman; Oumar, Omar
    ("ai", "e"), ("ay", "e"), ("ei", "e"), ("ey", "e"), ("ee", "i"),  // Seydou, Saïdou
    ("y", "i"), ("z", "s"), ("h", ""),  // Aly, Ali; Bah, Ba
  ]

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y"]

  private static func plain(_ spelling: String) -> String {
    var text = Array(spelling)
    // The sound “c” of the first rules is no letter “c” of the later ones: it is kept as a capital.
    for (pattern, sound) in rules {
      text = replace(Array(pattern), by: sound == "c" ? "C" : sound, in: text)
    }
    var sounds: [Character] = []
    for letter in text where sounds.last != letter { sounds.append(letter) }
    // A mute end: Mariame, Mariam. Two letters are left, or it was no end.
    if sounds.count > 2, sounds.last == "e" { sounds.removeLast() }
    return String(sounds)
  }

  private static func replace(
    _ pattern: [Character],
    by sound: String,
    in text: [Character],
  ) -> [Character] {
    let keepsVowel = pattern.last == "*"
    let letters = keepsVowel ? Array(pattern.dropLast()) : pattern
    var result: [Character] = []
    var position = 0
    while position < text.count {
      let end = position + letters.count
      let isVowelNext = end < text.count && vowels.contains(text[end])
      if end <= text.count, text[position..<end].elementsEqual(letters), !keepsVowel || isVowelNext
      {
        result += sound
        position = end
      } else {
        result.append(text[position])
        position += 1
      }
    }
    return result
  }

  /// Given names of one root, as families and registers use one for another.
  private static let families: [[String]] = [
    [
      "mohamed", "mohammed", "mouhamed", "muhammad", "mahamed", "mahamadou", "mouhamadou",
      "mamadou",
      "muhammadu",
    ],
    ["fatima", "fatimata", "fatoumata", "fatouma", "fatou", "fatma", "fatim"],
    ["ousmane", "usman", "othman", "osman", "ousmana"],
    ["aicha", "aissa", "aissata", "aissatou", "assata", "assetou", "astou", "aisha"],
    ["aboubacar", "boubacar", "bakary", "abubakar", "aboubakary"],
    ["ibrahim", "ibrahima", "brahima", "brehima"],
    ["oumar", "omar", "oumarou"],
    ["abdoulaye", "abdallah", "abdoulahi", "abdullah", "ablaye"],
    ["mariam", "mariama", "maryam", "meriem"],
    ["kadidia", "khadija", "kadidiatou", "kadiatou", "kadia"],
    ["youssouf", "yusuf", "issoufou", "issouf", "youssoufou"],
    ["ismaila", "ismael", "smaila"],
    ["amadou", "ahmadou", "ahmed", "hamadou"],
    ["djeneba", "zeinab", "zeinabou", "jeneba"],
    ["aliou", "alioune", "aliyu"],
    ["cisse", "ceesay", "sissay"],
  ]

  /// The sound of each name of a family, and the one that stands for all of them.
  private static let roots: [String: String] = families.reduce(into: [:]) { roots, family in
    guard let first = family.first else { return }
    for name in family { roots[plain(name)] = plain(first) }
  }
}
