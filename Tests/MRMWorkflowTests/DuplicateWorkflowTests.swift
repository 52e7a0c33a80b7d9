import MRMModel
import MRMWorkflow
import Testing

/// Who may merge, dismiss and take back, and when: the table, and its refusals in their order.
@Suite struct DuplicateWorkflowTests {
  /// What a person would state of two incidents, or take back.
  enum Statement: CaseIterable {
    case merge
    case unmerge
    case dismiss
    case reconsider
  }

  /// What was stated of the first and the second before.
  enum Before: CaseIterable {
    case nothing
    case duplicate
    case distinct
  }

  private static func candidate(
    _ id: UInt8,
    _ state: IncidentState = .submitted,
    _ standing: DuplicateStanding = .none,
    at office: OfficeCode? = nil,
    decided status: VerificationStatus? = nil,
  ) throws -> DuplicateCandidate {
    DuplicateCandidate(
      id: Identifier(id),
      office: try office ?? Invented.home(),
      state: state,
      standing: standing,
      statuses: status.map { [$0] } ?? [],
    )
  }

  private static func standing(_ before: Before, of other: UInt8, isFirst: Bool)
    -> DuplicateStanding
  {
    switch before {
    case .nothing: .none
    case .duplicate:
      DuplicateStanding([(Identifier(other), isFirst ? .duplicateOf : .keeps)])
    case .distinct: DuplicateStanding([(Identifier(other), .distinctFrom)])
    }
  }

  private static func refusal(
    _ statement: Statement,
    _ first: DuplicateCandidate,
    _ second: DuplicateCandidate,
    by actor: Actor,
  ) -> Refusal? {
    do throws(Refusal) {
      switch statement {
      case .merge: try DuplicateWorkflow.checkMerging(first, into: second, by: actor)
      case .unmerge: try DuplicateWorkflow.checkUnmerging(first, from: second, by: actor)
      case .dismiss: try DuplicateWorkflow.checkDismissing(first, second, by: actor)
      case .reconsider: try DuplicateWorkflow.checkReconsidering(first, second, by: actor)
      }
      return nil
    } catch {
      return error
    }
  }

  private static func expected(
    _ statement: Statement,
    _ first: IncidentState,
    _ second: IncidentState,
    _ before: Before,
  ) -> Refusal? {
    switch statement {
    case .unmerge: before == .duplicate ? nil : .notMerged
    case .reconsider: before == .distinct ? nil : .notDismissed
    case .merge, .dismiss:
      [first, second].compactMap { state -> Refusal? in
        switch state {
        case .draft: .notSubmitted
        case .submitted: nil
        case .returned: statement == .merge ? .returned : nil
        case .duplicate: .duplicate
        case .closed: statement == .merge ? .closed : nil
        case .withdrawn: .withdrawn
        }
      }.first ?? (before == .nothing ? nil : .statedDistinct)
    }
  }

  @Test(arguments: Statement.allCases, Before.allCases)
  func `what may be stated follows from the states and from what was stated`(
    statement: Statement,
    before: Before,
  ) throws {
    let officer = try Invented.actor(1, .protectionOfficer)
    for first in IncidentState.allCases {
      for second in IncidentState.allCases {
        let one = try Self.candidate(1, first, Self.standing(before, of: 2, isFirst: true))
        let other = try Self.candidate(2, second, Self.standing(before, of: 1, isFirst: false))
        #expect(
          Self.refusal(statement, one, other, by: officer)
            == Self.expected(statement, first, second, before),
          "\(first), \(second)",
        )
      }
    }
  }

  @Test(arguments: VerificationStatus.allCases)
  func `what the CTFMR has closed cannot leave its quarter as a duplicate`(
    status: VerificationStatus
  ) throws {
    let officer = try Invented.actor(1, .protectionOfficer)
    let decided = try Self.candidate(1, decided: status)
    let open = try Self.candidate(2)
    let expected: Refusal? = status.isFinal ? .decidedByCTFMR : nil
    #expect(Self.refusal(.merge, decided, open, by: officer) == expected)
    #expect(Self.refusal(.merge, open, decided, by: officer) == nil)
    #expect(Self.refusal(.dismiss, decided, open, by: officer) == nil)
  }

  /// An incident whose violation was decided elsewhere, and perhaps here since.
  private static func imported(
    _ status: VerificationStatus,
    _ standing: AttestationStanding,
    here decided: VerificationStatus? = nil,
  ) throws -> DuplicateCandidate {
    let elsewhere = ElsewhereVerification(
      system: .primero,
      ctfmr: ElsewhereDecision(status: status, date: CalendarDay(number: 19_000)),
    )
    let decision = decided.map { Invented.signed(by: 4, status: $0) }
    let violation = ViolationRow(
      id: Identifier(90),
      number: 1,
      kind: .killing,
      tally: try VictimTally(boys: 1, girls: 0, unknown: 0),
      attribution: .unknown,
      verification: Verification(ctfmr: LevelState(decision: decision)),
      attested: AttestedVerification(
        decided: try #require(elsewhere),
        stamp: [UInt8](repeating: 1, count: 32),
        standing: standing,
      ),
    )
    return DuplicateCandidate(
      try .invented(state: .submitted, contributors: [], violations: [violation])
    )
  }

  @Test(arguments: VerificationStatus.allCases)
  func `nor can what two persons attest was closed elsewhere, unless it was decided here since`(
    status: VerificationStatus
  ) throws {
    let confirmed = AttestationStanding.confirmed(
      by: Identifier(4),
      at: Timestamp(milliseconds: 0),
    )
    #expect(try Self.imported(status, confirmed).isDecided == status.isFinal)
    #expect(try !Self.imported(status, .waiting).isDecided)
    #expect(try !Self.imported(status, confirmed, here: .reportedNotVerified).isDecided)
    #expect(try Self.imported(status, confirmed, here: .verified).isDecided)
  }

  @Test func `an incident that has duplicates becomes none, and may have more`() throws {
    let officer = try Invented.actor(1, .protectionOfficer)
    let holder = try Self.candidate(1, .submitted, DuplicateStanding([(Identifier(3), .keeps)]))
    let other = try Self.candidate(2)
    #expect(Self.refusal(.merge, holder, other, by: officer) == .holdsDuplicates)
    #expect(Self.refusal(.merge, other, holder, by: officer) == nil)
  }

  @Test(arguments: Role.allCases, Statement.allCases)
  func `officers speak of their office's incidents, the technical level of two events of any`(
    role: Role,
    statement: Statement,
  ) throws {
    let isMerge = statement == .merge || statement == .unmerge
    let act: Act = isMerge ? .mergeDuplicates : .dismissDuplicates
    let before: Before =
      switch statement {
      case .merge, .dismiss: .nothing
      case .unmerge: .duplicate
      case .reconsider: .distinct
      }
    let home = try Self.candidate(1, .submitted, Self.standing(before, of: 2, isFirst: true))
    for office in [try Invented.home(), try Invented.elsewhere()] {
      let other = try Self.candidate(
        2,
        .submitted,
        Self.standing(before, of: 1, isFirst: false),
        at: office,
      )
      let isHome = try office == Invented.home()
      let expected: Refusal? =
        switch role {
        case .protectionOfficer: isHome ? nil : .otherOffice(act)
        case .technicalVerifier: isMerge ? .notPermitted(act) : nil
        case .focalPoint, .ctfmrMember, .caseWorker, .reportingOfficer, .auditor, .administrator:
          .notPermitted(act)
        }
      let actor = try Invented.actor(1, role)
      #expect(Self.refusal(statement, home, other, by: actor) == expected, "\(office)")
    }
  }
}
