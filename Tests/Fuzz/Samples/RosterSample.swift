import MRMAudit
import MRMCrypto
import MRMModel

/// Who is enrolled, with everything of it there once.
enum RosterSample {
  static func state() throws -> RosterState {
    let moment = RosterState.Moment(
      entry: 7,
      day: try CalendarDay(year: 2022, month: 8, day: 12),
    )
    var state = RosterState()
    try state.enrol(enrolment(0xA1, [.administrator]), at: moment)
    try state.invite(
      Invitation(
        id: identifier(0xB2),
        person: identifier(0xA4),
        office: try OfficeCode("GAO"),
        roles: [.auditor],
        until: try CalendarDay(year: 2022, month: 9, day: 12),
      )
    )
    state.give(
      [try RowSample.compartment()],
      [
        GrantMade(
          person: identifier(0xA1),
          compartment: try RowSample.compartment().id,
          epoch: 1,
          digest: .sha256([4]),
          authorisation: nil,
        )
      ],
      [try RowSample.authorisation()],
    )
    try state.enrol(enrolment(0xA2, [.administrator]), at: moment)
    try state.propose(
      RosterProposal(
        id: identifier(0xB1),
        change: .enrol(try enrolment(0xA3, [.auditor, .focalPoint])),
      ),
      by: identifier(0xA1),
      at: moment,
    )
    return state
  }

  private static func enrolment(_ person: UInt8, _ roles: [Role]) throws -> Enrolment {
    Enrolment(
      person: identifier(person),
      office: try OfficeCode("BKO"),
      roles: roles,
      verificationKey: [UInt8](repeating: person, count: 32),
      agreementKey: [UInt8](repeating: person, count: 32),
      proofOfPossession: [UInt8](repeating: person, count: 64),
      compartments: [],
      grants: [],
      authorisations: [],
    )
  }
}
