import MRMWorkflow
import Testing

@Suite struct NameKeyTests {
  /// Spellings of one name, as registers of Mali and its neighbours have them.
  static let variants = [
    ("Ousmane", "Usman"), ("Mamadou", "Mahamadou"), ("Mamadou", "Mohamed"),
    ("Mouhamed", "Mohammed"),
    ("Coulibaly", "Kulibaly"), ("Coulibaly", "Koulibali"), ("Diallo", "Jallow"), ("Diarra", "Jara"),
    ("Fatoumata", "Fatimata"), ("Fatoumata", "Fatou"), ("Cissé", "Sissé"), ("Cissé", "Ceesay"),
    ("Touré", "Ture"), ("Oumar", "Omar"), ("Aïssata", "Aicha"), ("Boubacar", "Aboubacar"),
    ("Djénéba", "Jeneba"), ("Djénéba", "Zeinabou"), ("Seydou", "Saïdou"), ("Bâ", "Bah"),
    ("Camara", "Kamara"), ("Kouyaté", "Kuyateh"), ("Diakité", "Jakite"), ("Niang", "Gnang"),
    ("Moussa", "Musa"), ("Abdoulaye", "Ablaye"), ("Mariam", "Mariame"), ("Kadidia", "Khadija"),
    ("Hawa", "Awa"), ("Youssouf", "Issouf"), ("Ibrahima", "Brehima"), ("Aly", "Ali"),
    ("Guindo", "Gindo"), ("Cheick", "Sheikh"), ("Sow", "So"), ("Tiémoko", "Thiemoko"),
  ]

  @Test(arguments: variants)
  func `spellings of one name sound alike`(one: String, other: String) {
    #expect(NameKey(one).likeness(to: NameKey(other)) == 90)
    #expect(NameKey(other).likeness(to: NameKey(one)) == 90)
  }

  /// Names that are two names, near as they may be.
  static let others = [
    ("Moussa", "Mariam"), ("Traoré", "Touré"), ("Awa", "Adama"), ("Oumar", "Ousmane"),
    ("Diallo", "Diarra"), ("Ali", "Aliou"), ("Keïta", "Konaté"), ("Sidi", "Sadio"),
    ("Fanta", "Fatou"),
  ]

  @Test(arguments: others)
  func `two names are not taken for one`(one: String, other: String) {
    #expect(NameKey(one).likeness(to: NameKey(other)) < 90)
  }

  @Test(arguments: [
    ("AWA TRAORÉ", "awa traore", 100),
    ("Traoré Awa", "Awa Traoré", 100),
    ("Awa-Traoré", "Awa Traoré", 100),
    ("Ousmane Diallo", "Usman Jallow", 90),
    ("Ousmane Diallo", "Ousmane Jallow", 95),
    ("Awa Traoré", "Awa Fatou Traoré", 90),
    ("Awa", "Awa Traoré", 90),
    ("Sékou Konaté", "Sékou Konate", 100),
    ("Sékou Konaté", "Sékou Konati", 85),
    ("Awa Traoré", "Awa Keïta", 50),
    ("", "Awa", 0),
    ("Awa Awa", "Awa Traoré", 50),
  ])
  func `words count once each, in any order`(one: String, other: String, likeness: Int) {
    #expect(NameKey(one).likeness(to: NameKey(other)) == likeness)
  }
}
