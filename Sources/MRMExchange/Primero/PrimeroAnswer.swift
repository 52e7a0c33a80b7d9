import MRMModel

/// Where the peer's forms hold one answer of ours.
struct PrimeroAnswer: Sendable {
  /// The field of the answer itself; of a period, of its first day.
  let field: String
  /// The field of the words behind *other*.
  let other: String?
  /// The tick box of an estimate.
  let estimated: String?
  /// Of a period: the field of its last day, and the tick box that says there is one.
  let end: (day: String, isRange: String)?
  /// The code that says yes, where the field is a list of what was the case.
  let listed: String?
  /// Whether the field is a tick box.
  let isTick: Bool

  init(
    _ field: String,
    other: String? = nil,
    estimated: String? = nil,
    end: (day: String, isRange: String)? = nil,
    listed: String? = nil,
    isTick: Bool = false,
  ) {
    self.field = field
    self.other = other
    self.estimated = estimated
    self.end = end
    self.listed = listed
    self.isTick = isTick
  }

  /// Every field it takes.
  var fields: [String] {
    [field] + [other, estimated, end?.day, end?.isRange].compactMap(\.self)
  }
}

extension PrimeroAnswer: ExpressibleByStringLiteral {
  init(stringLiteral field: String) { self.init(field) }
}
