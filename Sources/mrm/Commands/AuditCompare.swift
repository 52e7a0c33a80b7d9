import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm audit compare`: whether one checkpoint's log begins with the other's.
struct AuditCompare: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: Spoken.text(
      Phrase(fr: "Comparer deux points de contrôle", en: "Compare two checkpoints")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Sans clé, devant la base dont ils sont. Code 0 : l’un prolonge l’autre ; 23 : deux passés
          d’un même journal ; 24 : la base est trop courte pour le dire. La preuve d’une
          bifurcation se suffit : elle convainc qui n’a pas la base.

          Exemples :
            mrm audit compare point-a.txt point-b.txt
            mrm audit compare point-a.txt point-b.txt --proof preuve.json
          """,
        en: """
          Without a key, against the store they are of. Code 0: one extends the other; 23: two pasts
          of one log; 24: the store is too short to tell. The proof of a fork stands by itself: it
          convinces who does not have the store.

          Examples:
            mrm audit compare a.txt b.txt
            mrm audit compare a.txt b.txt --proof proof.json
          """,
      )
    ),
  )

  @Argument(help: Spoken.help(Phrase(fr: "Le premier.", en: "The first."), value: file))
  var first: String

  @Argument(help: Spoken.help(Phrase(fr: "Le second.", en: "The second."), value: file))
  var second: String

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Où écrire la preuve d’une bifurcation.",
        en: "Where to write the proof of a fork."
      ),
      value: file,
    ),
  )
  var proof: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  private static let file = Phrase(fr: "fichier", en: "file")

  func run() throws {
    let session = try Session(store, output)
    let limit = Desk.largestCheckpointBytes
    let notes = (
      first: try InputFile.read(first, limit: limit),
      second: try InputFile.read(second, limit: limit)
    )
    let comparison = try Desk.compare(session.folders, notes)
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-audit-compare-1")),
          ("outcome", .string(comparison.outcome.rawValue)),
          ("entries", .array(comparison.sizes.map { .integer($0) })),
          ("proof", comparison.proof.map { .string($0) }),
        ])
      )
    } else {
      session.output.print(sentence(of: comparison)(session.language))
    }
    // After the verdict: that the proof could not be written must not hide it.
    if let proof, comparison.outcome == .fork {
      if let text = comparison.proof {
        try Desk.write(proof: text, to: proof)
      } else {
        session.say(
          Phrase(
            fr: "Aucune preuve à écrire : la base n’a pas d’entrée après ce point.",
            en: "There is no proof to write: the store has no entry after that checkpoint.",
          )
        )
      }
    }
    guard comparison.exitCode == 0 else { throw ExitCode(comparison.exitCode) }
  }

  private func sentence(of comparison: CheckpointComparison) -> Phrase {
    let sizes = comparison.sizes.sorted()
    return switch comparison.outcome {
    case .same: Phrase(fr: "C’est le même état.", en: "They state the same log.")
    case .extends:
      Phrase(
        fr: "Le journal de \(sizes[1]) entrées commence par celui de \(sizes[0]).",
        en: "The log of \(sizes[1]) entries begins with that of \(sizes[0]).",
      )
    case .fork:
      Phrase(
        fr: "Deux passés d’un même journal : garder les deux points et prévenir un auditeur.",
        en: "Two pasts of one log: keep both checkpoints and tell an auditor.",
      )
    case .undecided:
      Phrase(
        fr: "La base est plus courte qu’un des points : elle ne peut pas le dire.",
        en: "The store is shorter than one of them: it cannot tell.",
      )
    }
  }
}
