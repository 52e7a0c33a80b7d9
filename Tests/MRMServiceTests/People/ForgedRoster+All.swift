import MRMAudit
import MRMModel
import MRMTestSupport
import MRMVault

extension ForgedRoster {
  static let all: [ForgedRoster] = standing + changes + twoAdministrators + invitations + renewals

  private static let standing = [
    ForgedRoster("an act of somebody who was suspended", 21) { scene in
      try scene.change(.suspend(scene.id("officer")))
      try scene.copy.append(.indexMerged, by: "officer")
    },
    ForgedRoster("an act of somebody who was revoked", 21) { scene in
      try scene.change(.revoke(scene.id("officer")))
      try scene.copy.append(.backupWritten, by: "officer")
    },
    ForgedRoster("an act of somebody who was suspended and resumed", 0) { scene in
      try scene.change(.suspend(scene.id("officer")))
      try scene.change(.resume(scene.id("officer")))
      try scene.copy.append(.indexMerged, by: "officer")
    },
    ForgedRoster("an act that the new roles do not allow", 21) { scene in
      let office = try OfficeCode("BKO")
      try scene.change(.assign(person: scene.id("auditor"), office: office, roles: [.focalPoint]))
      try scene.copy.append(.logExported(LogExport(recipients: [])), by: "auditor")
    },
  ]

  private static let changes = [
    ForgedRoster("a suspension by an administrator", 0) {
      try $0.change(.suspend($0.id("officer")))
    },
    ForgedRoster("a suspension by an auditor", 21) {
      try $0.change(.suspend($0.id("officer")), by: "auditor")
    },
    ForgedRoster("a suspension without its note", 21) {
      try $0.change(.suspend($0.id("officer"))) { _ in [] }
    },
    ForgedRoster("a suspension with another's note", 21) {
      try $0.change(.suspend($0.id("officer"))) { _ in [try RosterScene.note(.random())] }
    },
    ForgedRoster("a suspension that writes a person", 21) { scene in
      let officer = try scene.id("officer")
      try scene.change(.suspend(officer)) {
        [try RosterScene.note($0), try RosterScene.person(officer)]
      }
    },
    ForgedRoster("a renaming without the name", 21) { try $0.change(.rename($0.id("officer"))) },
    ForgedRoster("a second suspension", 21) { scene in
      try scene.change(.suspend(scene.id("officer")))
      try scene.change(.suspend(scene.id("officer")))
    },
    ForgedRoster("the resumption of somebody who may act", 21) {
      try $0.change(.resume($0.id("officer")))
    },
    ForgedRoster("the resumption of somebody who was revoked", 21) { scene in
      try scene.change(.revoke(scene.id("officer")))
      try scene.change(.resume(scene.id("officer")))
    },
    ForgedRoster("the suspension of somebody who is not enrolled", 21) {
      try $0.change(.suspend(.random()))
    },
    ForgedRoster("the revocation of the only administrator", 21) {
      try $0.change(.revoke($0.id("admin")))
    },
    ForgedRoster("two administrators required where there is one", 21) {
      try $0.change(.require(administrators: 2))
    },
    ForgedRoster("what is required already", 21) { try $0.change(.require(administrators: 1)) },
    ForgedRoster("an assignment that opens what its roles open", 0) { scene in
      try scene.change(
        .assign(person: scene.id("auditor"), office: OfficeCode("MOP"), roles: [.focalPoint]),
        authorising: [
          GrantAuthorisation(
            id: .random(),
            person: scene.id("auditor"),
            compartment: scene.compartment(.accounts, of: "focal").id,
          )
        ],
      )
    },
    ForgedRoster("an assignment that opens what its roles do not", 21) { scene in
      try scene.change(
        .assign(person: scene.id("auditor"), office: OfficeCode("MOP"), roles: [.focalPoint]),
        authorising: [
          GrantAuthorisation(
            id: .random(),
            person: scene.id("auditor"),
            compartment: scene.compartment(.identities, of: "officer").id,
          )
        ],
      )
    },
    ForgedRoster("a suspension that opens something", 21) { scene in
      try scene.change(
        .suspend(scene.id("reporting")),
        authorising: [
          GrantAuthorisation(
            id: .random(),
            person: scene.id("reporting"),
            compartment: scene.compartment(.facts, of: "officer").id,
          )
        ],
      )
    },
  ]

