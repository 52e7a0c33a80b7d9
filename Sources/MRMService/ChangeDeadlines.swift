internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// The deadlines of the task force: as shipped, with what administrators of this store have set.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when what was set is not what was signed.
  public func deadlines() throws -> Deadlines {
    try store.read(as: person) { try $0.deadlines() }
  }

  /// Sets how long a deadline is.
  ///
  /// - Parameters:
  ///   - deadline: Which.
  ///   - length: How long, in its unit.
  ///   - seen: The deadlines that were read, to refuse what somebody else changed meanwhile.
  /// - Throws: ``Refusal`` unless this person is an administrator; ``DeadlineError``;
  ///   ``StoreError/changedMeanwhile(_:by:at:)``.
  public func set(_ deadline: Deadline, to length: Int, over seen: Deadlines) throws {
    try change(doing: .changeDeadlines) { change, _ in
      let view = change.view
      try Permissions.check(.changeDeadlines, by: actor(roster(view)), office: nil)
      let id = RegisteredDeadlines.id(in: view.store)
      let version = view.trusted.deadlines?.record.version ?? 0
      var registered = try view.registeredDeadlines() ?? RegisteredDeadlines(id: id)
      guard registered.deadlines[deadline] == seen[deadline] else {
        throw try change.conflict(
          RecordVersion(kind: .registeredDeadlines, id: id.retyped(), version: version)
        )
      }
      registered.deadlines = try registered.deadlines.setting(deadline, to: length)
      try change.save(registered, of: nil, office: nil, replacing: version)
      return .deadlinesChanged
    }
  }
}

extension StoreView {
  /// The deadlines, as this store has them.
  func deadlines() throws -> Deadlines {
    try registeredDeadlines()?.deadlines ?? .standard
  }
}

extension RegisteredDeadlines {
  /// The one record of a store: derived, so that it is found without an index.
  static func id(in store: StoreID) -> Identifier<RegisteredDeadlines> {
    let digest = Digest.sha256([Array("mrm/deadlines/1".utf8), store.bytes])
    return Identifier<RegisteredDeadlines>(derivedFrom: digest)
  }
}
