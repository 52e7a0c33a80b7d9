internal import MRMModel

/// Reads a document's values and gathers every problem; a value with a problem reads as nil.
struct DocumentReader {
  let gazetteer: Gazetteer
  let parties: PartyRegister
  private(set) var problems: [DocumentProblem] = []

  init(gazetteer: Gazetteer, parties: PartyRegister) {
    self.gazetteer = gazetteer
    self.parties = parties
  }

  mutating func report(_ reason: DocumentProblem.Reason, at pointer: JSONPointer) {
    guard problems.count < DocumentError.maximumProblems else { return }
    problems.append(DocumentProblem(reason, at: pointer))
  }

  /// Reads an object that may hold some keys; foreign keys are reported once an object.
  mutating func object(
    _ value: JSONValue,
    at pointer: JSONPointer,
    keys: Set<DocumentKey>,
  ) -> DocumentFields? {
    guard case .object(let members) = value else {
      report(.notA(.object), at: pointer)
      return nil
    }
    var known: [DocumentKey: JSONValue] = [:]
    var hasForeignKeys = false
    for member in members {
      guard let key = DocumentKey(rawValue: member.key), keys.contains(key) else {
        hasForeignKeys = true
        continue
      }
      if known.updateValue(member.value, forKey: key) != nil {
        report(.repeated, at: pointer.appending(.key(key.rawValue)))
      }
    }
    if hasForeignKeys { report(.unknownKey, at: pointer.appending(.otherKey)) }
    return DocumentFields(known, at: pointer)
  }

  mutating func object(
    _ key: DocumentKey,
    of fields: DocumentFields,
    keys: Set<DocumentKey>,
  ) -> DocumentFields? {
    guard let value = fields[key] else { return nil }
    return object(value, at: fields.pointer(to: key), keys: keys)
  }

  /// Reads a list's elements and their places; none when the key is missing or there are too many.
  mutating func list(
    _ key: DocumentKey,
    of fields: DocumentFields,
    limit: Int,
  ) -> [(value: JSONValue, pointer: JSONPointer)] {
    guard let value = fields[key] else { return [] }
    let pointer = fields.pointer(to: key)
    guard case .array(let elements) = value else {
      report(.notA(.list), at: pointer)
      return []
    }
    guard elements.count <= limit else {
      report(.tooMany(limit: limit), at: pointer)
      return []
    }
    return elements.enumerated().map { ($1, pointer.appending(.index($0))) }
  }

  /// Reads a text that is not blank.
  mutating func text(_ key: DocumentKey, of fields: DocumentFields, limit: Int) -> String? {
    fields[key].flatMap { text($0, at: fields.pointer(to: key), limit: limit) }
  }

  /// Reads a text that is not blank.
  mutating func text(_ value: JSONValue, at pointer: JSONPointer, limit: Int) -> String? {
    self.value(value, at: pointer) { text throws(ValueError) in
      guard text.utf8.count <= limit else { throw .textTooLong(limit: limit) }
      guard text.contains(where: { !$0.isWhitespace }) else { throw .text }
      return text
    }
  }

  /// Reads a value that is written as a text.
  mutating func value<Value>(
    _ key: DocumentKey,
    of fields: DocumentFields,
    _ read: (String) throws(ValueError) -> Value,
  ) -> Value? {
    fields[key].flatMap { value($0, at: fields.pointer(to: key), read) }
  }

  /// Reads a value that is written as a text.
  mutating func value<Value>(
    _ value: JSONValue,
    at pointer: JSONPointer,
    _ read: (String) throws(ValueError) -> Value,
  ) -> Value? {
    guard case .string(let text) = value else {
      report(.notA(.text), at: pointer)
      return nil
    }
    do {
      return try read(text)
    } catch {
      report(.value(error), at: pointer)
      return nil
    }
  }

  /// Reads a code; an alias is for imports, and not one here.
  mutating func code<Value: Code>(
    _ key: DocumentKey,
    of fields: DocumentFields,
    as type: Value.Type = Value.self,
  ) -> Value? {
    fields[key].flatMap { code($0, at: fields.pointer(to: key), as: type) }
  }

  /// Reads a code; an alias is for imports, and not one here.
  mutating func code<Value: Code>(
    _ value: JSONValue,
    at pointer: JSONPointer,
    as _: Value.Type,
  ) -> Value? {
    self.value(value, at: pointer) { text throws(ValueError) in
      guard let code = Value.allCases.first(where: { $0.code == text }) else {
        throw .unknownCode(list: Value.listName)
      }
      return code
    }
  }

  mutating func day(_ key: DocumentKey, of fields: DocumentFields) -> CalendarDay? {
    value(key, of: fields, CalendarDay.init(parsing:))
  }

  mutating func integer(_ key: DocumentKey, of fields: DocumentFields) -> Int? {
    guard let value = fields[key] else { return nil }
    guard case .integer(let number) = value else {
      report(.notA(.wholeNumber), at: fields.pointer(to: key))
      return nil
    }
    return number
  }

  mutating func flag(_ key: DocumentKey, of fields: DocumentFields) -> Bool? {
    guard let value = fields[key] else { return nil }
    guard case .bool(let flag) = value else {
      report(.notA(.truthValue), at: fields.pointer(to: key))
      return nil
    }
    return flag
  }

  /// Reads an identity; `seen` holds those of its kind read before, none of which may come again.
  mutating func identifier<Subject>(
    of fields: DocumentFields,
    seen: inout Set<Identifier<Subject>>,
  ) -> Identifier<Subject>? {
    guard let identifier: Identifier<Subject> = identifier(.id, of: fields) else { return nil }
    if !seen.insert(identifier).inserted { report(.repeated, at: fields.pointer(to: .id)) }
    return identifier
  }

  /// Reads an identity that may come again.
  mutating func identifier<Subject>(
    _ key: DocumentKey,
    of fields: DocumentFields,
  ) -> Identifier<Subject>? {
    guard let value = fields[key] else { return nil }
    guard case .string(let text) = value, let id = Identifier<Subject>(text) else {
      report(.identity, at: fields.pointer(to: key))
      return nil
    }
    return id
  }
}
