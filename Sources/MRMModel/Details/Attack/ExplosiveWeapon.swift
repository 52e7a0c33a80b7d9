/// A conventional explosive weapon, improvised ones included.
public enum ExplosiveWeapon: UInt8, OpenCode {
  case airstrike = 1
  case antiPersonnelMine = 2
  case antiVehicleMine = 3
  case radiologicalDevice = 4
  case explosiveRemnant = 5
  case factoryGrenade = 6
  case barrelBomb = 7
  case boobyTrap = 8
  case commandWireIED = 9
  case flyingIED = 10
  case personBorneIED = 11
  case remoteControlledIED = 12
  case timedIED = 13
  case vehicleBorneIED = 14
  case improvisedAntiPersonnelMine = 15
  case improvisedAntiVehicleMine = 16
  case missile = 17
  case mortarOrRocket = 18
  case otherIED = 19
  case smallMunitions = 20
  case submunition = 21
  case unknownImprovisedMine = 22
  case unknownMine = 23
  case unmannedAircraft = 24
  case unknown = 25

  /// See ``Code``.
  public static var listName: String { "weapon-explosive" }
  /// See ``Code``.
  public static var listSource: String {
    "MRM information system, weapon type, conventional explosive weapons"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .airstrike: CodeEntry("airstrike", fr: "frappe aérienne", en: "airstrike")
    case .antiPersonnelMine:
      CodeEntry("anti_personnel_landmine", fr: "mine antipersonnel", en: "anti-personnel landmine")
    case .antiVehicleMine:
      CodeEntry("anti_vehicle_landmine", fr: "mine antivéhicule", en: "anti-vehicle landmine")
    case .radiologicalDevice:
      CodeEntry(
        "dirty_weapons_radiological_dispersion_device",
        fr: "arme sale, dispositif de dispersion radiologique",
        en: "dirty weapon, radiological dispersion device",
      )
    case .explosiveRemnant:
      CodeEntry(
        "explosive_remnant_of_war_erw",
        fr: "reste explosif de guerre (munition non explosée ou abandonnée)",
        en: "explosive remnant of war (unexploded or abandoned ordnance)",
      )
    case .factoryGrenade:
      CodeEntry(
        "hand_grenade_factory_made",
        fr: "grenade à main (d’usine)",
        en: "hand grenade (factory-made)",
      )
    case .barrelBomb:
      CodeEntry("ied_barrel_bomb", fr: "EEI : baril d’explosifs", en: "IED: barrel bomb")
    case .boobyTrap: CodeEntry("ied_booby_trap", fr: "EEI : piège", en: "IED: booby trap")
    case .commandWireIED:
      CodeEntry(
        "ied_command_wire_operated",
        fr: "EEI commandé par fil",
        en: "IED: command-wire operated",
      )
    case .flyingIED: CodeEntry("ied_flying_ied", fr: "EEI volant", en: "IED: flying")
    case .personBorneIED:
      CodeEntry("ied_person_borne_ied", fr: "EEI porté par une personne", en: "IED: person-borne")
    case .remoteControlledIED:
      CodeEntry("ied_remote_controlled_ied", fr: "EEI télécommandé", en: "IED: remote-controlled")
    case .timedIED:
      CodeEntry("ied_timer_operated_ied", fr: "EEI à minuterie", en: "IED: timer-operated")
    case .vehicleBorneIED:
      CodeEntry("ied_vehicle_borne_ied", fr: "EEI porté par un véhicule", en: "IED: vehicle-borne")
    case .improvisedAntiPersonnelMine:
      CodeEntry(
        "improvised_anti_personnel_landmine",
        fr: "mine antipersonnel improvisée",
        en: "improvised anti-personnel landmine",
      )
    case .improvisedAntiVehicleMine:
      CodeEntry(
        "improvised_anti_vehicle_landmine",
        fr: "mine antivéhicule improvisée",
        en: "improvised anti-vehicle landmine",
      )
    case .missile: CodeEntry("missile", fr: "missile", en: "missile")
    case .mortarOrRocket:
      CodeEntry("mortar_rocket", fr: "mortier ou roquette", en: "mortar or rocket")
    case .otherIED:
      CodeEntry(
        "ied_other",
        fr: "autre EEI (grenade artisanale, par exemple)",
        en: "other IED (such as a home-made hand grenade)",
      )
    case .smallMunitions:
      CodeEntry(
        "small_munitions",
        fr: "petites munitions (cartouches, détonateur, mèche)",
        en: "small munitions (cartridges, detonator, fuse)",
      )
    case .submunition:
      CodeEntry(
        "submunition_e_g_cluster_munitions",
        fr: "sous-munition (armes à sous-munitions)",
        en: "submunition (cluster munitions)",
      )
    case .unknownImprovisedMine:
      CodeEntry(
        "unknown_improvised_landmine",
        fr: "mine improvisée de type inconnu",
        en: "improvised landmine of unknown type",
      )
    case .unknownMine:
      CodeEntry("unknown_landmine", fr: "mine de type inconnu", en: "landmine of unknown type")
    case .unmannedAircraft:
      CodeEntry(
        "unmaned_aerial_vehicle",
        fr: "drone",
        en: "unmanned aerial vehicle",
        aliases: ["unmanned_aerial_vehicle"],
      )
    case .unknown: CodeEntry("unknown", fr: "inconnue", en: "unknown")
    }
  }
}
