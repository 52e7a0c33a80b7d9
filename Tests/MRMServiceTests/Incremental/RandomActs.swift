import Foundation
import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow

/// Acts of a task force in an order that a seed decides; what is refused is left undone.
struct RandomActs {
  private let force: TaskForce
  private var state: UInt64
  private var count = 0

  init(_ force: TaskForce, seed: UInt64) {
    self.force = force
    state = seed
  }

  /// A number below a bound.
  ///
  /// Source: S. Vigna, splitmix64 (public domain).
  private mutating func draw(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) >> 33) % bound
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[draw(below: values.count)]
  }

  /// Does one act, if the workflow lets it.
  mutating func act() throws {
    count += 1
    do {
      switch draw(below: 28) {
      case 0, 1: try record()
      case 2: try submit()
      case 3, 12, 13: try edit()
      case 4: _ = try desk("focal").returnIncident(incident(), question: "Who saw it?")
      case 5, 6, 7: try decide()
      case 8: _ = try desk("officer").page(of: incident(), revealing: true)
      case 9: _ = try desk(one(of: ["officer", "auditor"])).rebuildIndex()
      case 10: try enrol()
      case 14: try bringIn()
      case 15: _ = try force.bringIn(TaskForce.elsewhere(), row: 1000 + count)
      case 16: try force.confirm(.waiting(limit: 2), as: one(of: ["ctfmr-1", "ctfmr-2"]))
      case 17: try force.withdraw(incident(), as: one(of: ["officer", "ctfmr-1"]))
      case 18: _ = try desk("officer").merge(incident(), into: incident())
      case 19: try undo()
      case 20: try dismiss()
      case 21: _ = try desk("officer").withdrawIncident(incident(), reason: "Entered twice.")
      case 22:
        let closes = draw(below: 2) == 0
        if closes { _ = try desk("ctfmr-1").closeIncident(incident()) }
        _ = try desk("officer-2").reopenIncident(incident(), reason: "A teacher saw it.")
      case 23: _ = try desk("focal").takeCase(incident(), at: .focalPoint)
      case 24: _ = try desk("focal").releaseCase(incident(), at: .focalPoint)
      case 25: try reopenLevel()
      case 26: try setDeadline()
      case 27: try meet()
      default: try desk("officer").backUp(to: "\(force.root)/backup-\(count).sqlite")
      }
    } catch is Refusal {
      // Not allowed now: the next act will be.
    } catch is DocumentError {
    } catch is ServiceError {
    } catch is MeetingError {
    }
  }

  private mutating func desk(_ label: String) throws -> Desk {
    // A clock that goes back now and then.
    let milliseconds = TaskForce.now.milliseconds + Int64(count * 1000 - draw(below: 9) * 300)
    return try force.desk(label, at: Timestamp(milliseconds: milliseconds))
  }

  private mutating func incident() throws -> IncidentName {
    let rows = try force.desk("officer").incidents().rows.sorted { $0.id < $1.id }
    guard !rows.isEmpty else { throw ServiceError.notEnrolled }
    let row = one(of: rows)
    return try IncidentName(row.reference.map { "\($0)/1" } ?? row.id.description)
  }

  private mutating func undo() throws {
    var duplicates = IncidentFilter()
    duplicates.state = .duplicate
    let rows = try force.desk("officer").incidents(duplicates).rows.sorted { $0.id < $1.id }
    guard !rows.isEmpty else { throw Refusal.notMerged }
    _ = try desk("officer-2").unmerge(IncidentName(one(of: rows).id.description))
  }

  private mutating func reopenLevel() throws {
    let name = try incident()
    let member = try desk("ctfmr-2")
    do {
      _ = try member.setProposalAside(on: name, at: .ctfmr, reason: "Too early.")
    } catch Refusal.nothingProposed {
      _ = try member.reopenLevel(of: name, at: .ctfmr, reason: "The minutes say otherwise.")
    }
  }

  private mutating func dismiss() throws {
    let (first, second) = (try incident(), try incident())
    let technical = try desk("technical")
    do {
      _ = try technical.dismissDuplicate(first, second)
    } catch Refusal.statedDistinct {
      _ = try technical.reconsiderDuplicate(first, second)
    }
  }

  private mutating func setDeadline() throws {
    let admin = try desk("admin")
    let length = 1 + draw(below: 10)
    try admin.set(one(of: [.notice, .draft, .handover]), to: length, over: admin.deadlines())
  }

  private mutating func record() throws {
    let recorded = try desk("officer").recordDraft(TaskForce.document())
    // Half of them go on at once, or few would ever be decided on.
    if draw(below: 2) == 0 {
      _ = try desk("officer").submit(IncidentName(recorded.id.description))
    }
  }

  private mutating func submit() throws {
    let (name, officer) = (try incident(), try desk("officer"))
    let isReturned = try officer.page(of: name).file.row.state == .returned
    _ = try officer.submit(name, answer: isReturned ? "A trader saw it." : nil)
  }

  private mutating func edit() throws {
    let officer = try desk(one(of: ["officer", "officer", "officer-2"]))
    let file = try officer.page(of: incident()).file
    // A draft may lose its sources, and any incident its children.
    let isWithout = (sources: draw(below: 3) == 0, children: draw(below: 3) == 0)
    _ = try officer.edit(
      file,
      to: Self.document(
        file.document,
        account: "Told anew, for the \(count)th time.",
        isWithoutSources: isWithout.sources,
        isWithoutChildren: isWithout.children,
      ),
    )
  }

  /// A document told anew, with less in it.
  static func document(
    _ old: IncidentDocument,
    account: String,
    isWithoutSources: Bool,
    isWithoutChildren: Bool,
  ) -> IncidentDocument {
    IncidentDocument(
      date: old.date,
      firstReport: old.firstReport,
      place: old.place,
      account: account,
      shareableAccount: old.shareableAccount,
      violations: old.violations,
      children: isWithoutChildren ? [] : old.children,
      sources: isWithoutSources ? [] : old.sources,
    )
  }

  private mutating func decide() throws {
    let name = try incident()
    for (label, level) in [
      ("focal", VerificationLevel.focalPoint), ("technical", .technical), ("ctfmr-1", .ctfmr),
    ].prefix(1 + draw(below: 3)) {
      do { try desk(label).propose(TaskForce.verified(name, level)) } catch is Refusal {}
    }
    if draw(below: 2) == 0 { try desk("ctfmr-2").concur(in: name, level: .ctfmr) }
  }

  /// A meeting over all that waits, which a second member sometimes leaves for later.
  private mutating func meet() throws {
    let meeting = try force.open()
    let chair = try desk("ctfmr-1")
    _ = try chair.addWaiting(to: meeting)
    for item in try chair.meeting(meeting).items {
      let name = try IncidentName(item.name)
      if draw(below: 4) == 0 {
        try chair.remove([name], from: meeting)
      } else {
        try force.find(on: name, at: meeting)
      }
    }
    try force.close(meeting)
    if draw(below: 2) == 0 { try force.concur(in: meeting) }
  }

  /// Reports of others, of which some were here before and one in a while is rejected.
  mutating func bringIn() throws {
    let rows = (0...draw(below: 3)).map { row in
      let date = draw(below: 4) == 0 ? "never" : "2022-08-0\(1 + row)"
      return "\(draw(below: 40)),\(date),school,Gao,No Information,Invented report of a school."
    }
    let text = (["id,date,kind,place,parties,text"] + rows).joined(separator: "\n") + "\n"
    let mapping = """
      {
        "format": "mrm-csv-mapping/1", "dataset": "invented", "identity": ["id"],
        "date": {"column": "date", "formats": ["yyyy-MM-dd"]},
        "place": {"name": "place"}, "party": {"names": ["parties"]},
        "kind": {"column": "kind", "values": {"school": "attack_on_schools"}},
        "description": "text"
      }
      """
    let files = ["\(force.root)/reports-\(count).csv", "\(force.root)/mapping.json"]
    try Data(text.utf8).write(to: URL(filePath: files[0]))
    try Data(mapping.utf8).write(to: URL(filePath: files[1]))
    _ = try desk("officer").importIncidents(csv: files[0], mapping: files[1], isDryRun: false)
  }

  private mutating func enrol() throws {
    _ = try desk("admin").enrol(
      name: "Person \(count)",
      roles: [one(of: [.auditor, .reportingOfficer, .protectionOfficer])],
      office: OfficeCode("MOP"),
      as: PersonLabel("person-\(count)"),
      passphrase: .file(force.root + "/passphrase"),
      cost: .forTests,
    )
  }
}
