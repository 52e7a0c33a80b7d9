import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow

/// The same case in a whole store, moved as people move it.
final class StoreCase {
  private let crowd: StoreCrowd
  private let name: IncidentName
  private let author: Desk
  private var edits = 0

  /// Begins a draft of the author.
  init(_ crowd: StoreCrowd, author: Identifier<Person>) throws {
    self.crowd = crowd
    self.author = crowd.desk(author)
    let draft = try self.author.recordDraft(StoreCrowd.document())
    name = try IncidentName(draft.id.description)
  }

  func attempt(_ command: CaseCommand) throws {
    let desk = crowd.desk(command.actor.id)
    switch command.act {
    case .edit(let edit): try change(edit, at: desk)
    case .submit:
      let file = try author.page(of: name).file
      let isAsked = file.row.state == .returned && file.exchanges.contains { $0.answer == nil }
      _ = try desk.submit(name, answer: isAsked ? "A trader." : nil)
    case .giveBack: _ = try desk.returnIncident(name, question: "Who saw it?")
    case .withdraw: _ = try desk.withdrawIncident(name, reason: "Entered twice.")
    case .close: _ = try desk.closeIncident(name)
    case .reopen: _ = try desk.reopenIncident(name, reason: "Somebody else saw it.")
    case .take(let level): _ = try desk.takeCase(name, at: level)
    case .release(let level): _ = try desk.releaseCase(name, at: level)
    case .propose(let violation, let level, let status, let daysAgo):
      let request = try StoreCrowd.request(
        violationName(violation),
        level,
        status,
        daysAgo: daysAgo,
      )
      _ = try desk.propose(request)
    case .concur(let violation, let level):
      _ = try desk.concur(in: violationName(violation), level: level)
    case .setAside(let violation, let level):
      _ = try desk.setProposalAside(
        on: violationName(violation),
        at: level,
        reason: "The minutes say otherwise.",
      )
    case .reopenLevel(let violation, let level):
      _ = try desk.reopenLevel(of: violationName(violation), at: level, reason: "Judged too soon.")
    }
  }

  private func violationName(_ violation: Int) throws -> IncidentName {
    try IncidentName("\(row().reference.map(\.description) ?? "\(row().id)")/\(violation + 1)")
  }

  private func row() throws -> IncidentRow { try author.page(of: name).file.row }

  private func change(_ edit: CaseCommand.Edit, at desk: Desk) throws {
    edits += 1
    // What anybody may see of it: whether they may edit is asked when they do.
    let file = try author.page(of: name, revealing: true).file
    _ = try desk.edit(file, to: StoreCrowd.changed(file.document, edit, edits))
  }

  func differences(from reference: ReferenceCase) throws -> [String] {
    let row = try row()
    return CaseComparison(
      state: row.state,
      contributors: Set(row.contributors),
      verifications: row.violations.map(\.verification),
      takings: row.takings,
      today: author.today,
    ).differences(from: reference)
  }

  /// What the log holds of it, without what was refused or only read.
  func log() throws -> [AuditAct] {
    var filter = LogFilter()
    filter.incident = name
    return try author.auditLog(filter).map(\.act)
      .filter { ![.actRefused, .sensitiveRead].contains($0) }
  }
}

/// A task force with people of one role and of several, each at their desk.
struct StoreCrowd {
  let force: TaskForce
  let actors: [Actor]
  private let desks: [Identifier<Person>: Desk]

