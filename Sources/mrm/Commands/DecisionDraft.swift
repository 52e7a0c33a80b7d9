import MRMModel
import MRMService

/// A decision while it is put together: from options, from answers, or from both.
struct DecisionDraft {
  var level: VerificationLevel?
  var status: VerificationStatus?
  var date: CalendarDay?
  var isCredible: Bool
  var isLinkedToConflict: Bool
  var isByParty: Bool
  /// The numbers of the sources; nil for all that corroborate the violation.
  var basis: [Int]?
  /// The numbers of the pieces of evidence; nil for all that support the violation.
  var evidence: [Int]?
  var reasons: [NonVerificationReason]
  /// Nil when nothing was said; empty when there is none.
  var note: String?

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
      judgement: Decision.Judgement(
        isCredible: isCredible,
        isLinkedToConflict: isLinkedToConflict,
        isByParty: isByParty,
      ),
      basis: basis,
      evidence: evidence,
      reasons: reasons,
      note: note ?? "",
    )
  }
}
