import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm unlock`: keeps the person's keys at hand for a while.
struct UnlockCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock",
    abstract: Spoken.text(
      Phrase(fr: "Ouvrir la base pour un temps", en: "Open the store for a while")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Vos clés restent dans le noyau du système, jamais sur le disque :
          \(Desk.sessionIdleMinutes) minutes sans usage, \(Desk.sessionHours) heures en tout, et jamais au-delà d’une mise en veille. Ouvrir donne aussi aux collègues
          inscrits depuis les accès qu’un administrateur a autorisés.

          Exemples :
            mrm unlock
            mrm unlock --as mop-officer
          """,
        en: """
          Your keys stay in the system’s kernel, never on the disk:
          \(Desk.sessionIdleMinutes) minutes without use, \(Desk.sessionHours) hours in all, and never beyond a suspension. Opening also gives colleagues enrolled since the
          access that an administrator authorised.

          Examples:
            mrm unlock
            mrm unlock --as mop-officer
          """,
      )
    ),
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let desk = try session.desk(asksAgain: true)
    let isKept = try desk.keepSession()
    let status = try desk.status()
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-unlock-1")),
          ("label", .string(desk.label.rawValue)),
          ("kept", .bool(isKept)),
          ("person", .string(status.person)),
          ("office", .string(status.office.rawValue)),
          ("roles", .array(status.roles.map { .string($0.code) })),
          ("fulfilled", .integer(desk.fulfilledGrants)),
          ("renewed", .integer(desk.renewedCompartments)),
          ("failed_attempts", .integer(desk.failedUnlocks?.count ?? 0)),
        ])
      )
    } else {
      session.output.fields([
        (Phrase(fr: "personne", en: "person"), status.person),
        (
          Phrase(fr: "rôles", en: "roles"),
          status.roles.map { $0.label(session.language) }.joined(separator: ", ")
        ),
        (Phrase(fr: "bureau", en: "office"), status.office.rawValue),
      ])
    }
    if desk.fulfilledGrants > 0 {
      session.say(
        .count(
          desk.fulfilledGrants,
          fr: ("droit d’accès donné à un collègue", "droits d’accès donnés à des collègues"),
          en: ("access right given to a colleague", "access rights given to colleagues"),
        )
      )
    }
    if desk.renewedCompartments > 0 {
      session.say(
        .count(
          desk.renewedCompartments,
          fr: (
            "compartiment a de nouvelles clés\u{A0}: quelqu’un n’y a plus droit",
            "compartiments ont de nouvelles clés\u{A0}: quelqu’un n’y a plus droit"
          ),
          en: (
            "compartment has new keys: somebody lost the right to it",
            "compartments have new keys: somebody lost the right to them"
          ),
        )
      )
    }
    session.say(isKept ? Self.kept : Self.notKept)
  }

  private static let kept = Phrase(
    fr: "Ouvert : \(Desk.sessionIdleMinutes) minutes sans usage, \(Desk.sessionHours) heures "
      + "au plus. Refermer : mrm lock",
    en: "Open: \(Desk.sessionIdleMinutes) minutes without use, \(Desk.sessionHours) hours at "
      + "most. To close: mrm lock",
  )
  private static let notKept = Phrase(
    fr: "Ce système ne garde pas les clés : chaque commande demandera la phrase de passe.",
    en: "This system keeps no keys: every command will ask for the passphrase.",
  )
}
