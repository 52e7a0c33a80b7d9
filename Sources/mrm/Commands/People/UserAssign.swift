import ArgumentParser
import MRMModel
import MRMService

/// `mrm user assign`.
struct UserAssign: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: Spoken.text(
      Phrase(fr: "Changer le bureau ou les rôles", en: "Change a person’s office or roles")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Ce que les nouveaux rôles ouvrent est donné par quelqu’un qui le lit ; ce qu’ils n’ouvrent plus
          reçoit de nouvelles clés.

          Exemples :
            mrm user assign 'M. Diallo' --office GAO --as bko-admin
            mrm user assign mop-officer --role officer --role case-worker
          """,
        en: """
          What the new roles open is given by somebody who reads it; what they no longer open gets new
          keys.

          Examples:
            mrm user assign 'M. Diallo' --office GAO --as bko-admin
            mrm user assign mop-officer --role officer --role case-worker
          """,
      )
    ),
  )

  @OptionGroup var colleague: ColleagueArgument

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(
        fr: "Un rôle ; plusieurs fois pour plusieurs. Ceux-ci remplacent les anciens",
        en: "A role; again for another. These take the place of the old ones",
      ),
      Role.self,
    ),
    transform: CodeOption.value,
  )
  var role: [Role] = []

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Le nouveau bureau.", en: "The new office."),
      value: Phrase(fr: "bureau", en: "office"),
    ),
    transform: Typed.value { try OfficeCode($0) },
  )
  var office: OfficeCode?

  @OptionGroup var reason: ReasonOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard office != nil || !role.isEmpty else { throw CommandError.needs("--role") }
    let (office, roles) = (office, role.isEmpty ? nil : role)
    try Session(store, output).change(
      colleague,
      because: reason,
      done: Phrase(fr: "Personne affectée.", en: "The person is assigned."),
    ) {
      .assign($0, office: office, roles: roles)
    }
  }
}
