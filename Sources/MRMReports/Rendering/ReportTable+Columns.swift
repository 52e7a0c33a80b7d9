import MRMModel

extension ReportTable.Column {
  /// Boys, girls, sex not known, total.
  static let sexes = [
    Self(code: "boys", head: Phrase(fr: "garçons", en: "boys")),
    Self(code: "girls", head: Phrase(fr: "filles", en: "girls")),
    Self(code: "unknown", head: Phrase(fr: "inconnu", en: "unknown")),
    total,
  ]

  /// The eight grave violations, and their total.
  static let graveKinds =
    ViolationKind.grave.map { Self(code: $0.code, head: head(of: $0)) } + [total]

  /// The sum of a row.
  static let total = Self(code: "total", head: Phrase(fr: "total", en: "total"))

  /// At most seven letters, so that nine columns stand beside a name on 80 columns.
  private static func head(of kind: ViolationKind) -> Phrase {
    switch kind {
    case .killing: Phrase(fr: "tués", en: "killed")
    case .maiming: Phrase(fr: "mutil.", en: "maimed")
    case .recruitment: Phrase(fr: "recr.", en: "recr.")
    case .sexualViolence: Phrase(fr: "v.sex.", en: "sexual")
    case .abduction: Phrase(fr: "enlev.", en: "abduct")
    case .attackOnSchools: Phrase(fr: "écoles", en: "school")
    case .attackOnHospitals: Phrase(fr: "hôpit.", en: "hosp.")
    case .denialOfHumanitarianAccess: Phrase(fr: "déni", en: "denial")
    case .militaryUse: Phrase(fr: "milit.", en: "milit.")
    case .deprivationOfLiberty: Phrase(fr: "détenus", en: "held")
    }
  }
}
