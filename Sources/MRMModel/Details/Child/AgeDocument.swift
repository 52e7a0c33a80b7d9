/// A document that gives a child's age.
public enum AgeDocument: UInt8, Code {
  case birthCertificate = 1
  case courtRuling = 2
  case familyBooklet = 3
  case identityCard = 4
  case vaccinationCard = 5
  case schoolRecord = 6
  case other = 7

  /// See ``Code``.
  public static var listName: String { "age-document" }
  /// See ``Code``.
  public static var listSource: String { "civil registration of Mali, and what families keep" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .birthCertificate:
      CodeEntry("birth_certificate", fr: "acte de naissance", en: "birth certificate")
    case .courtRuling:
      CodeEntry(
        "court_ruling",
        fr: "jugement supplétif",
        en: "court ruling in place of a birth certificate",
      )
    case .familyBooklet: CodeEntry("family_booklet", fr: "livret de famille", en: "family booklet")
    case .identityCard: CodeEntry("identity_card", fr: "carte d’identité", en: "identity card")
    case .vaccinationCard:
      CodeEntry("vaccination_card", fr: "carnet de vaccination", en: "vaccination card")
    case .schoolRecord: CodeEntry("school_record", fr: "dossier scolaire", en: "school record")
    case .other: CodeEntry("other", fr: "autre document", en: "another document")
    }
  }
}
