import MRMModel

extension Language {
  /// A count as people read it: `2 095` with a narrow no-break space (U+202F), `2,095`.
  ///
  /// Source: the typography of the French and English documents of the United Nations.
  func grouped(_ number: Int) -> String {
    let separator: String
    switch self {
    case .french: separator = "\u{202F}"
    case .english: separator = ","
    }
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return text
  }
}
