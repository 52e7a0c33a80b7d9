import MRMModel
import MRMWorkflow
import Testing

@Suite struct VerificationQueueTests {
  private static func incident(
    _ state: IncidentState,
    verification: Verification = Verification(),
  ) throws -> IncidentRow {
    let row = ViolationRow(
      id: Identifier(21),
      number: 1,
      kind: .killing,
      tally: try VictimTally(boys: 1, girls: 0, unknown: 0),
      attribution: .unknown,
      verification: verification,
    )
    return try IncidentRow.invented(
      state: state,
      contributors: [Invented.author],
      violations: [row],
    )
  }

  private static func needs(
    of actor: Actor,
    _ incident: IncidentRow,
    today: CalendarDay = Invented.today,
  ) throws -> [QueueNeed] {
    VerificationQueue.needs(
      of: actor,
      incident: QueuedIncident(incident),
      violation: QueuedViolation(try #require(incident.violations.first)),
      currentStamp: Invented.stamp,
      today: today,
    )
  }

  @Test func `a submitted violation waits for the focal point of its office`() throws {
    let incident = try Self.incident(.submitted)
    #expect(
      try Self.needs(of: Invented.actor(2, .focalPoint), incident) == [.propose(.focalPoint)]
    )
    let other = try Invented.actor(2, .focalPoint, in: Invented.elsewhere())
    #expect(try Self.needs(of: other, incident) == [])
  }

  @Test func `an open proposal waits for another person of the level`() throws {
    let proposed = Verification(focalPoint: LevelState(proposal: Invented.signed(by: 2)))
    let incident = try Self.incident(.submitted, verification: proposed)
    #expect(
      try Self.needs(of: Invented.actor(3, .focalPoint), incident) == [.concur(.focalPoint)]
    )
    #expect(try Self.needs(of: Invented.actor(2, .focalPoint), incident) == [])
  }

  @Test func `a person of two levels sees both while neither has signed`() throws {
    let pending = Invented.signed(by: 2, status: .reportPendingVerification)
    let incident = try Self.incident(
      .submitted,
      verification: Verification(focalPoint: LevelState(decision: pending)),
    )
    #expect(
      try Self.needs(of: Invented.actor(3, .focalPoint, .technicalVerifier), incident)
        == [.propose(.focalPoint), .propose(.technical)]
    )
  }

  @Test func `nothing is offered that no day could be given for`() throws {
    let decided = Verification(focalPoint: LevelState(decision: Invented.signed(by: 2)))
    let incident = try Self.incident(.submitted, verification: decided)
    let technical = try Invented.actor(3, .technicalVerifier)
    #expect(try Self.needs(of: technical, incident) == [.propose(.technical)])
    let yesterday = Invented.today.adding(days: -1)
    #expect(try Self.needs(of: technical, incident, today: yesterday) == [])
  }

  @Test(arguments: [IncidentState.draft, .returned, .duplicate])
  func `a violation that is not submitted waits for no verifier`(state: IncidentState) throws {
    #expect(
      try Self.needs(of: Invented.actor(2, .focalPoint), Self.incident(state)) == []
    )
  }

  @Test(arguments: IncidentState.allCases, [UInt8(1), 2])
  func `a draft waits for its author, a return for its office`(
    state: IncidentState,
    person: UInt8,
  ) throws {
    let expected: QueueNeed? =
      switch state {
      case .draft: person == 1 ? .submitDraft : nil
      case .submitted, .duplicate, .closed, .withdrawn: nil
      case .returned: .answerReturn
      }
    let officer = try Invented.actor(person, .protectionOfficer)
    #expect(
      VerificationQueue.need(of: officer, incident: QueuedIncident(try Self.incident(state)))
        == expected
    )
  }

  @Test func `what a queue asks reads the same out of an encoded row`() throws {
    let row = try Self.incident(
      .submitted,
      verification: Verification(
        focalPoint: LevelState(decision: Invented.signed(by: 2)),
        technical: LevelState(proposal: Invented.signed(by: 3)),
      ),
    )
    #expect(try QueuedIncident(encodedRow: row.encoded[...]) == QueuedIncident(row))
    let cut = row.encoded.dropLast()
    #expect(throws: FormatError.self) { try QueuedIncident(encodedRow: cut) }
  }

  @Test func `a return does not wait for another office`() throws {
    let officer = try Invented.actor(2, .protectionOfficer, in: Invented.elsewhere())
    #expect(
      VerificationQueue.need(of: officer, incident: QueuedIncident(try Self.incident(.returned)))
        == nil
    )
  }

  @Test(
    arguments: [QueueNeed.submitDraft, .answerReturn]
      + VerificationLevel.allCases.flatMap { [.propose($0), .concur($0)] }
  )
  func `a need is said in both languages`(need: QueueNeed) {
    #expect(!need.phrase(.french).isEmpty)
    #expect(need.phrase(.french) != need.phrase(.english))
  }
}
