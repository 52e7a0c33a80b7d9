import MRMModel
import Testing

/// The body of an entry as a newer program could sign it, or a broken one, and the exit code of every
/// verification of such a log.
struct NewerBody: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let code: Int32
  private let event: [UInt8]
  private let hasAuthor: Int
  private let rest: @Sendable (inout FieldWriter) -> Void

  private init(
    _ name: String,
    _ code: Int32,
    event: [UInt8],
    hasAuthor: Int = 1,
    rest: @escaping @Sendable (inout FieldWriter) -> Void = { _ in },
  ) {
    testDescription = name
    self.code = code
    self.event = event
    self.hasAuthor = hasAuthor
    self.rest = rest
  }

  /// The body, by a person.
  func bytes(by person: Identifier<Person>, at time: Timestamp) -> [UInt8] {
    var writer = FieldWriter()
    writer.integer(1, Int(time.milliseconds))
    for _ in 0..<hasAuthor { writer.identifier(2, person) }
    writer.bytes(3, event)
    rest(&writer)
    return writer.bytes
  }

  private static let backup = event(42)
  private static let unknown = event(90)

  private static func event(_ number: Int, _ content: (inout FieldWriter) -> Void = { _ in })
    -> [UInt8]
  {
    var writer = FieldWriter()
    writer.integer(1, number)
    content(&writer)
    return writer.bytes
  }

  private static func refusal(act: Int, field: Int? = nil) -> [UInt8] {
    var content = FieldWriter()
    content.integer(1, act)
    content.integer(2, 1)
    content.integer(5, 1)
    if let field { content.integer(field, 1) }
    let bytes = content.bytes
    return event(50) { $0.bytes(2, bytes) }
  }

  private static func report(_ year: Int, _ quarter: Int) -> [UInt8] {
    event(31) {
      $0.integer(2, year)
      $0.integer(3, quarter)
    }
  }

  static let all = [
    NewerBody("what this program knows", 0, event: backup),
    NewerBody("an event that it does not know", 24, event: unknown),
    NewerBody("an event below every other", 24, event: event(-1)),
    NewerBody("a code that it does not know", 24, event: refusal(act: 99)),
    NewerBody("a field of the body that it does not know", 24, event: backup) { $0.integer(7, 1) },
    NewerBody("a field of an event that had none", 24, event: event(42) { $0.bytes(2, []) }),
    NewerBody("a field inside an event's content", 24, event: refusal(act: 1, field: 6)),
    NewerBody("something unknown, then something malformed", 24, event: unknown) {
      $0.bytes(4, [1])
    },
    NewerBody("something unknown, which writes a record", 24, event: unknown) { writer in
      writer.bytes(5, [UInt8](repeating: 1, count: 32))
      writer.bytes(6, [UInt8](repeating: 2, count: 32))
    },
    NewerBody("something malformed, then something unknown", 21, event: unknown, hasAuthor: 0),
    NewerBody("a field twice", 21, event: backup, hasAuthor: 2),
    NewerBody("a field of an event's content twice", 21, event: refusal(act: 1, field: 5)),
    NewerBody("a quarter that there is not", 21, event: report(2022, 5)),
    NewerBody("a year that is too far", 21, event: report(2200, 1)),
    NewerBody("a digest that is too short", 21, event: backup) { $0.bytes(5, [1]) },
  ]
}
