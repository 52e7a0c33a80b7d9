internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore
internal import MRMVault

/// What the records of decisions say, against what was signed of them.
extension Desk {
  /// Decisions and proposals, replaced ones among them, whose records say something else than their
  /// entries do, or find *verified* on nothing: entries are signed, the reasons lie in the records.
  ///
  /// Of offices whose accounts this person reads; of what entries taken by `replay` wrote.
  func decisionFindings(_ view: StoreView, _ replay: LogReplay) throws -> [LogFinding] {
    let offices = Set(person.readable(.accounts).compactMap(\.row.office))
    var findings: [LogFinding] = []
    for (incident, known) in replay.cases.touched.sorted(by: { $0.key < $1.key })
    where offices.contains(known.office) {
      for (violation, levels) in known.verification.sorted(by: { $0.key < $1.key }) {
        for level in VerificationLevel.allCases {
          for signed in levels[level].everySigned {
            let id: RecordID = signed.decision.retyped()
            guard let write = known.parts[id], replay.versions[write.record] == write.blob
            else { continue }
            let isAsSigned = try holds(write, view) { record in
              record.incident == incident && record.violation == violation
                && record.level == level && record.agrees(with: signed)
            }
            guard !isAsSigned else { continue }
            let place = (try? view.index().incident(incident))?.place(of: violation)
            findings.append(
              LogFinding(decision: place ?? "\(incident)", write.record, at: level)
            )
          }
        }
      }
    }
    return findings
  }

  /// Whether the record is as an entry says; true of what does not open, which other rules name.
  private func holds(
    _ write: RecordWrite,
    _ view: StoreView,
    _ isAsSigned: (Decision) -> Bool,
  ) throws -> Bool {
    do {
      let opened: Decision = try view.open(Decision.self, write.record)
      return isAsSigned(opened)
    } catch StoreError.damaged {
      throw StoreError.damaged
    } catch {
      return true
    }
  }
}

extension LevelState {
  /// All that was ever signed at the level.
  fileprivate var everySigned: [LevelDecision] {
    earlier.map(\.signed) + [decision, proposal].compactMap(\.self)
  }
}

extension Decision {
  /// Whether it says what was signed, and rests on something that was relied on.
  fileprivate func agrees(with signed: LevelDecision) -> Bool {
    guard status == signed.status, date == signed.date else { return false }
    // What an older program recorded does not hold what it covers: the entry alone does.
    if !covers.isEmpty {
      let covered = Set(covers.map(\.id))
      guard DecisionAct.stamp(of: covers).bytes == signed.stamp,
        basis.allSatisfy({ covered.contains($0.retyped()) }),
        evidence.allSatisfy({ covered.contains($0.retyped()) })
      else { return false }
    }
    return status != .verified || !basis.isEmpty
  }
}

extension IncidentRow {
  /// How people name one of its violations.
  fileprivate func place(of violation: Identifier<Violation>) -> String? {
    guard let reference, let row = violations.first(where: { $0.id == violation }) else {
      return nil
    }
    return "\(reference)/\(row.number)"
  }
}

extension LogFinding {
  /// A decision on what is named so, whose record is not what its entry says.
  fileprivate init(decision place: String, _ record: RecordVersion, at level: VerificationLevel) {
    self.init(
      entry: nil,
      rule: "decision",
      numbers: [114],
      weight: .tamper,
      phrase: Phrase(
        fr: "\(place), \(level.label(.french)) : la décision \(record.id) ne dit pas ce que dit "
          + "son entrée, ou ne repose sur rien",
        en: "\(place), \(level.label(.english)): decision \(record.id) does not say what its "
          + "entry says, or rests on nothing",
      ),
    )
  }
}
