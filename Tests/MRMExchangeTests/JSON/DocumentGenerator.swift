import Foundation
import MRMDetailSamples
import MRMExchange
import MRMModel

/// Invents documents, the same ones for the same seed.
struct DocumentGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  static func identifier(_ number: UInt8) -> UUID {
    UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, number))
  }

  mutating func document() throws -> IncidentDocument {
    let numbers = Array((1...9).shuffled(using: &self).prefix(Int.random(in: 0...5, using: &self)))
    let violations = try numbers.map { try violation($0) }
    let sourceNumbers = (1...9999).shuffled(using: &self).prefix(
      Int.random(in: 0...3, using: &self)
    )
    var children: [ChildDocument] = []
    for _ in 0..<Int.random(in: 0...4, using: &self) { children.append(try child(of: numbers)) }
    return IncidentDocument(
      date: try date(),
      firstReport: Bool.random(using: &self) ? day() : nil,
      place: try place(),
      account: Bool.random(using: &self) ? text() : nil,
      shareableAccount: Bool.random(using: &self) ? text() : nil,
      violations: violations,
      children: children,
      groups: (0..<Int.random(in: 0...2, using: &self)).map { _ in group(of: numbers) },
      sources: sourceNumbers.map { source($0, of: numbers) },
      responses: numbers.filter { _ in Bool.random(using: &self) }.map { response(to: $0) },
      details: Bool.random(using: &self) ? filler().form() : IncidentDetails(),
    )
  }

  private mutating func violation(_ number: Int) throws -> ViolationDocument {
    ViolationDocument(
      id: Bool.random(using: &self) ? identifier() : nil,
      number: number,
      details: details(),
      tally: try VictimTally(
        boys: Int.random(in: 0...1_000_000, using: &self),
        girls: Int.random(in: 0...3, using: &self),
        unknown: Int.random(in: 0...1, using: &self),
      ),
      attribution: attribution(),
    )
  }

  private mutating func details() -> ViolationDetails {
    let kind: ViolationKind = any()
    guard Bool.random(using: &self) else { return ViolationDetails(of: kind) }
    return filler().details(of: kind)
  }

  /// The filler's choices and this generator's come from two streams: a closure keeps its own.
  private mutating func filler() -> DetailFiller {
    var choices = DocumentGenerator(seed: next())
    var words = DocumentGenerator(seed: next())
    return DetailFiller(
      choosing: { Int.random(in: 0..<$0, using: &choices) },
      words: { words.text() },
    )
  }

  private mutating func attribution() -> Attribution {
    var parties: [PartyAttribution] = []
    let count = Int.random(in: 2...4, using: &self)
    for party in PartyRegister.mali.parties.shuffled(using: &self).prefix(count) {
      parties.append(
        PartyAttribution(
          party: party.code,
          confidence: Bool.random(using: &self) ? Weight.allCases.randomElement(using: &self) : nil,
        )
      )
    }
    switch Int.random(in: 0...4, using: &self) {
    case 0: return .unknown
    case 1: return .parties(parties, .joint)
    case 2: return .parties(Array(parties.prefix(1)), .several)
    case 3: return .parties(parties, .several)
    default: return .crossfire(Bool.random(using: &self) ? parties : [])
    }
  }

  private mutating func child(of numbers: [Int]) throws -> ChildDocument {
    let id: Identifier<ChildEntry>? = Bool.random(using: &self) ? identifier() : nil
    let isEstimated = Bool.random(using: &self)
    let ages: [Age] = [
      .unknown, try Age(years: Int.random(in: 0...120, using: &self), isEstimated: isEstimated),
      try Age(months: Int.random(in: 0...23, using: &self), isEstimated: isEstimated),
    ]
    return ChildDocument(
      id: id,
      identity: identity(isStored: id != nil, birth: Bool.random(using: &self) ? day() : nil),
      sex: any(),
      age: ages.randomElement(using: &self) ?? .unknown,
      consentToReport: any(),
      violations: numbers.filter { _ in Bool.random(using: &self) },
      details: Bool.random(using: &self) ? filler().form() : ChildDetails(),
    )
  }

  private mutating func group(of numbers: [Int]) -> GroupDocument {
    GroupDocument(
      id: Bool.random(using: &self) ? identifier() : nil,
      violations: numbers.filter { _ in Bool.random(using: &self) },
      details: filler().form(),
    )
  }

  private mutating func response(to number: Int) -> ResponseDocument {
    ResponseDocument(
      id: Bool.random(using: &self) ? identifier() : nil,
      violation: number,
      details: filler().form(),
    )
  }

  private mutating func source(_ number: Int, of numbers: [Int]) -> SourceDocument {
    let id: Identifier<Source>? = Bool.random(using: &self) ? identifier() : nil
    return SourceDocument(
      id: id,
      number: number,
      category: any(),
      type: any(),
      reliability: Bool.random(using: &self) ? any() : nil,
      credibility: Bool.random(using: &self) ? any() : nil,
      consentToReport: any(),
      violations: numbers.filter { _ in Bool.random(using: &self) },
      note: Bool.random(using: &self) ? text() : "",
      identity: identity(isStored: id != nil, birth: nil),
    )
  }

  private mutating func identity(isStored: Bool, birth: CalendarDay?) -> IdentityDisclosure {
    if isStored, Bool.random(using: &self) { return .withheld }
    let details = PersonDetails(
      name: Bool.random(using: &self) ? text() : "",
      dateOfBirth: birth,
      contact: Bool.random(using: &self) ? text() : "",
    )
    return details.map { .given($0) } ?? .absent
  }

  private mutating func place() throws -> IncidentPlace {
    let point =
      Bool.random(using: &self)
      ? try Coordinates(
        latitudeMicrodegrees: Int.random(in: -90_000_000...90_000_000, using: &self),
        longitudeMicrodegrees: Int.random(in: -180_000_000...180_000_000, using: &self),
        uncertaintyMeters: Bool.random(using: &self) ? Int.random(in: 0...9, using: &self) : nil,
      ) : nil
    guard let area = Gazetteer.mali.areas.randomElement(using: &self), Bool.random(using: &self)
    else { return .countryOnly(point) }
    return .area(area.code, point)
  }

  private mutating func date() throws -> IncidentDate {
    let first = day()
    let (year, month, _) = first.parts
    let spans: [IncidentDate.Span] = [
      .unknown, .day(first), .month(year: year, month: month),
      .range(first, first.adding(days: Int.random(in: 0...40, using: &self))),
    ]
    return try IncidentDate(
      spans.randomElement(using: &self) ?? .unknown,
      isEstimated: Bool.random(using: &self),
    )
  }

  private mutating func day() -> CalendarDay {
    CalendarDay(number: Int.random(in: 0...40_000, using: &self))
  }

  private mutating func identifier<Subject>() -> Identifier<Subject> {
    let high = next()
    let low = next()
    let bytes =
      (0..<8).map { UInt8(truncatingIfNeeded: high >> (8 * $0)) }
      + (0..<8).map { UInt8(truncatingIfNeeded: low >> (8 * $0)) }
    return Identifier(bytes: bytes) ?? Identifier(rawValue: Self.identifier(0))
  }

  private mutating func any<Value: Code>() -> Value where Value.AllCases == [Value] {
    let index = Int.random(in: 0..<Value.allCases.count, using: &self)
    return Value.allCases[index]
  }

  /// Letters, quotes, slashes, line ends, accents, emoji and direction marks; never blank.
  private mutating func text() -> String {
    let alphabet: [Unicode.Scalar] = [
      "a", "Z", "é", "e", "\u{301}", "\"", "\\", "/", "~", "\n", "\r", "\t", "😀", "\u{202E}",
      "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}", " ", "\u{A0}", "\u{D7FF}", "\u{E000}",
    ]
    var text = "x"
    for _ in 0..<Int.random(in: 0...40, using: &self) {
      text.unicodeScalars.append(alphabet.randomElement(using: &self) ?? "x")
    }
    return text
  }
}
