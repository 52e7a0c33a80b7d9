import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm user add`: an administrator enrols a person on this machine.
struct UserAdd: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: Spoken.text(Phrase(fr: "Inscrire une personne", en: "Enrol a person")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          La nouvelle personne tape elle-même sa phrase de passe. --as est l’administrateur, --label
          l’étiquette de la nouvelle personne sur cette machine : pas un nom, elle se voit.

          Exemples :
            mrm user add 'M. Diallo' --role officer --office MOP --label mop-officer
            mrm user add 'F. Keïta' --role auditor --office GAO --label gao-a
          """,
        en: """
          The new person types their passphrase themselves. --as is the administrator, --label the
          new person’s label on this machine: not a name, it shows.

          Examples:
            mrm user add 'M. Diallo' --role officer --office MOP --label mop-officer
            mrm user add 'F. Keïta' --role auditor --office GAO --label gao-a
          """,
      )
    ),
  )

  @OptionGroup var person: NewcomerOptions

  @Option(
    name: .customLong("label"),
    help: Spoken.help(
      Phrase(
        fr: "Son étiquette sur cette machine, pour --as.",
        en: "Their label on this machine, for --as.",
      ),
      value: Phrase(fr: "étiquette", en: "label"),
    ),
    transform: Typed.value { try PersonLabel($0) },
  )
  var newcomer: PersonLabel

  @OptionGroup var newPassphrase: NewPassphraseOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try person.checkedName()
    let desk = try session.desk(asksAgain: true)
    let outcome = try desk.enrol(
      name: name,
      roles: person.role,
      office: person.office,
      as: newcomer,
      passphrase: session.newPassphrase(newPassphrase),
      cost: session.cost,
    )
    session.print(
      outcome,
      shown: newcomer.rawValue,
      schema: "mrm-user-1",
      [
        ("label", .string(newcomer.rawValue)),
        ("office", .string(person.office.rawValue)),
        ("roles", .array(person.role.map { .string($0.code) })),
      ],
      done: Phrase(fr: "Personne inscrite.", en: "The person is enrolled."),
    )
  }
}
