public import MRMModel

/// One incident of the peer's as ours: what we have a place for, and what is kept aside.
public struct PrimeroIncident: Sendable {
  /// The name of the peer's incidents among the data sets of imports.
  public static let dataset = "primero"

  /// Which of the peer's incidents it is.
  public let origin: ImportOrigin
  /// The incident; its parts have identities, by which ``aside`` names them.
  public let document: IncidentDocument
  /// What a reader should know before relying on it, in the order of the codes.
  public let flags: [QualityFlag]
  /// What was decided there on each violation, by its number; never a decision of ours.
  public let decided: [Int: ElsewhereVerification]
  /// Everything we have no place for.
  let aside: PrimeroAside
  /// The same, as it is kept.
  public let original: String

  /// The same incident with flags that others gave it.
  func flagged(_ flags: [QualityFlag]) -> PrimeroIncident {
    PrimeroIncident(
      origin: origin,
      document: document,
      flags: flags,
      decided: decided,
      aside: aside,
      original: original,
    )
  }
}
