/// A day of the Gregorian calendar, without a time or a time zone.
///
/// Days are facts people state ("on 3 August"); they never pass through a clock.
public struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before.
  public let number: Int

  /// The numbers of the days that can be written: 1900-01-01 to 2199-12-31.
  static let numbers = -25_567...84_005

  /// Creates a day from its number; any number is a day.
  public init(number: Int) {
    self.number = number
  }

  /// Creates a day from its parts.
  ///
  /// - Throws: ``ValueError/day`` when there is no such day, or the year is outside 1900–2199.
  public init(year: Int, month: Int, day: Int) throws(ValueError) {
    guard (1900...2199).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { throw .day }
    number = Self.dayNumber(year: year, month: month, day: day)
  }

  /// Reads `YYYY-MM-DD` and nothing else.
  ///
  /// - Throws: ``ValueError/day`` otherwise.
  public init(parsing text: String) throws(ValueError) {
    let utf8 = Array(text.utf8)
    guard utf8.count == 10, utf8[4] == 45, utf8[7] == 45,
      let year = Self.digits(utf8[0..<4]), let month = Self.digits(utf8[5..<7]),
      let day = Self.digits(utf8[8..<10])
    else { throw .day }
    try self.init(year: year, month: month, day: day)
  }

  /// Year, month 1–12 and day 1–31.
  public var parts: (year: Int, month: Int, day: Int) {
    // "civil_from_days": H. Hinnant, chrono-compatible low-level date algorithms.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  /// ISO 8601: `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = parts
    return "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  /// The calendar year.
  public var year: Int { parts.year }

  /// The day that lies a number of days later (or earlier, when negative).
  public func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// Days from one day to another; negative when the other is earlier.
  public func days(until other: CalendarDay) -> Int { other.number - number }

  /// Earlier days come first.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// How many days a month has.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    // "days_from_civil", the same source.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  private static func twoDigits(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}
