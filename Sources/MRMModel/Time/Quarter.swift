/// A calendar quarter: the period the Global Horizontal Note covers.
public struct Quarter: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The calendar year.
  public let year: Int
  /// 1–4.
  public let number: Int

  /// Creates a quarter.
  ///
  /// - Throws: ``ValueError/quarter`` when the number is not 1–4 or the year outside 1900–2199.
  public init(year: Int, number: Int) throws(ValueError) {
    guard (1900...2199).contains(year), (1...4).contains(number) else { throw .quarter }
    self.year = year
    self.number = number
  }

  /// Reads `2022-Q3` (any case) and nothing else.
  ///
  /// - Throws: ``ValueError/quarter`` otherwise.
  public init(parsing text: String) throws(ValueError) {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]),
      parts[1].hasPrefix("Q"), parts[1].utf8.count == 2, let number = Int(parts[1].dropFirst())
    else { throw .quarter }
    try self.init(year: year, number: number)
  }

  /// The quarter a day lies in.
  public init(containing day: CalendarDay) {
    let (year, month, _) = day.parts
    self.year = year
    number = (month - 1) / 3 + 1
  }

  /// Its first day.
  public var firstDay: CalendarDay { Self.day(year, (number - 1) * 3 + 1, 1) }

  /// Its last day.
  public var lastDay: CalendarDay {
    let month = number * 3
    return Self.day(year, month, CalendarDay.days(inMonth: month, of: year))
  }

  /// Whether a day lies in it; both ends are inside.
  public func contains(_ day: CalendarDay) -> Bool { (firstDay...lastDay).contains(day) }

  /// `2022-Q3`.
  public var description: String { "\(year)-Q\(number)" }

  /// As people read it: "T3 2022", "Q3 2022".
  public var label: Phrase { Phrase(fr: "T\(number) \(year)", en: "Q\(number) \(year)") }

  /// Earlier quarters come first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    guard let day = try? CalendarDay(year: year, month: month, day: day) else {
      preconditionFailure("a quarter begins and ends on days that exist")
    }
    return day
  }
}
