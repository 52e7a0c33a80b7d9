internal import MRMModel

extension IncidentDocument {
  /// Refuses a document that cannot be a new incident: the program gives identities, nobody else.
  ///
  /// Kept by an edit, an identity says that a part is still the same one; in a new incident it could
  /// only be that of a part of another.
  ///
  /// - Throws: ``DocumentError/refused(_:)`` with every identity that stands there.
  public func checkIsNew() throws(DocumentError) {
    let given =
      Self.places(of: violations.map { $0.id != nil }, in: .violations)
      + Self.places(of: children.map { $0.id != nil }, in: .children)
      + Self.places(of: groups.map { $0.id != nil }, in: .groups)
      + Self.places(of: sources.map { $0.id != nil }, in: .sources)
      + Self.places(of: responses.map { $0.id != nil }, in: .responses)
    guard given.isEmpty else {
      throw .refused(
        given.prefix(DocumentError.maximumProblems).map { DocumentProblem(.identityOfNew, at: $0) }
      )
    }
  }

  private static func places(of hasIdentity: [Bool], in list: DocumentKey) -> [JSONPointer] {
    hasIdentity.indices.filter { hasIdentity[$0] }.map { index in
      JSONPointer.root
        .appending(.key(list.rawValue))
        .appending(.index(index))
        .appending(.key(DocumentKey.id.rawValue))
    }
  }
}
