import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm store accept`: goes on from a restored store that is older than what one saw.
struct StoreAccept: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: Spoken.text(
      Phrase(fr: "Accepter une base reprise", en: "Accept a restored store")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Après une restauration, la base est plus ancienne que ce que vous avez vu (22), ou a continué
          sans vous depuis (23). Si un collègue vous l’a dit de vive voix, acceptez-la : tout le
          journal est vérifié, votre acceptation est signée avec ce que vous aviez vu, et ce que vous
          aviez saisi depuis la sauvegarde n’y est plus. Une autre histoire sans restauration au
          journal est refusée.

          Exemples :
            mrm store accept --as mop-focal
            mrm store accept --as mop-focal --json
          """,
        en: """
          After a restoration the store is older than what you saw (22), or went on from there without
          you (23). If a colleague told you so in person, accept it: the whole log is verified, your
          acceptance is signed with what you had seen, and what you had entered since the backup is not
          in it any more. Another history without a restoration in the log is refused.

          Examples:
            mrm store accept --as mop-focal
            mrm store accept --as mop-focal --json
          """,
      )
    ),
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let (verdict, seen) = try Desk.acceptOlderStore(
      session.folders,
      as: store.label,
      passphrase: session.passphrase(),
      now: session.now,
    )
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-store-accept-1")),
          ("accepted", .bool(seen != nil)),
          ("entries", .integer(verdict.entries)),
          ("entries_seen", seen.map { .integer($0) }),
        ])
      )
    } else {
      session.output.fields([
        (Phrase(fr: "entrées", en: "entries"), "\(verdict.entries)"),
        (Phrase(fr: "entrées vues avant", en: "entries seen before"), seen.map { "\($0)" } ?? "—"),
      ])
      if !verdict.findings.isEmpty {
        session.output.list(
          Phrase(fr: "Constats :", en: "Findings:"),
          verdict.findings.map { $0.phrase(session.language) + " [\($0.rule)]" },
        )
      }
    }
    guard seen != nil else {
      session.say(BackupPage.distrust)
      throw ExitCode(verdict.exitCode)
    }
    session.say(
      Phrase(fr: "Acceptée, et signé au journal.", en: "Accepted, and signed into the log.")
    )
  }
}
