internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMStore

/// A meeting with the cases on its list, each incident opened once.
struct MeetingCases {
  /// One case on the list.
  struct Case {
    let item: AgendaItem
    let decision: Identifier<Decision>?
    /// Nil when this person's keys do not open the incident's facts.
    let file: CaseFile?

    var violation: ViolationRow? {
      file?.row.violations.first { $0.id == item.violation }
    }

    var mark: SeenMark? {
      guard let file, let violation else { return nil }
      return file.seenMark(of: violation.number)
    }
  }

  let known: TrustedMeeting
  let sitting: Sitting
  let cases: [Case]
  /// The record that stands for the meeting: its draft, or what its chair signed.
  let write: RecordWrite

  /// Opens a meeting that a person holds, or that was signed.
  ///
  /// - Throws: ``MeetingError``; as `StoreView.signed(_:)`.
  init(_ handle: MeetingHandle, for person: Identifier<Person>, in view: StoreView) throws {
    known = try view.meeting(handle)
    let items: [(AgendaItem, Identifier<Decision>?)]
    switch known.stage {
    case .held(let draft):
      _ = try view.held(handle, by: person)
      let content = try view.draft(draft, by: known.chair)
      (write, sitting) = (draft, content.sitting)
      items = content.items.map { ($0, $0.finding?.decision.id) }
    case .signed(let record, _):
      let content = try view.signed(known)
      (write, sitting) = (record, content.sitting)
      items = content.items.map {
        (AgendaItem(incident: $0.incident, violation: $0.violation), $0.decision)
      }
    }
    let index = try view.index()
    var files: [Identifier<Incident>: CaseFile?] = [:]
    cases = try items.map { item, decision in
      if files[item.incident] == nil {
        let file: CaseFile? = try index.incident(item.incident).map { row in
          var reader = CaseReader(view)
          return try reader.read(row)
        }
        files[item.incident] = .some(file)
      }
      return Case(item: item, decision: decision, file: files[item.incident] ?? nil)
    }
  }

  var isSigned: Bool {
    if case .signed = known.stage { true } else { false }
  }

  /// What a person would sign next: of what they hold, everything; of what was signed, what is still
  /// proposed.
  ///
  /// - Parameter excluded: Violations that they leave out.
  /// - Returns: In the order of the list.
  func toSign(leavingOut excluded: Set<Identifier<Violation>>) -> [Case] {
    guard isSigned else { return cases }
    return cases.filter { item in
      guard !excluded.contains(item.item.violation) else { return false }
      guard let violation = item.violation else { return true }
      return violation.verification[sitting.level].proposal?.decision == item.decision
    }
  }

  /// The mark of what was shown: the meeting's record, and every case that is signed.
  ///
  /// - Returns: Nil when there is none, or keys were missing to open all of them.
  func mark(of cases: [Case]) -> SeenMark? {
    let marks = cases.compactMap(\.mark)
    guard !cases.isEmpty, marks.count == cases.count else { return nil }
    var writer = FieldWriter()
    writer.text(1, "mrm/seen-sitting/1")
    writer.value(2, write)
    for mark in marks { writer.bytes(3, mark.bytes) }
    guard let mark = try? SeenMark(bytes: Digest.sha256(writer.bytes).bytes) else {
      preconditionFailure("a digest is a mark")
    }
    return mark
  }
}
