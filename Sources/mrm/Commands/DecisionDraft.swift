import MRMModel
import MRMService

/// A decision while it is put together: from options, from answers, or from both.
struct DecisionDraft {
  var level: VerificationLevel?
  var status: VerificationStatus?
  var date: CalendarDay?
  var isCredible: Bool
  /// The tests of the MRM judged to be met, and those judged not to be.
  var met: Set<ScreeningTest>
  var failed: Set<ScreeningTest>
  /// The numbers of the sources; nil for all that corroborate the violation.
  var basis: [Int]?
  /// The numbers of the pieces of evidence; nil for all that support the violation.
  var evidence: [Int]?
  var reasons: [NonVerificationReason]
  /// Nil when nothing was said; empty when there is none.
  var note: String?
  /// What the verifier makes of sources; nothing said unless asked or given.
  var weighings: [NumberedWeighing]
  /// Why documents alone are enough.
  var exception: String?
  /// The parties whose attribution is found verified; nil when nothing was said.
  var attributed: [PartyCode]?

  /// What was found on each test; one that was neither met nor failed was not asked.
  var screening: Screening {
    Screening { met.contains($0) ? .met : failed.contains($0) ? .notMet : .notAsked }
  }

  /// Refuses what cannot be asked for.
  ///
  /// - Throws: ``CommandError/needs(_:)``.
  func checkComplete() throws(CommandError) {
    if level == nil { throw .needs("--level") }
    if status == nil { throw .needs("--status") }
    if date == nil { throw .needs("--date") }
  }

  /// What is proposed.
  ///
  /// - Throws: ``CommandError/needs(_:)``.
  func request(on name: IncidentName) throws(CommandError) -> DecisionRequest {
    guard let level else { throw .needs("--level") }
    guard let status else { throw .needs("--status") }
    guard let date else { throw .needs("--date") }
    return DecisionRequest(
      name: name,
      level: level,
      status: status,
      date: date,
      judgement: Decision.Judgement(isCredible: isCredible, screening: screening),
      basis: basis,
      evidence: evidence,
      reasons: reasons,
      note: note ?? "",
      weighings: weighings,
      exception: exception,
      attributed: attributed ?? [],
    )
  }
}
