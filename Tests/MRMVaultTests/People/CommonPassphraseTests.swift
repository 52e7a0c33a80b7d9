import MRMModel
import Testing

@testable import MRMVault

@Suite struct CommonPassphraseTests {
  @Test(arguments: [
    "aaaaaaaaaaaaaaaa", "abababababababab", "passwordpassword", "Password Password 1!",
    "motdepasse123456", "Mot de passe n°1 !", "MOT DE PASSE SECRET", "azertyuiopqsdfgh",
    "qwertyuiop123456", "poiuytrezaqsdfgh", "abcdefghijklmnop", "123456789012345",
    "2022-10-15 12:00",
    "15101985 15101985", "bonjourlesamis2022", "Je t’aime mon amour", "iloveyouiloveyou",
    "correct horse battery staple", "Correct Horse Battery Staple 42",
    "Un peuple, un but, une foi", "Liberté, égalité, fraternité", "to be or not to be 1",
    "The quick brown fox jumps over the lazy dog", "Bamako Mopti Gao 2022", "unicef unicef unicef",
    "zyxwvutsrqponmlk", "octobre novembre 2022", "Allahou akbar 786!", "lorem ipsum dolor sit amet",
  ])
  func `what is tried first is refused`(words: String) throws {
    #expect(throws: VaultError.passphraseCommon) {
      try Passphrase(copying: Array(words.utf8)).checkStrength()
    }
  }

  @Test(arguments: [
    "copper violin harvest lantern", "six words nobody would ever guess",
    "girafe tabouret nuage sel",
    "bonjour girafe tabouret nuage", "xK9#vQ2!mZp7&Lw4", "the purple ladder sings at noon",
    "ma tante élève des hérissons", "фиолетовая лестница",
  ])
  func `what is not stays allowed, a common word in it or not`(words: String) throws {
    try Passphrase(copying: Array(words.utf8)).checkStrength()
  }

  @Test(arguments: [
    "mop-officer mop-officer", "Aïssata Traoré 1985", "aissata.traore@bko",
    "officer Aissata BKO 77",
  ])
  func `names that belong to the person are refused`(words: String) throws {
    let passphrase = try Passphrase(copying: Array(words.utf8))
    #expect(throws: VaultError.passphraseCommon) {
      try passphrase.checkStrength(besides: ["mop-officer", "Aïssata Traoré", "BKO"])
    }
  }

  @Test func `words that were drawn are never refused`() throws {
    for _ in 0..<300 {
      try Passphrase.drawn(in: .french).checkStrength()
      try Passphrase.drawn(in: .english).checkStrength()
    }
  }
}
