import ArgumentParser
import MRMModel

/// `mrm user`: who may work on this store.
struct UserCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: Spoken.text(Phrase(fr: "Les personnes", en: "People")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Exemples :
            mrm user list
            mrm user add 'M. Diallo' --role officer --office MOP --label mop-officer
            mrm user passphrase --as mop-officer
          """,
        en: """
          Examples:
            mrm user list
            mrm user add 'M. Diallo' --role officer --office MOP --label mop-officer
            mrm user passphrase --as mop-officer
          """,
      )
    ),
    subcommands: [
      UserAdd.self, UserInvite.self, UserJoin.self, UserList.self, UserShow.self, UserConfirm.self,
      UserWithdraw.self,
      UserAssign.self, UserSuspend.self, UserResume.self, UserRevoke.self, UserRename.self,
      UserAdministrators.self, UserPassphrase.self,
    ],
  )
}