  private static let twoAdministrators = [
    ForgedRoster("a second administrator enrolled by the first", 0) {
      _ = try $0.secondAdministrator()
    },
    ForgedRoster("an enrolment by one of two administrators", 21) { scene in
      _ = try scene.secondAdministrator()
      try scene.enrol(scene.stranger([.auditor]))
    },
    ForgedRoster("a change by one of two administrators", 21) { scene in
      _ = try scene.secondAdministrator()
      try scene.change(.suspend(scene.id("officer")))
    },
    ForgedRoster("a change proposed by one and confirmed by the other", 0) { scene in
      let second = try scene.secondAdministrator()
      let change = RosterChange.suspend(try scene.id("officer"))
      let id = try scene.propose(change)
      try scene.append(.rosterChanged(RosterAct(id: id, change: change)), by: second)
    },
    ForgedRoster("a change proposed and confirmed by one", 21) { scene in
      _ = try scene.secondAdministrator()
      let change = RosterChange.suspend(try scene.id("officer"))
      let id = try scene.propose(change)
      try scene.copy.append(.rosterChanged(RosterAct(id: id, change: change)), by: "admin")
    },
    ForgedRoster("another change confirmed than was proposed", 21) { scene in
      let second = try scene.secondAdministrator()
      let id = try scene.propose(.suspend(scene.id("officer")))
      let other = RosterChange.suspend(try scene.id("focal"))
      try scene.append(.rosterChanged(RosterAct(id: id, change: other)), by: second)
    },
    ForgedRoster("a change confirmed twice", 21) { scene in
      let second = try scene.secondAdministrator()
      let change = RosterChange.rename(try scene.id("officer"))
      let id = try scene.propose(change)
      for version in [2, 3] {
        let person = try ReplayScene.write(
          .person,
          scene.id("officer").retyped(),
          version,
          of: nil,
        )
        try scene.append(
          .rosterChanged(RosterAct(id: id, change: change)),
          by: second,
          writing: [person],
        )
      }
    },
    ForgedRoster("a change confirmed whose proposer was suspended since", 21) { scene in
      let second = try scene.secondAdministrator()
      let third = try scene.stranger([.administrator])
      let enrolment = RosterChange.enrol(try scene.enrolment(of: third, givesLog: false))
      let admission = try scene.propose(enrolment)
      try scene.append(
        .rosterChanged(
          RosterAct(id: admission, change: enrolment, grants: [scene.logGrant(to: third)])
        ),
        by: second,
        writing: [RosterScene.person(third.keys.person)],
      )
      let change = RosterChange.suspend(try scene.id("officer"))
      let open = try scene.propose(change)
      let suspension = RosterChange.suspend(try scene.id("admin"))
      let step = RosterProposal(id: .random(), change: suspension)
      try scene.append(
        .rosterChangeProposed(step),
        by: second,
        writing: [RosterScene.note(step.id)],
      )
      try scene.append(.rosterChanged(RosterAct(id: step.id, change: suspension)), by: third)
      try scene.append(.rosterChanged(RosterAct(id: open, change: change)), by: second)
    },
    ForgedRoster("going back to one administrator with both", 0) { scene in
      let second = try scene.secondAdministrator()
      let change = RosterChange.require(administrators: 1)
      let id = try scene.propose(change)
      try scene.append(.rosterChanged(RosterAct(id: id, change: change)), by: second)
      try scene.enrol(scene.stranger([.auditor]))
    },
    ForgedRoster("going back to one administrator alone", 21) { scene in
      _ = try scene.secondAdministrator()
      try scene.change(.require(administrators: 1))
    },
    ForgedRoster("a proposal under a name that is taken", 21) { scene in
      let id = try scene.propose(.suspend(scene.id("officer")))
      _ = try scene.propose(.suspend(scene.id("focal")), as: id)
    },
    ForgedRoster("a proposal taken back", 0) { scene in
      let id = try scene.propose(.suspend(scene.id("officer")))
      try scene.copy.append(.rosterProposalWithdrawn(RosterWithdrawal(of: id)), by: "admin")
    },
    ForgedRoster("a proposal taken back by an auditor", 21) { scene in
      let id = try scene.propose(.suspend(scene.id("officer")))
      try scene.copy.append(.rosterProposalWithdrawn(RosterWithdrawal(of: id)), by: "auditor")
    },
    ForgedRoster("what was not proposed taken back", 21) {
      try $0.copy.append(.rosterProposalWithdrawn(RosterWithdrawal(of: .random())), by: "admin")
    },
  ]

  private static let invitations = [
    ForgedRoster("somebody enrolled as they were invited", 0) { scene in
      let invited = try scene.stranger([.auditor])
      try scene.enrol(invited, invitation: scene.invite(invited))
    },
    ForgedRoster("somebody invited enrolled without the invitation", 21) { scene in
      let invited = try scene.stranger([.auditor])
      _ = try scene.invite(invited)
      try scene.enrol(invited)
    },
    ForgedRoster("somebody enrolled with an invitation that nobody made", 21) {
      try $0.enrol($0.stranger([.auditor]), invitation: .random())
    },
    ForgedRoster("somebody enrolled with other roles than invited", 21) { scene in
      let invited = try scene.stranger([.administrator])
      try scene.enrol(invited, invitation: scene.invite(invited, roles: [.auditor]))
    },
    ForgedRoster("somebody enrolled after the last day", 21) { scene in
      let invited = try scene.stranger([.auditor])
      try scene.enrol(invited, invitation: scene.invite(invited, until: "2022-10-14"))
    },
    ForgedRoster("somebody invited twice", 21) { scene in
      let invited = try scene.stranger([.auditor])
      _ = try scene.invite(invited)
      _ = try scene.invite(invited)
    },
  ]

  private static let renewals = [
    ForgedRoster("new keys once somebody was revoked", 0) { scene in
      try scene.change(.revoke(scene.id("officer")))
      try scene.renew()
    },
    ForgedRoster("new keys that are not due", 21) {
      try $0.renew(to: ["officer", "officer-2", "focal", "technical", "ctfmr-1", "ctfmr-2"])
    },
    ForgedRoster("new keys by somebody who does not read", 21) { scene in
      try scene.change(.revoke(scene.id("officer")))
      try scene.renew(by: "auditor")
    },
    ForgedRoster("new keys for who was revoked", 21) { scene in
      try scene.change(.revoke(scene.id("officer")))
      try scene.renew(
        to: ["officer", "officer-2", "focal", "technical", "ctfmr-1", "ctfmr-2"]
      )
    },
    ForgedRoster("new keys that leave a reader out", 21) { scene in
      try scene.change(.revoke(scene.id("officer")))
      try scene.renew(to: ["officer-2", "focal", "technical", "ctfmr-1"])
    },
    ForgedRoster("new keys that skip an epoch", 21) { scene in
      try scene.change(.revoke(scene.id("officer")))
      try scene.renew(epoch: 3)
    },
    ForgedRoster("new keys twice", 21) { scene in
      try scene.change(.revoke(scene.id("officer")))
      try scene.renew()
      try scene.renew(epoch: 3)
    },
  ]
}
