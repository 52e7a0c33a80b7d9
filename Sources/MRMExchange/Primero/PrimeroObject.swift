import MRMModel

/// An object of the peer's from which is taken what is understood; what is left is kept aside.
struct PrimeroObject {
  /// Where it stands in its record.
  let pointer: JSONPointer
  /// What was not taken; nothing that says nothing.
  private(set) var members: [JSONValue.Member]
  /// What is wrong with it, in the order of the reading.
  private(set) var problems: [PrimeroProblem] = []

  /// What is left, as one value.
  var rest: JSONValue { .object(members) }

  /// Begins with a whole object; a value that is none has nothing to take.
  init(_ value: JSONValue, at pointer: JSONPointer) {
    self.pointer = pointer
    guard case .object(let members) = value else {
      self.members = []
      return
    }
    self.members = members.filter { !Self.saysNothing($0.value) }
  }

  /// The value of a field, which stays.
  func value(_ field: String) -> JSONValue? { members.first { $0.key == field }?.value }

  /// Takes a field out.
  mutating func take(_ field: String) {
    members.removeAll { $0.key == field }
  }

  /// Puts another value in the place of what was there.
  mutating func replace(_ field: String, by value: JSONValue) {
    guard let index = members.firstIndex(where: { $0.key == field }) else { return }
    members[index] = JSONValue.Member(field, value)
  }

  /// Leaves a value that stands for what was taken.
  mutating func leave(_ field: String, _ value: JSONValue) {
    take(field)
    members.append(JSONValue.Member(field, value))
  }

  /// Has what an earlier state had, and what was found wrong since.
  mutating func putBack(_ earlier: PrimeroObject) {
    members = earlier.members
  }

  /// Says what is wrong with a field.
  mutating func note(_ field: String, _ reason: RowProblem.Reason) {
    problems.append(PrimeroProblem(at: pointer.appending(.key(field)), reason))
  }

  private static func saysNothing(_ value: JSONValue) -> Bool {
    switch value {
    case .null: true
    case .string(let text): text.allSatisfy(\.isWhitespace)
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .integer, .decimal, .bool: false
    }
  }
}

/// What is wrong with one field of a record; never its content.
struct PrimeroProblem: Error, Hashable {
  let place: JSONPointer
  let reason: RowProblem.Reason

  init(at place: JSONPointer, _ reason: RowProblem.Reason) {
    self.place = place
    self.reason = reason
  }
}

// Each of these takes the field when its value is understood; else leaves it, and says so.
extension PrimeroObject {
  mutating func text(_ field: String, atMost limit: Int) -> String? {
    read(field) { value throws(RowProblem.Reason) in
      guard case .string(let text) = value else { throw .unexpectedValue }
      guard text.utf8.count <= limit else { throw .textTooLong(limit: limit) }
      guard !text.utf8.contains(0) else { throw .unexpectedValue }
      return text
    }
  }

  mutating func freeText(_ field: String) -> FreeText? {
    read(field) { value throws(RowProblem.Reason) in
      guard case .string(let text) = value else { throw .unexpectedValue }
      guard text.utf8.count <= FreeText.maximumBytes else {
        throw .textTooLong(limit: FreeText.maximumBytes)
      }
      guard let text = try? FreeText(text) else { throw .unexpectedValue }
      return text
    }
  }

  mutating func code<List: Code>(_ field: String, of _: List.Type = List.self) -> List? {
    read(field) { value throws(RowProblem.Reason) in try Self.code(value) }
  }

  mutating func bool(_ field: String) -> Bool? {
    read(field) { value throws(RowProblem.Reason) in
      switch value {
      case .bool(let isTrue): return isTrue
      case .string("true"): return true
      case .string("false"): return false
      default: throw .unexpectedValue
      }
    }
  }

  mutating func integer(_ field: String, in range: ClosedRange<Int>) -> Int? {
    read(field) { value throws(RowProblem.Reason) in
      guard case .integer(let number) = value, range.contains(number) else { throw .invalidCount }
      return number
    }
  }

  /// A day; one in the future is not believed when the field is about the past.
  mutating func day(_ field: String, notAfter today: CalendarDay? = nil) -> CalendarDay? {
    read(field) { value throws(RowProblem.Reason) in
      guard case .string(let text) = value, let day = try? CalendarDay(parsing: text) else {
        throw .invalidDate
      }
      if let today, day > today { throw .futureDate }
      return day
    }
  }

  /// Takes the codes of a list that are known, and leaves the others.
  mutating func codes<List: Code>(_ field: String, of _: List.Type = List.self) -> Set<List> {
    Set(list(field).compactMap { value in takeCode(value, from: field) })
  }

  /// Takes one value out of a list when it is a code of ours.
  mutating func takeCode<List: Code>(_ value: JSONValue, from field: String) -> List? {
    guard let code: List = try? Self.code(value) else {
      note(field, .unexpectedValue)
      return nil
    }
    removeFromList(field, value)
    return code
  }

  /// The elements of a list, which stay; a single value counts as a list of one.
  mutating func list(_ field: String) -> [JSONValue] {
    switch value(field) {
    case nil: return []
    case .array(let elements): return elements
    case .string(let text): return [.string(text)]
    default:
      note(field, .unexpectedValue)
      return []
    }
  }

  /// Takes one element out of a list, and the field with the last of them.
  mutating func removeFromList(_ field: String, _ element: JSONValue) {
    let rest = list(field).filter { $0 != element }
    if rest.isEmpty { take(field) } else { replace(field, by: .array(rest)) }
  }

  private mutating func read<Value>(
    _ field: String,
    _ understand: (JSONValue) throws(RowProblem.Reason) -> Value,
  ) -> Value? {
    guard let value = value(field) else { return nil }
    do {
      let understood = try understand(value)
      take(field)
      return understood
    } catch {
      note(field, error)
      return nil
    }
  }

  private static func code<List: Code>(_ value: JSONValue) throws(RowProblem.Reason) -> List {
    guard case .string(let text) = value, let code = try? List(code: text) else {
      throw .unexpectedValue
    }
    return code
  }
}
