/// A period whose beginning or end may be open or not known.
public struct OpenPeriod: Hashable, Sendable {
  /// Its first day; nil when that is not known.
  public let from: CalendarDay?
  /// Its last day; nil when it goes on.
  public let until: CalendarDay?

  /// Of which neither end is known.
  public static let unknown = OpenPeriod()

  private init() {
    from = nil
    until = nil
  }

  /// Creates a period.
  ///
  /// - Throws: ``ValueError/rangeOrder`` when it ends before it begins.
  public init(from: CalendarDay?, until: CalendarDay?) throws(ValueError) {
    if let from, let until, until < from { throw .rangeOrder }
    self.from = from
    self.until = until
  }

  /// Whether a day lies in it, as far as is known.
  public func contains(_ day: CalendarDay) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }
}