  init() throws {
    let force = try TaskForce()
    let admin = try force.desk("admin")
    let people: [(String, [Role], String)] = [
      ("both", [.protectionOfficer, .focalPoint], "MOP"),
      ("three", [.focalPoint, .technicalVerifier, .ctfmrMember], "MOP"),
      ("gao-focal", [.focalPoint, .ctfmrMember], "GAO"),
      ("officer-ctfmr", [.protectionOfficer, .ctfmrMember], "MOP"),
    ]
    for (label, roles, office) in people {
      _ = try admin.enrol(
        name: "Invented \(label)",
        roles: roles,
        office: OfficeCode(office),
        as: PersonLabel(label),
        passphrase: .file(force.root + "/passphrase"),
        cost: .forTests,
      )
    }
    _ = try force.desk("officer")
    _ = try force.desk("gao")
    let labels =
      ["officer", "officer-2", "gao", "focal", "technical", "ctfmr-1", "ctfmr-2", "reporting"]
      + people.map(\.0)
    let opened = try labels.map { try force.desk($0) }
    let roster = try admin.people()
    let byPerson = Dictionary(
      opened.map { ($0.personID, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    actors = roster.filter { byPerson[$0.id] != nil }.map { Actor($0) }
      .sorted { $0.id < $1.id }
    desks = byPerson
    self.force = force
  }

  func desk(_ person: Identifier<Person>) -> Desk {
    guard let desk = desks[person] else { preconditionFailure("everybody in it has a desk") }
    return desk
  }

  /// Two violations, of which everything is known that verification asks for.
  static func document() throws -> IncidentDocument {
    let one = try TaskForce.document()
    let violations = try [1, 2].map { number in
      ViolationDocument(
        number: number,
        kind: number == 1 ? .killing : .maiming,
        tally: try VictimTally(boys: 1, girls: 1, unknown: 0),
        attribution: .parties([PartyAttribution(party: try PartyCode("JNIM"))], .several),
      )
    }
    return IncidentDocument(
      date: one.date,
      firstReport: one.firstReport,
      place: one.place,
      account: one.account,
      shareableAccount: one.shareableAccount,
      violations: violations,
      children: one.children,
      sources: one.sources.map { source in
        SourceDocument(
          number: source.number,
          category: source.category,
          type: source.type,
          reliability: source.reliability,
          credibility: source.credibility,
          consentToReport: source.consentToReport,
          violations: [1, 2],
          note: source.note,
          identity: source.identity,
        )
      },
    )
  }

  /// The document with something in it told anew.
  static func changed(
    _ old: IncidentDocument,
    _ edit: CaseCommand.Edit,
    _ count: Int,
  ) throws -> IncidentDocument {
    var (account, violations, children) = (old.account, old.violations, old.children)
    switch edit {
    case .account: account = "Told anew, for the \(count)th time."
    case .second:
      let second = violations[1]
      violations[1] = ViolationDocument(
        id: second.id,
        number: second.number,
        kind: second.kind,
        tally: try VictimTally(boys: 1 + count, girls: 1, unknown: 0),
        attribution: second.attribution,
      )
    case .identity:
      children = children.map { child in
        ChildDocument(
          id: child.id,
          identity: PersonDetails(name: "Child \(count)").map { .given($0) } ?? .absent,
          sex: child.sex,
          age: child.age,
          consentToReport: child.consentToReport,
          violations: child.violations,
        )
      }
    }
    return IncidentDocument(
      date: old.date,
      firstReport: old.firstReport,
      place: old.place,
      account: account,
      shareableAccount: old.shareableAccount,
      violations: violations,
      children: children,
      sources: old.sources,
    )
  }

  static func request(
    _ name: IncidentName,
    _ level: VerificationLevel,
    _ status: VerificationStatus,
    daysAgo: Int,
  ) throws -> DecisionRequest {
    let day = TaskForce.now.day.adding(days: -daysAgo)
    let verified = try TaskForce.verified(name, level, on: "\(day)")
    guard status != .verified else { return verified }
    return DecisionRequest(
      name: name,
      level: level,
      status: status,
      date: day,
      judgement: Decision.Judgement(
        isCredible: true,
        screening: Screening { $0 == .conflictLink && status == .notMRM ? .notMet : .met },
      ),
      basis: nil,
      reasons: [.contradictoryInformation],
      note: "",
    )
  }
}
