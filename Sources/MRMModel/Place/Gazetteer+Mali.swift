extension Gazetteer {
  /// Mali: 10 regions and 53 cercles.
  ///
  /// Source: OCHA, common operational dataset of administrative boundaries, p-codes of 2021-12-20
  /// (CC BY 4.0, credit OCHA). `Taoudénit` had no p-code of its own and lay in Tombouctou.
  public static let mali = Gazetteer(
    areas: maliAreas.compactMap { code, name, aliases in
      (try? PlaceCode(code)).map { Area(code: $0, name: name, aliases: aliases) }
    },
    of: try? CalendarDay(year: 2021, month: 12, day: 20),
    isoCodes: maliISOCodes.compactMapValues { try? PlaceCode($0) },
  )

  /// Source: ISO 3166-2, Mali; the region of `ML-10`, Taoudénit, lay in Tombouctou.
  private static let maliISOCodes = [
    "ML-1": "ML01", "ML-2": "ML02", "ML-3": "ML03", "ML-4": "ML04", "ML-5": "ML05",
    "ML-6": "ML06", "ML-7": "ML07", "ML-8": "ML08", "ML-9": "ML10", "ML-10": "ML06",
    "ML-BKO": "ML09",
  ]

  private static let maliAreas: [(String, String, [String])] = [
    ("ML01", "Kayes", []),
    ("ML02", "Koulikoro", []),
    ("ML03", "Sikasso", ["Sikasso Region", "Sicasso"]),
    ("ML04", "Ségou", ["Segou", "Ségou Region"]),
    ("ML05", "Mopti", []),
    ("ML06", "Tombouctou", ["Timbuktu", "Taoudénit Region"]),
    ("ML07", "Gao", []),
    ("ML08", "Kidal", []),
    ("ML09", "Bamako", []),
    ("ML10", "Ménaka", ["Menaka"]),
    ("ML0101", "Bafoulabé", ["Bafoulabe"]),
    ("ML0102", "Diéma", ["Diema"]),
    ("ML0103", "Kayes", []),
    ("ML0104", "Kéniéba", ["Kenieba"]),
    ("ML0105", "Kita", []),
    ("ML0106", "Nioro du Sahel", ["Nioro"]),
    ("ML0107", "Yélimané", ["Yelimane"]),
    ("ML0201", "Banamba", []),
    ("ML0202", "Dioïla", ["Dioila"]),
    ("ML0203", "Kangaba", []),
    ("ML0204", "Kati", []),
    ("ML0205", "Kolokani", []),
    ("ML0206", "Koulikoro", []),
    ("ML0207", "Nara", []),
    ("ML0301", "Bougouni", []),
    ("ML0302", "Kadiolo", []),
    ("ML0303", "Kolondiéba", ["Kolondieba"]),
    ("ML0304", "Koutiala", []),
    ("ML0305", "Sikasso", []),
    ("ML0306", "Yanfolila", []),
    ("ML0307", "Yorosso", []),
    ("ML0401", "Barouéli", ["Baraoueli"]),
    ("ML0402", "Bla", []),
    ("ML0403", "Macina", []),
    ("ML0404", "Niono", []),
    ("ML0405", "San", []),
    ("ML0406", "Ségou", ["Segou"]),
    ("ML0407", "Tominian", []),
    ("ML0501", "Bandiagara", []),
    ("ML0502", "Bankass", []),
    ("ML0503", "Djenné", ["Djenne"]),
    ("ML0504", "Douentza", []),
    ("ML0505", "Koro", []),
    ("ML0506", "Mopti", []),
    ("ML0507", "Ténenkou", ["Tenenkou"]),
    ("ML0508", "Youwarou", []),
    ("ML0601", "Diré", ["Dire"]),
    ("ML0602", "Goundam", []),
    ("ML0603", "Gourma-Rharous", []),
    ("ML0604", "Niafunké", ["Niafunke"]),
    ("ML0605", "Tombouctou", []),
    ("ML0701", "Ansongo", []),
    ("ML0702", "Bourem", []),
    ("ML0703", "Gao", []),
    ("ML0801", "Abeïbara", ["Abeibara"]),
    ("ML0802", "Kidal", []),
    ("ML0803", "Tessalit", []),
    ("ML0804", "Tin-Essako", []),
    ("ML0901", "Bamako", []),
    ("ML1001", "Ménaka", ["Menaka"]),
    ("ML1002", "Andéramboukane", ["Anderamboukane"]),
    ("ML1003", "Inékar", ["Inekar"]),
    ("ML1004", "Tidermène", ["Tidermene"]),
  ]
}
