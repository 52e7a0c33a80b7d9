/// What a source gave.
public enum SourceType: UInt8, Code {
  case oralTestimony = 1
  case writtenStatement = 2
  case document = 3
  case photograph = 4
  case video = 5
  case directObservation = 6
  case satelliteImage = 7
  case physicalEvidence = 8
  case bodyInjuries = 9
  case other = 10

  /// See ``Code``.
  public static var listName: String { "source-type" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, source type" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .oralTestimony: CodeEntry("oral_testimony", fr: "témoignage oral", en: "oral testimony")
    case .writtenStatement:
      CodeEntry("written_statement", fr: "déclaration écrite", en: "written statement")
    case .document:
      CodeEntry(
        "document",
        fr: "document (médical, police, justice)",
        en: "document (medical, police, judicial)",
        aliases: ["document_e_g_medical_police_report_judicial_records"],
      )
    case .photograph: CodeEntry("photograph", fr: "photographie", en: "photograph")
    case .video: CodeEntry("video", fr: "vidéo", en: "video", aliases: ["video_material"])
    case .directObservation:
      CodeEntry(
        "direct_observation",
        fr: "observation directe du moniteur",
        en: "direct observation by the monitor",
        aliases: ["direct_observation_by_mrm_monitor"],
      )
    case .satelliteImage:
      CodeEntry(
        "satellite_image",
        fr: "image satellite",
        en: "satellite image",
        aliases: ["satellite_images"],
      )
    case .physicalEvidence:
      CodeEntry("physical_evidence", fr: "preuve matérielle", en: "physical evidence")
    case .bodyInjuries:
      CodeEntry(
        "body_injuries",
        fr: "blessures, cicatrices",
        en: "body injuries, scars",
        aliases: ["body_injuries_scars"],
      )
    case .other: CodeEntry("other", fr: "autre", en: "other")
    }
  }

  /// Whether it is documentation that can stand in for a primary source.
  public var isDocumentation: Bool {
    switch self {
    case .document, .photograph, .video, .satelliteImage, .physicalEvidence: true
    case .oralTestimony, .writtenStatement, .directObservation, .bodyInjuries, .other: false
    }
  }
}
