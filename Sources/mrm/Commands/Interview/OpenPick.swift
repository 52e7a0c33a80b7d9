import MRMModel

/// What can be picked from an open list before *other* is said in words.
enum OpenPick<List: OpenCode>: Equatable {
  case listed(List)
  case other

  init(_ choice: OpenChoice<List>) {
    switch choice {
    case .listed(let code): self = .listed(code)
    case .other: self = .other
    }
  }

  /// The code, unless it is *other*.
  var code: List? {
    switch self {
    case .listed(let code): code
    case .other: nil
    }
  }

  /// Whether it is among some choices.
  func isIn(_ choices: OpenChoices<List>) -> Bool {
    switch self {
    case .listed(let code): choices.listed.contains(code)
    case .other: choices.other != nil
    }
  }

  /// Every code of the list in its order, then *other*.
  static func choices(_ language: Language) -> [Choice<OpenPick>] {
    Choice<List>.all(language).map {
      Choice(value: OpenPick.listed($0.value), label: $0.label, names: $0.names)
    } + [Choice(value: .other, label: OtherCode.label(language), names: [OtherCode.code])]
  }
}
