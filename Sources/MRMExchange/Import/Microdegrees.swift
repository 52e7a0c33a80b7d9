/// Reads a decimal number of degrees as whole millionths, without passing through binary
/// fractions: `-4.1239199999999997E-2` is exactly what it says, then rounded once.
enum Microdegrees: Sendable {
  /// As many digits as a spreadsheet or database writes; more are noise.
  private static let maximumDigits = 20
  /// Twenty digits with sign, point and exponent, and room for zeros to no purpose.
  private static let maximumBytes = 64
  /// 360 degrees have three digits before the point.
  private static let maximumWholeDigits = 3
  private static let decimals = 6

  /// Reads `[+-]digits[.digits][E[+-]digits]`; half a millionth is rounded away from zero.
  ///
  /// - Returns: Nil when it is not such a number, has more than 20 digits or reaches 1000.
  static func parse(_ text: String) -> Int? {
    guard text.utf8.count <= maximumBytes else { return nil }
    var rest = Substring(text).utf8
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard let whole = takeDigits(&rest) else { return nil }
    var fraction: [Int] = []
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard let digits = takeDigits(&rest) else { return nil }
      fraction = digits
    }
    guard let exponent = takeExponent(&rest), rest.isEmpty,
      whole.count + fraction.count <= maximumDigits
    else { return nil }

    let digits = whole + fraction
    let zeros = digits.prefix { $0 == 0 }.count
    let significant = digits.dropFirst(zeros)
    let point = whole.count + exponent - zeros
    guard !significant.isEmpty else { return 0 }
    guard point <= maximumWholeDigits else { return nil }
    let magnitude = rounded(significant, keeping: point + decimals)
    return isNegative ? -magnitude : magnitude
  }

  /// Whole millionths of a degree as a decimal number of degrees: `14.490000`, `-0.041240`.
  static func text(_ microdegrees: Int) -> String {
    let (whole, fraction) = microdegrees.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    let digits = String(fraction)
    let zeros = String(repeating: "0", count: decimals - digits.utf8.count)
    return "\(microdegrees < 0 ? "-" : "")\(whole).\(zeros)\(digits)"
  }

  /// The first digits as a number, rounded by the one behind them.
  private static func rounded(_ digits: ArraySlice<Int>, keeping count: Int) -> Int {
    guard count >= 0 else { return 0 }
    var value = 0
    for place in 0..<count {
      let index = digits.startIndex + place
      value = value * 10 + (index < digits.endIndex ? digits[index] : 0)
    }
    let next = digits.startIndex + count
    return next < digits.endIndex && digits[next] >= 5 ? value + 1 : value
  }

  /// The digits at the start; nil when there is none.
  private static func takeDigits(_ rest: inout Substring.UTF8View) -> [Int]? {
    let digits = rest.prefix { (48...57).contains($0) }
    rest = rest.dropFirst(digits.count)
    return digits.isEmpty ? nil : digits.map { Int($0) - 48 }
  }

  /// The exponent, 0 where none is written; nil when it is malformed or beyond ±99.
  private static func takeExponent(_ rest: inout Substring.UTF8View) -> Int? {
    guard let mark = rest.first else { return 0 }
    guard mark == UInt8(ascii: "E") || mark == UInt8(ascii: "e") else { return nil }
    rest.removeFirst()
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard let digits = takeDigits(&rest), digits.count <= 2 else { return nil }
    let value = digits.reduce(0) { $0 * 10 + $1 }
    return isNegative ? -value : value
  }
}
