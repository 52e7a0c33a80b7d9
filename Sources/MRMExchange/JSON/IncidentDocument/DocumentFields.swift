/// One object of a document: its members by key, and where it stands.
struct DocumentFields {
  let pointer: JSONPointer
  private let members: [DocumentKey: JSONValue]

  init(_ members: [DocumentKey: JSONValue], at pointer: JSONPointer) {
    self.pointer = pointer
    self.members = members
  }

  subscript(key: DocumentKey) -> JSONValue? { members[key] }

  func pointer(to key: DocumentKey) -> JSONPointer { pointer.appending(.key(key.rawValue)) }

  func holds(anyOf keys: [DocumentKey]) -> Bool { keys.contains { members[$0] != nil } }
}
