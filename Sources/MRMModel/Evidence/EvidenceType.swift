/// What a piece of evidence is.
public enum EvidenceType: UInt8, Code {
  case photograph = 1
  case video = 2
  case audio = 3
  case document = 4
  case writtenStatement = 5
  case satelliteImage = 6
  case physicalEvidence = 7
  case bodyInjuries = 8
  case screenCapture = 9
  case other = 10

  /// See ``Code``.
  public static var listName: String { "evidence-type" }
  /// See ``Code``.
  public static var listSource: String {
    "MRM information system, source type; audio and screen captures are ours"
  }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .photograph:
      CodeEntry("photograph", fr: "photographie", en: "photograph", aliases: ["photo"])
    case .video: CodeEntry("video", fr: "vidéo", en: "video", aliases: ["video_material"])
    case .audio: CodeEntry("audio", fr: "enregistrement sonore", en: "audio recording")
    case .document:
      CodeEntry(
        "document",
        fr: "document (médical, police, justice)",
        en: "document (medical, police, judicial)",
        aliases: ["document_e_g_medical_police_report_judicial_records"],
      )
    case .writtenStatement:
      CodeEntry("written_statement", fr: "déclaration écrite", en: "written statement")
    case .satelliteImage:
      CodeEntry(
        "satellite_image",
        fr: "image satellite",
        en: "satellite image",
        aliases: ["satellite_images"],
      )
    case .physicalEvidence:
      CodeEntry(
        "physical_evidence",
        fr: "preuve matérielle, reproduite",
        en: "physical evidence, as reproduced",
      )
    case .bodyInjuries:
      CodeEntry(
        "body_injuries",
        fr: "blessures, cicatrices",
        en: "body injuries, scars",
        aliases: ["body_injuries_scars"],
      )
    case .screenCapture:
      CodeEntry("screen_capture", fr: "capture d’écran", en: "screen capture")
    case .other: CodeEntry("other", fr: "autre", en: "other")
    }
  }
}
