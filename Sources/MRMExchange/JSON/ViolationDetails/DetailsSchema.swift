internal import MRMModel

/// The JSON Schema of the details of an incident, of every kind of violation, of a child, a group and a
/// response, as `Schemas/record/` publishes it.
///
/// Each kind has a definition of its own name, and each code list one of its; what is read and what
/// the schema lets pass differ only where a schema cannot say it: days of the calendar, and periods
/// that do not end before they begin.
public enum DetailsSchema: Sendable {
  /// The name of this shape; never reused for another.
  public static let id = "mrm-violation-details-1"

  /// The schema.
  public static var json: JSONValue {
    var definitions: [JSONValue.Member] = []
    func define(_ name: String, _ pass: DetailsSchemaPass) {
      definitions.append(.init(name, pass.object))
      for definition in pass.definitions
      where !definitions.contains(where: { $0.key == definition.key }) {
        definitions.append(definition)
      }
    }
    for kind in ViolationKind.allCases {
      var details = ViolationDetails(of: kind)
      var pass = DetailsSchemaPass()
      details.visit(with: &pass)
      define(kind.code, pass)
    }
    define("incident", pass(of: IncidentDetails()))
    define("child", pass(of: ChildDetails()))
    define("group", pass(of: GroupDetails()))
    define("response", pass(of: ResponseDetails()))
    return .object([
      .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      .init("$id", .string(id)),
      .init(
        "title",
        .string(
          "What is known of an incident, of a violation by its kind, of a child, a group and a response"
        )
      ),
      .init(
        "description",
        .string(
          "Written by scripts/schemas. Lengths are in characters here and in bytes of UTF-8 in the "
            + "program. A missing answer was not asked for yet."
        )
      ),
      .init("$defs", .object(definitions)),
    ])
  }

  private static func pass(of form: some DetailForm) -> DetailsSchemaPass {
    var form = form
    var pass = DetailsSchemaPass()
    form.visit(with: &pass)
    return pass
  }
}

/// Describes the answers of a form as properties of an object.
private struct DetailsSchemaPass: DetailPass {
  private var properties: [JSONValue.Member] = []
  private var required: [String] = []
  /// The code lists and shapes that the form refers to.
  private(set) var definitions: [JSONValue.Member] = []

  init() {}

  /// A branch: an object that names it.
  private init(_ key: String, _ branch: some Code) {
    properties = [.init(key, .object([.init("const", .string(branch.code))]))]
    required = [key]
  }

  var object: JSONValue {
    .closed(properties, required: required)
  }

  mutating func code<List: Code>(_ question: Question, _: inout List?) {
    add(question, list(List.self))
  }

  mutating func codes<List: Code>(_ question: Question, _: inout Set<List>) {
    add(question, .list(of: list(List.self)))
  }

  mutating func choice<List: OpenCode>(_ question: Question, _: inout OpenChoice<List>?) {
    add(question, open(List.self))
  }

  mutating func choices<List: OpenCode>(_ question: Question, _: inout OpenChoices<List>) {
    add(question, .list(of: open(List.self)))
  }

  mutating func branch<Way: BranchingAnswer>(_ question: Question, _: inout Way?) {
    var ways = [list(Way.Branch.self)]
    for branch in Way.Branch.allCases {
      var way = Way(branch)
      var inner = DetailsSchemaPass(Way.branchKey, branch)
      way.visit(with: &inner)
      ways.append(inner.object)
      definitions += inner.definitions
    }
    add(question, .oneOf(ways))
  }

  mutating func text(_ question: Question, _: FreeText.Length, _: inout FreeText?) {
    add(question, definition("text", .text))
  }

  mutating func number(_ question: Question, _: inout Estimated<Count>?) {
    add(question, .estimated(definition("count", .count)))
  }

  mutating func headcount<People: CountedPeople>(
    _ question: Question,
    _: inout Estimated<Headcount<People>>?,
  ) {
    let count = definition("count", .count)
    let parts = [People.keys.male, People.keys.female, DetailKeys.unknown]
    let people = JSONValue.closed(parts.map { .init($0, count) }, required: [])
    add(question, .estimated(definition(parts.joined(separator: "_"), people)))
  }

  mutating func day(_ question: Question, _: inout Estimated<CalendarDay>?) {
    add(question, .estimated(definition("day", .day)))
  }

  mutating func period(_ question: Question, _: inout Estimated<Period>?) {
    add(question, .estimated(definition("period", .period)))
  }

  private mutating func add(_ question: Question, _ schema: JSONValue) {
    guard case .object(let members) = schema else { return }
    let description = JSONValue.Member("description", .string(question.label.english))
    properties.append(.init(question.key, .object([description] + members)))
  }

  private mutating func list<List: Code>(_: List.Type) -> JSONValue {
    let codes = List.allCases.map { JSONValue.code($0) }
    return definition(List.listName, .object([.init("enum", .array(codes))]))
  }

  private mutating func definition(_ name: String, _ schema: JSONValue) -> JSONValue {
    definitions.append(.init(name, schema))
    return .object([.init("$ref", .string("#/$defs/\(name)"))])
  }

  private mutating func open<List: OpenCode>(_: List.Type) -> JSONValue {
    let other = JSONValue.closed(
      [.init(OtherCode.code, definition("text", .text))],
      required: [OtherCode.code],
    )
    return .oneOf([list(List.self), other])
  }
}

extension JSONValue {
  fileprivate static var text: JSONValue {
    .object([
      .init("type", .string("string")),
      .init("pattern", .string("\\S")),
      .init("maxLength", .integer(FreeText.maximumBytes)),
    ])
  }

  fileprivate static var count: JSONValue {
    .object([
      .init("type", .string("integer")),
      .init("minimum", .integer(Count.range.lowerBound)),
      .init("maximum", .integer(Count.range.upperBound)),
    ])
  }

  fileprivate static var day: JSONValue { .pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$") }

  fileprivate static var period: JSONValue {
    .pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}(/([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.))?$")
  }

  fileprivate static func pattern(_ pattern: String) -> JSONValue {
    .object([.init("type", .string("string")), .init("pattern", .string(pattern))])
  }

  fileprivate static func oneOf(_ schemas: [JSONValue]) -> JSONValue {
    .object([.init("oneOf", .array(schemas))])
  }

  fileprivate static func list(of schema: JSONValue) -> JSONValue {
    .object([
      .init("type", .string("array")),
      .init("uniqueItems", .bool(true)),
      .init("items", schema),
    ])
  }

  fileprivate static func closed(_ properties: [Member], required: [String]) -> JSONValue {
    var members: [Member] = [
      .init("type", .string("object")), .init("additionalProperties", .bool(false)),
    ]
    if !required.isEmpty {
      members.append(.init("required", .array(required.map { .string($0) })))
    }
    return .object(members + [.init("properties", .object(properties))])
  }

  /// A value, or an object with it that says whether it is an estimate.
  fileprivate static func estimated(_ schema: JSONValue) -> JSONValue {
    .oneOf([
      schema,
      .closed(
        [
          .init(DetailKeys.value, schema),
          .init(DetailKeys.estimated, .object([.init("type", .string("boolean"))])),
        ],
        required: [DetailKeys.value],
      ),
    ])
  }
}
