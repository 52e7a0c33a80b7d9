import MRMExchange
import Testing

@Suite struct TextRepairTests {
  @Test(arguments: [
    ("MÃ©naka", "Ménaka"),
    ("SÃ©gou Region", "Ségou Region"),
    ("Ã‰cole dÃ©truite Ã\u{A0} KÃ¢", "École détruite à Kâ"),
    ("lâ€™Ã©cole", "l’école"),
    ("â€œcitÃ©â€\u{9D}", "“cité”"),
    ("avant â€“ aprÃ¨sâ€¦", "avant – après…"),
    ("5 â‚¬, nÂ° 3, Â«oui»", "5 €, n° 3, «oui»"),
    ("cÅ“ur, Å’uvre", "cœur, Œuvre"),
    ("Ã\u{8F}", "Ï"),
    ("lâ\u{80}\u{99}eau, Ã\u{89}cole", "l’eau, École"),
    ("MÃƒÂ©naka", "Ménaka"),
    ("lÃ¢â‚¬â„¢eau", "l’eau"),
    ("cÃ…â€œur", "cœur"),
    ("MeÌ\u{81}naka", "Ménaka"),
    ("MÃ©naka et Ségou", "Ménaka et Ségou"),
  ])
  func `text that was decoded wrongly is made whole`(broken: String, whole: String) {
    let result = TextRepair.repair(broken)
    #expect(result.text.utf8.elementsEqual(whole.utf8), "\(result.text)")
    #expect(result.isChanged)
  }

  @Test(arguments: [
    "Ségou", "À", "âge", "Ã", "un Ã seul", "Ãa, Ãé", "l’école", "« Santé »",
    "«\u{A0}Santé\u{A0}», à\u{A0}», CAFÉ\u{A0}», É”", "«\u{A0}Kâ\u{A0}»", "Taoudénit – Ménaka", "â",
    "Â", "â€", "Å",
    "naïve Île", "ɲɔgɔn", "القرية", "a\tb\nc", "",
  ])
  func `text that is whole is left as it is`(text: String) {
    let result = TextRepair.repair(text)
    #expect(result.text.utf8.elementsEqual(text.utf8), "\(result.text)")
    #expect(!result.isChanged)
  }

  @Test func `repairing twice changes nothing more`() {
    let once = TextRepair.repair("lÃ¢â‚¬â„¢Ã©cole de MÃ©naka").text
    #expect(TextRepair.repair(once).text == once)
    #expect(!TextRepair.repair(once).isChanged)
  }

  @Test func `letters and their accents are put together`() {
    let result = TextRepair.repair("Se\u{301}gou")
    #expect(Array(result.text.unicodeScalars) == Array("Ségou".unicodeScalars))
    #expect(result.isChanged)
  }

  @Test(arguments: [
    ("a\u{0}b\u{1B}[31mc\u{7F}", "ab[31mc"), ("a\u{85}b", "ab"), ("a\rb", "ab"),
  ])
  func `control characters are taken out`(text: String, clean: String) {
    #expect(TextRepair.repair(text).text == clean)
    #expect(TextRepair.repair(text).isChanged)
  }

  @Test func `a line end of Windows is only a line end`() {
    #expect(TextRepair.repair("a\r\nb").text == "a\nb")
    #expect(!TextRepair.repair("a\r\nb").isChanged)
  }
}
