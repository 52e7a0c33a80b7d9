extension PartyRegister {
  /// Mali: the parties the UN's reports name.
  ///
  /// Source: annexes of the Secretary-General's annual and country reports on children and armed
  /// conflict; names as printed there. Listings as of the annexes up to 2022; action plans as the
  /// Special Representative and MINUSMA announced them. A task force keeps them up to date with
  /// `mrm party edit`.
  public static let mali = PartyRegister(
    parties: maliParties.compactMap { code, french, english, kind, aliases in
      (try? PartyCode(code)).map { party in
        Party(
          code: party,
          name: Phrase(fr: french, en: english),
          kind: kind,
          aliases: aliases,
          memberships: maliMemberships.compactMap { part, whole in
            part == code ? (try? PartyCode(whole)).map { PartyMembership(of: $0) } : nil
          },
          listings: maliListings.compactMap { listed, kind, year in
            listed == code ? try? PartyListing(for: kind, from: year) : nil
          },
          actionPlans: maliActionPlans.compactMap { signer, signed, kinds in
            guard signer == code, let day = try? CalendarDay(parsing: signed) else { return nil }
            return try? ActionPlan(signed: day, for: kinds)
          },
        )
      }
    },
  )

  /// Part and whole.
  private static let maliMemberships = [
    ("ANSAR_EDDINE", "JNIM"), ("KATIBA_MACINA", "JNIM"), ("AQIM", "JNIM"), ("MNLA", "CMA"),
  ]

  /// For what, and since the annual report of which year.
  private static let maliListings: [(String, ViolationKind, Int)] = [
    ("ANSAR_EDDINE", .recruitment, 2013), ("ANSAR_EDDINE", .sexualViolence, 2013),
    ("MNLA", .recruitment, 2013), ("MNLA", .sexualViolence, 2013),
    ("MUJAO", .recruitment, 2013), ("MUJAO", .sexualViolence, 2013),
    ("PLATFORM", .recruitment, 2018),
  ]

  /// Signed when, and to end what.
  private static let maliActionPlans: [(String, String, [ViolationKind])] = [
    ("CMA", "2017-03-05", [.recruitment, .sexualViolence]),
    ("PLATFORM", "2021-08-26", [.recruitment, .sexualViolence]),
  ]

  private static let maliParties: [(String, String, String, PartyKind, [String])] = [
    (
      "FDSM", "Forces de défense et de sécurité maliennes", "Malian Defence and Security Forces",
      .armedForce, ["Mali Armed Forces", "FAMa", "Malian Armed Forces", "Forces armées maliennes"]
    ),
    (
      "AFRICA_CORPS", "Groupe Wagner / Africa Corps", "Wagner Group / Africa Corps", .otherParty,
      ["Wagner Group", "Groupe Wagner", "Africa Corps"]
    ),
    (
      "JNIM", "Jama’a Nusrat ul-Islam wa al-Muslimin", "Jama’a Nusrat ul-Islam wa al-Muslimin",
      .armedGroup,
      ["Jama'at Nasr al-Islam wal Muslimin", "Jamaat Nusrat al-Islam wal Muslimin", "GSIM"]
    ),
    (
      "ANSAR_EDDINE", "Ansar Eddine", "Ansar Eddine", .armedGroup,
      ["Ansar al-Dine", "Ansar Dine", "Ansar ad-Din"]
    ),
    (
      "KATIBA_MACINA", "Katiba Macina (Front de libération du Macina)",
      "Katiba Macina (Macina Liberation Front)", .armedGroup,
      ["Macina Liberation Front", "Front de libération du Macina", "Katiba Macina"]
    ),
    (
      "AQIM", "Al-Qaida au Maghreb islamique", "Al-Qaida in the Islamic Maghreb", .armedGroup,
      ["AQMI", "Al Qaeda in the Islamic Maghreb", "Al-Qaeda in the Islamic Maghreb"]
    ),
    (
      "IS_SAHEL", "État islamique au Grand Sahara", "Islamic State in the Greater Sahara",
      .armedGroup,
      [
        "Islamic State of the Greater Sahara", "ISGS", "EIGS", "Islamic State Sahel Province",
        "IS Sahel",
      ]
    ),
    (
      "ISWAP", "État islamique en Afrique de l’Ouest", "Islamic State West Africa Province",
      .armedGroup, []
    ),
    (
      "MUJAO", "Mouvement pour l’unicité et le jihad en Afrique de l’Ouest",
      "Mouvement pour l’unicité et le jihad en Afrique de l’Ouest", .armedGroup,
      ["Movement for Oneness and Jihad in West Africa", "MOJWA"]
    ),
    (
      "CMA", "Coordination des mouvements de l’Azawad",
      "Coordination des mouvements de l’Azawad", .armedGroup,
      ["Coordination of Azawad Movements"]
    ),
    (
      "MNLA", "Mouvement national de libération de l’Azawad",
      "Mouvement national de libération de l’Azawad", .armedGroup,
      [
        "MNLA National Movement for the Liberation of Azawad",
        "National Movement for the Liberation of Azawad",
      ]
    ),
    (
      "PLATFORM", "Plateforme, y compris les groupes affiliés",
      "Platform, including affiliated groups",
      .armedGroup, ["Plateforme", "GATIA"]
    ),
    (
      "DNA", "Dan Nan Ambassagou", "Dan Nan Ambassagou", .armedGroup, ["Dan Na Ambassagou"]
    ),
    ("DOZO", "Dozos", "Dozos", .armedGroup, ["Dozo", "Donsos"]),
    ("G5_SAHEL", "Force conjointe du G5 Sahel", "G5 Sahel Joint Force", .otherParty, []),
    ("BARKHANE", "Opération Barkhane", "Operation Barkhane", .otherParty, []),
  ]
}
