internal import GRDB
internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMVault

extension StoreView {
  /// The index as this person reads it, its parts checked against the log.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a part is missing, or was added without an entry.
  public func index() throws -> StoreIndex {
    if let loadedIndex { return loadedIndex }
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT id, wrap, blob FROM index_part")
    )
    var index = StoreIndex()
    while let row = try rows.next() { try add(row, to: &index) }
    guard index.digests.count == trusted.liveParts.count else { throw StoreError.tampered(.index) }
    loadedIndex = index
    return index
  }

  /// Reads only some parts of the index; from then on ``index()`` is what they hold.
  ///
  /// Without the parts of the `log` compartment there is no ``roster()``.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` as ``index()``.
  public func readIndex(onlyParts ids: Set<RecordID>) throws -> StoreIndex {
    let statement = try database.cachedStatement(
      sql: "SELECT id, wrap, blob FROM index_part WHERE id = ?"
    )
    var index = StoreIndex()
    for id in ids {
      guard let row = try Row.fetchOne(statement, arguments: [id.bytes.data]) else {
        throw StoreError.tampered(.index)
      }
      try add(row, to: &index)
    }
    loadedIndex = index
    return index
  }

  private func add(_ row: Row, to index: inout StoreIndex) throws {
    guard let id = RecordID(bytes: try row.bytes("id")) else { throw StoreError.damaged }
    let stored = try StoredIndexPart(id: id, wrap: row.bytes("wrap"), blob: row.bytes("blob"))
    let digest = stored.digest
    guard trusted.liveParts.contains(digest) else { throw StoreError.tampered(.index) }
    index.note(id, digest)
    let keys = person.compartments.filter { $0.row.kind == .facts || $0.row.kind == .log }
    do {
      if let (compartment, part) = try stored.open(with: keys + [person.personal], in: store) {
        index.add(part, stored: stored, digest: digest, compartment: compartment.row)
      }
    } catch is FormatError {
      throw StoreError.tampered(.index)
    }
  }

  /// Everyone and everything that every enrolled person may know, checked against the log.
  ///
  /// Every enrolled person can write to this part of the index: so nothing in it that opens a door
  /// is believed unless an entry of somebody who may open it says the same.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a row names keys or roles that no entry enrolled,
  ///   a grant that no administrator authorised, or settings other than those of the founding.
  public func roster() throws -> Roster {
    if let loadedRoster { return loadedRoster }
    let roster = try index().roster()
    for person in roster.people {
      let signer = trusted.signers.values.first { $0.person == person.id }
      guard let signer, signer.verificationKey.bytes == person.verificationKey,
        signer.agreementKey.bytes == person.agreementKey, signer.roles == person.roles,
        signer.office == person.office,
        trusted.roster.members[person.id]?.standing == person.standing
      else { throw StoreError.tampered(.indexRow(person.id.retyped())) }
    }
    for compartment in roster.compartments where !trusted.compartments.contains(compartment) {
      throw StoreError.tampered(.indexRow(compartment.id.retyped()))
    }
    for waiting in roster.authorisations where trusted.roster.waiting[waiting.id] != waiting {
      throw StoreError.tampered(.indexRow(waiting.id.retyped()))
    }
    guard try trusted.settings.map({ try signed(StoreSettings.self, $0) }) == roster.settings else {
      throw StoreError.tampered(.indexRow(roster.settings.recordID))
    }
    loadedRoster = roster
    return roster
  }

  /// What was changed in the register of parties, as an administrator signed it last; nil when
  /// nothing was.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when the record is not what was signed.
  public func registeredParties() throws -> RegisteredParties? {
    try trusted.parties.map { try signed(RegisteredParties.self, $0) }
  }

  /// What was set of the deadlines, as an administrator signed it last; nil when nothing was.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when the record is not what was signed.
  public func registeredDeadlines() throws -> RegisteredDeadlines? {
    try trusted.deadlines.map { try signed(RegisteredDeadlines.self, $0) }
  }

  /// A record that belongs to no incident, as the one entry that counts signed it.
  private func signed<Content: MRMModel.Record>(
    _ type: Content.Type,
    _ write: RecordWrite,
  ) throws -> Content {
    guard write.record.kind == type.kind else { throw StoreError.tampered(.record(write.record)) }
    let opened: OpenedRecord<Content>
    do {
      opened = try open(type, write.record)
    } catch {
      throw StoreError.tampered(.record(write.record))
    }
    guard opened.blob == write.blob else { throw StoreError.tampered(.record(write.record)) }
    return opened.content
  }
}
