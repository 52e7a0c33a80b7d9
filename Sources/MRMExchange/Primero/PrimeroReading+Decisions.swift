import MRMModel

/// The fields of a level's status and of its day, in the verification block of every violation.
struct PrimeroLevel: Sendable {
  let status: String
  let date: String

  static func of(_ level: VerificationLevel) -> PrimeroLevel {
    switch level {
    case .focalPoint:
      PrimeroLevel(status: "verified", date: "verification_date_focal_point")
    case .technical:
      PrimeroLevel(
        status: "verified_ctfmr_technical",
        date: "verification_date_ctfmr_technical",
      )
    case .ctfmr: PrimeroLevel(status: "ctfmr_verified", date: "ctfmr_verified_date")
    }
  }
}

extension PrimeroReading {
  /// What each level decided there; of an incident that is a duplicate there, nothing counts.
  func decided(of part: inout PrimeroObject) -> ElsewhereVerification? {
    guard object.value("status") != .string(PrimeroNames.duplicate) else { return nil }
    let decided = ElsewhereVerification(
      system: .primero,
      focalPoint: decision(.focalPoint, of: &part),
      technical: decision(.technical, of: &part),
      ctfmr: decision(.ctfmr, of: &part),
    )
    if decided?.isVerifiedWithoutDate == true {
      part.note(PrimeroLevel.of(.ctfmr).date, .verifiedWithoutDate)
    }
    return decided
  }

  /// A status that waits for a decision, on no day, decides nothing.
  private func decision(
    _ level: VerificationLevel,
    of part: inout PrimeroObject,
  ) -> ElsewhereDecision? {
    let fields = PrimeroLevel.of(level)
    guard let status: VerificationStatus = part.code(fields.status) else { return nil }
    let date = part.day(fields.date, notAfter: context.today)
    guard status != .reportPendingVerification || date != nil else { return nil }
    return ElsewhereDecision(status: status, date: date)
  }
}
