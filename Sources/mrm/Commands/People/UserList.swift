import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm user list`: everyone enrolled.
struct UserList: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Spoken.text(Phrase(fr: "Lister les personnes", en: "List people")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          La clé est le début de la clé publique de signature : la comparer de vive voix.

          Exemples :
            mrm user list
            mrm user list --json --as bko-admin
          """,
        en: """
          The key is the beginning of the public signing key: compare it by voice.

          Examples:
            mrm user list
            mrm user list --json --as bko-admin
          """,
      )
    ),
  )

  /// Eight bytes in four groups: enough to tell colleagues apart, short enough to be read aloud.
  private static let shownKeyBytes = 8

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let people = try session.desk().people().sorted {
      ($0.office, $0.name) < ($1.office, $1.name)
    }
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-people-1")),
          ("count", .integer(people.count)),
          ("people", .array(people.map(Self.json))),
        ])
      )
      return
    }
    session.output.table(
      header: [
        Phrase(fr: "NOM", en: "NAME"), Phrase(fr: "BUREAU", en: "OFFICE"),
        Phrase(fr: "RÔLES", en: "ROLES"), Phrase(fr: "ÉTAT", en: "STANDING"),
        Phrase(fr: "CLÉ", en: "KEY"),
      ],
      rows: people.map { person in
        [
          person.name, person.office.rawValue,
          person.roles.map { $0.label(session.language) }.joined(separator: ", "),
          person.standing.label(session.language), Self.shown(person.verificationKey),
        ]
      },
    )
    session.say(
      .count(people.count, fr: ("personne", "personnes"), en: ("person", "people"))
    )
  }

  private static func shown(_ key: [UInt8]) -> String {
    let digits = hexadecimal(key.prefix(shownKeyBytes))
    return stride(from: 0, to: digits.count, by: 4).map { start in
      String(digits.dropFirst(start).prefix(4))
    }.joined(separator: " ")
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  private static func json(_ person: PersonRow) -> JSONValue {
    .members([
      ("id", .string(person.id.description)),
      ("name", .string(person.name)),
      ("office", .string(person.office.rawValue)),
      ("roles", .array(person.roles.map { .string($0.code) })),
      ("standing", .string(person.standing.code)),
      ("verification_key", .string(hexadecimal(person.verificationKey))),
    ])
  }
}
