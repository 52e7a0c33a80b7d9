internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMVault

/// What a verification leaves for the next, and the parts of the index that it stands for.
extension Desk {
  /// Keeps a replay beside this person's pin.
  ///
  /// - Returns: False when it could not be written: the next verification is then of the whole log.
  func keep(_ replay: LogReplay, _ trusted: TrustedState, _ parts: [KeptPart]) -> Bool {
    do {
      try store.keepReplay(of: person, rules: LogReplay.rules, trusted: trusted) { write in
        var pages = KeptPages()
        try replay.forEachKeptCase { kept in
          if let page = pages.add(kept) { try write(page) }
        }
        let (last, table) = pages.finish()
        if let last { try write(last) }
        for page in table { try write(page) }
        return replay.kept(
          readable: person.compartments.map(\.row),
          parts: parts,
          casePages: pages.count,
        ).encoded
      }
      return true
    } catch {
      return false
    }
  }

  /// Every part of the index that is there; of those that were not read now, what was known.
  func keptParts(
    _ index: StoreIndex,
    _ trusted: TrustedState,
    from past: ReplayPast? = nil,
  ) -> [KeptPart] {
    var compartments: [RecordID: Identifier<CompartmentSubject>] = [:]
    index.forEachOpenedPart { id, compartment, _ in compartments[id] = compartment.id }
    let read = index.digests.map { id, digest in
      KeptPart(id: id, digest: digest, compartment: compartments[id])
    }
    let others = past?.kept.parts.filter { part in
      index.digests[part.id] == nil && trusted.liveParts.contains(part.digest)
    }
    return read + (others ?? [])
  }

  /// The compartment whose parts of the index hold an incident's row; nil when it is not this person's
  /// to read.
  private func place(of known: ReplayedCase) -> Identifier<CompartmentSubject>? {
    guard known.state != .draft else {
      return known.loggedBy == person.person ? person.personal.row.id : nil
    }
    return person.readable(.facts).first { $0.row.office == known.office }?.row.id
  }

  /// Whether every row of an incident stands where it belongs, and nowhere else, and every part says
  /// which entry added it: from an index that is otherwise no replay goes on.
  func hasRegularIndex(_ view: StoreView, _ replay: LogReplay) throws -> Bool {
    let index = try view.index()
    var isRegular = true
    index.forEachOpenedPart { id, _, sequence in
      isRegular = isRegular && index.digests[id].flatMap { replay.partsAdded[$0] } == sequence
    }
    try index.forEachIncidentRow { id, compartment, row in
      guard let row else { return }
      let place = replay.cases[id].flatMap(place)
      isRegular = isRegular && row.id == id && place == compartment.id
    }
    return isRegular
  }

  /// The parts of the index that are new, and the row of every incident that new entries touched.
  ///
  /// A row that no new part holds is the one that was verified before: it holds as long as the
  /// incident reads as it did.
  func holdsNewIndex(
    _ view: StoreView,
    _ replay: LogReplay,
    _ past: ReplayPast,
  ) throws -> Bool {
    let known = past.kept.parts.filter { view.trusted.liveParts.contains($0.digest) }
    guard let toRead = try partsToRead(view, known) else { return false }
    let index = try view.readIndex(onlyParts: toRead)
    var holds = true
    let old = Set(known.map(\.id))
    index.forEachOpenedPart { id, _, sequence in
      // The newest part wins: one that says it is older or newer than its entry could hide another.
      guard !old.contains(id) else { return }
      holds = holds && index.digests[id].flatMap { replay.partsAdded[$0] } == sequence
    }
    var here: [Identifier<Incident>: Set<Identifier<CompartmentSubject>>] = [:]
    var gone = here
    try index.forEachIncidentRow { id, compartment, row in
      let known = replay.cases[id]
      let belongs = known.flatMap(place) == compartment.id
      if let row {
        holds = holds && belongs && row.id == id && known.map(row.agrees) == true
        here[id, default: []].insert(compartment.id)
      } else {
        holds = holds && !belongs
        gone[id, default: []].insert(compartment.id)
      }
    }
    guard holds else { return false }
    // Where no old part is left, no old row is.
    let mayHoldOldRows = Set(known.compactMap(\.compartment))
    return replay.cases.touched.allSatisfy { id, known in
      let before = past.incident(id)
      let (old, new) = (before.flatMap(place), place(of: known))
      if let new, here[id]?.contains(new) != true {
        guard old == new, before?.readsInIndex(as: known) == true else { return false }
      }
      if let old, old != new, mayHoldOldRows.contains(old) {
        return gone[id]?.contains(old) == true
      }
      return true
    }
  }

  /// The parts that are new, and those of the `log` compartment, which are few; nil when others are
  /// there than the entries leave in force.
  ///
  /// `known` are those that were there before and still are in force.
  private func partsToRead(_ view: StoreView, _ known: [KeptPart]) throws -> Set<RecordID>? {
    let ofLog = Set(person.readable(.log).map(\.row.id))
    let stored = try view.indexPartIDs()
    // New ones are held against the entries when they are read, and no two have one digest.
    guard stored.count == view.trusted.liveParts.count, known.allSatisfy({ stored.contains($0.id) })
    else { return nil }
    let passed = known.filter { part in part.compartment.map(ofLog.contains) != true }
    return stored.subtracting(passed.map(\.id))
  }
}
