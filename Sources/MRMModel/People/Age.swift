/// A child's age at the time of the violation.
public enum Age: Hashable, Sendable {
  /// Completed years (0–120) and whether they are an estimate.
  case years(Int, isEstimated: Bool)
  /// Completed months of a child under two (0–23) and whether they are an estimate.
  case months(Int, isEstimated: Bool)
  /// Not known.
  case unknown

  /// Creates an age in years.
  ///
  /// - Throws: ``ValueError/age`` outside 0–120: an adult's age can be entered, so that it can be
  ///   refused where a child is meant and the reason be seen.
  public init(years: Int, isEstimated: Bool) throws(ValueError) {
    guard (0...120).contains(years) else { throw .age }
    self = .years(years, isEstimated: isEstimated)
  }

  /// Creates an age in months.
  ///
  /// - Throws: ``ValueError/age`` outside 0–23.
  public init(months: Int, isEstimated: Bool) throws(ValueError) {
    guard (0...23).contains(months) else { throw .age }
    self = .months(months, isEstimated: isEstimated)
  }

  /// The age on a day of somebody born on another: in months under two years, else in years.
  ///
  /// - Returns: Nil when the birth lies after the day, or the age is one nobody enters.
  public init?(bornOn birth: CalendarDay, on day: CalendarDay) {
    let (birthYear, birthMonth, birthDay) = birth.parts
    let (year, month, dayOfMonth) = day.parts
    let months =
      (year - birthYear) * 12 + month - birthMonth - (dayOfMonth < birthDay ? 1 : 0)
    guard birth <= day else { return nil }
    let age =
      months < 24
      ? try? Age(months: months, isEstimated: false)
      : try? Age(years: months / 12, isEstimated: false)
    guard let age else { return nil }
    self = age
  }

  /// The age that a date of birth gives for an incident; nil when its days do not agree on one.
  ///
  /// Over several days the months of an infant become years, where at least those agree.
  public init?(bornOn birth: CalendarDay, at date: IncidentDate) {
    guard let start = date.start, let end = date.end,
      let first = Age(bornOn: birth, on: start), let last = Age(bornOn: birth, on: end),
      let years = first.completedYears, years == last.completedYears
    else { return nil }
    if first == last {
      self = first
    } else {
      self = .years(years, isEstimated: false)
    }
    if date.isEstimated { self = asEstimate }
  }

  /// The same age, said to be an estimate.
  public var asEstimate: Age {
    switch self {
    case .years(let years, _): .years(years, isEstimated: true)
    case .months(let months, _): .months(months, isEstimated: true)
    case .unknown: .unknown
    }
  }

  /// Whether two ages can be one: the same months where both are in months, else the same years.
  ///
  /// What is not known can be anything.
  public func agrees(with other: Age) -> Bool {
    switch (self, other) {
    case (.months(let left, _), .months(let right, _)): left == right
    default:
      completedYears.flatMap { left in other.completedYears.map { left == $0 } } ?? true
    }
  }

  /// Completed years; nil when not known.
  public var completedYears: Int? {
    switch self {
    case .years(let years, _): years
    case .months(let months, _): months / 12
    case .unknown: nil
    }
  }

  /// Whether the person was 18 or older, and therefore not a child of the MRM.
  public var isAdult: Bool { (completedYears ?? 0) >= 18 }
}
