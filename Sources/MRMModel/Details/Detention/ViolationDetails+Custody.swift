extension ViolationDetails {
  /// Since when children are known to be held, where no end of it is recorded.
  ///
  /// Of a deprivation of liberty the first day of a period that goes on. Of recruitment the day on which
  /// children left the force or group by arrest, capture or surrender: somebody armed held them then.
  /// It is what the handover to civilians is counted from (Mali, protocol of 1 July 2013).
  public var heldSince: CalendarDay? {
    switch self {
    case .deprivationOfLiberty(let form):
      guard let period = form.period?.value, period.last == nil else { return nil }
      return period.first
    case .recruitment(let form):
      guard case .yes(let release) = form.released, release.way?.leadsToCustody == true else {
        return nil
      }
      return release.date?.value
    case .killing, .maiming, .sexualViolence, .abduction, .attackOnSchools, .attackOnHospitals,
      .denialOfHumanitarianAccess, .militaryUse:
      return nil
    }
  }

  /// Whether it says from when on children were held, and so speaks for their custody.
  public var tellsOfCustody: Bool {
    if case .deprivationOfLiberty(let form) = self { form.period != nil } else { false }
  }
}

extension WayOut {
  /// Whether whoever left that way was in the hands of an armed force afterwards.
  fileprivate var leadsToCustody: Bool {
    switch self {
    case .arrested, .captured, .surrendered: true
    case .brokered, .dissolution, .informalRelease, .formalRelease: false
    }
  }
}
