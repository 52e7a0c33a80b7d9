import MRMAudit
import MRMCrypto
import MRMModel

extension SampleEvents {
  static func roster() throws -> [(name: String, event: AuditEvent)] {
    [
      ("enrolment proposed", .rosterChangeProposed(try proposal(of: .enrol(invited())))),
      ("assignment proposed", .rosterChangeProposed(try proposal(of: assignment()))),
      ("suspension proposed", .rosterChangeProposed(try proposal(of: .suspend(id(0xA2))))),
      ("resumption proposed", .rosterChangeProposed(try proposal(of: .resume(id(0xA2))))),
      ("renaming proposed", .rosterChangeProposed(try proposal(of: .rename(id(0xA2))))),
      (
        "one administrator proposed",
        .rosterChangeProposed(try proposal(of: .require(administrators: 1)))
      ),
      ("person revoked", .rosterChanged(RosterAct(id: id(0xB1), change: .revoke(id(0xA2))))),
      ("person assigned", .rosterChanged(try change(to: assignment()))),
      ("roster proposal withdrawn", .rosterProposalWithdrawn(RosterWithdrawal(of: id(0xB1)))),
      ("person invited", .personInvited(try invitation())),
      ("keys renewed", .keysRenewed(try renewal())),
    ]
  }

  static func proposal(of change: RosterChange) throws -> RosterProposal {
    RosterProposal(id: id(0xB1), change: change)
  }

  static func assignment() throws -> RosterChange {
    .assign(
      person: id(0xA2),
      office: try OfficeCode("GAO"),
      roles: [.focalPoint, .administrator],
    )
  }

  static func invited() throws -> Enrolment {
    Enrolment(
      person: id(0xA2),
      office: try OfficeCode("MOP"),
      roles: [.auditor],
      verificationKey: [UInt8](repeating: 0xE4, count: 32),
      agreementKey: [UInt8](repeating: 0xE5, count: 32),
      proofOfPossession: [UInt8](repeating: 0xE6, count: 64),
      compartments: [],
      grants: [],
      authorisations: [],
      invitation: id(0xB2),
    )
  }

  static func change(to change: RosterChange) throws -> RosterAct {
    RosterAct(
      id: id(0xB1),
      change: change,
      compartments: [compartment(.facts, office: try OfficeCode("GAO"))],
      grants: [grant(1, fulfilling: nil)],
      authorisations: [
        GrantAuthorisation(id: id(0xA7), person: id(0xA2), compartment: id(0xC2))
      ],
    )
  }

  static func invitation() throws -> Invitation {
    Invitation(
      id: id(0xB2),
      person: id(0xA2),
      office: try OfficeCode("MOP"),
      roles: [.auditor],
      until: try CalendarDay(parsing: "2022-10-31"),
    )
  }

  static func renewal() throws -> KeyRenewal {
    KeyRenewal(
      compartments: [compartment(.log, office: nil)],
      grants: [grant(2, fulfilling: nil), grant(3, fulfilling: nil)],
    )
  }
}
