import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm init`: makes a store and enrols its first administrator.
struct InitCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Spoken.text(
      Phrase(fr: "Créer une base et son administrateur", en: "Make a store and its administrator")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          La phrase de passe est demandée deux fois, ou lue une fois avec --passphrase-file. Personne
          ne peut la retrouver.

          Exemples :
            mrm init --country ML --office BKO --as bko-admin
            mrm init --country ML --office BKO --as bko-admin --quorum 1,1,3
          """,
        en: """
          The passphrase is asked for twice, or read once with --passphrase-file. Nobody can recover
          it.

          Examples:
            mrm init --country ML --office BKO --as bko-admin
            mrm init --country ML --office BKO --as bko-admin --quorum 1,1,3
          """,
      )
    ),
  )

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Le pays, selon l’ISO 3166 : ML.", en: "The country, by ISO 3166: ML."),
      value: Phrase(fr: "pays", en: "country"),
    ),
    transform: Typed.value { try CountryCode($0) },
  )
  var country: CountryCode

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Le bureau de l’administrateur : deux à quatre lettres.",
        en: "The administrator’s office: two to four letters.",
      ),
      value: Phrase(fr: "bureau", en: "office"),
    ),
    transform: Typed.value { try OfficeCode($0) },
  )
  var office: OfficeCode

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Le nom de l’administrateur ; demandé s’il manque.",
        en: "The administrator’s name; asked for when missing.",
      ),
      value: Phrase(fr: "nom", en: "name"),
    ),
  )
  var name: String?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Combien de personnes prennent une décision, par niveau ; 1,1,2 sinon.",
        en: "How many persons a decision takes, by level; else 1,1,2.",
      ),
      value: Phrase(fr: "quorum", en: "quorum"),
    ),
    transform: Typed.value { try StoreSettings.Quorum(typed: $0) },
  )
  var quorum: StoreSettings.Quorum?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    guard let label = store.label else { throw CommandError.needs("--as") }
    let quorum = quorum ?? .standard
    let founding = Founding(
      country: country,
      quorum: quorum,
      administrator: try name ?? askName(session),
      office: office,
      label: label,
      cost: session.cost,
    )
    _ = try Desk.found(
      founding,
      in: session.folders,
      passphrase: session.ownNewPassphrase(),
      now: session.now,
    )
    report(label, quorum, session)
  }

  private func askName(_ session: Session) throws -> String {
    guard session.isInteractive else { throw CommandError.needs("--name") }
    let question = Phrase(fr: "Nom de l’administrateur\u{A0}: ", en: "The administrator’s name: ")
    guard let name = Prompter.ask(question(session.language)) else { throw Interrupted() }
    guard !name.trimmed.isEmpty else { throw ValueError.text }
    return name.trimmed
  }

  private func report(_ label: PersonLabel, _ quorum: StoreSettings.Quorum, _ session: Session) {
    let levels = [quorum.focalPoint, quorum.technical, quorum.ctfmr]
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-init-1")),
          ("store", .string(session.folders.store)),
          ("label", .string(label.rawValue)),
          ("country", .string(country.rawValue)),
          ("office", .string(office.rawValue)),
          ("quorum", .array(levels.map { .integer($0) })),
        ])
      )
    } else {
      session.output.fields([
        (Phrase(fr: "base", en: "store"), session.folders.store),
        (Phrase(fr: "trousseau", en: "bundle"), "\(session.folders.people)/\(label).bundle"),
        (Phrase(fr: "pays", en: "country"), country.rawValue),
        (Phrase(fr: "quorum", en: "quorum"), levels.map(String.init).joined(separator: ", ")),
      ])
    }
    session.say(
      Phrase(
        fr: """
          La base est créée ; l’administrateur gère les personnes et ne lit aucun cas.
          Ensuite : mrm user add NOM --role officer --office MOP --label mop-officer --as \(label)
          """,
        en: """
          The store is made; the administrator looks after people and reads no case.
          Next: mrm user add NAME --role officer --office MOP --label mop-officer --as \(label)
          """,
      )
    )
  }
}

extension StoreSettings.Quorum {
  /// Reads `1,1,2`: focal point, technical level, CTFMR.
  fileprivate init(typed text: String) throws {
    let counts = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard counts.count == 3, let focalPoint = counts[0], let technical = counts[1],
      let ctfmr = counts[2],
      let quorum = try? Self(
        focalPoint: focalPoint,
        technical: technical,
        ctfmr: ctfmr,
      )
    else { throw QuorumError() }
    self = quorum
  }
}
