internal import MRMModel

/// An object of a document while it is written: keys that have no value are left out.
struct ObjectDraft {
  private var members: [JSONValue.Member] = []

  var json: JSONValue { .object(members) }

  subscript(key: DocumentKey) -> JSONValue? {
    get { json[key.rawValue] }
    set {
      members.removeAll { $0.key == key.rawValue }
      if let newValue { members.append(JSONValue.Member(key.rawValue, newValue)) }
    }
  }

  /// Writes who somebody is, or that this is withheld.
  mutating func write(_ identity: IdentityDisclosure, isShown: Bool) {
    switch identity {
    case .absent: break
    case .given(let details) where isShown:
      self[.name] = details.name.isEmpty ? nil : .string(details.name)
      self[.dateOfBirth] = details.dateOfBirth.map { .string($0.description) }
      self[.contact] = details.contact.isEmpty ? nil : .string(details.contact)
    case .given, .withheld: self[.identity] = .string(DocumentReader.withheld)
    }
  }
}

extension JSONValue {
  var isObject: Bool {
    if case .object = self { true } else { false }
  }

  static func code(_ value: some Code) -> JSONValue { .string(value.code) }

  /// Degrees as a text, exact to the millionth and without zeros at the end: `14.49`.
  static func degrees(_ microdegrees: Int) -> JSONValue {
    let (whole, rest) = microdegrees.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    var text = (microdegrees < 0 ? "-" : "") + String(whole)
    if rest > 0 {
      let digits = String(rest)
      text += "." + String(repeating: "0", count: 6 - digits.count) + digits
      while text.hasSuffix("0") { text.removeLast() }
    }
    return .string(text)
  }
}
