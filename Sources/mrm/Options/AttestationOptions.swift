import ArgumentParser
import MRMModel
import MRMService

/// Which attestations of decisions taken elsewhere are shown, confirmed or withdrawn.
struct AttestationOptions: ParsableArguments {
  @Argument(
    help: Spoken.help(
      Phrase(
        fr: "Des violations, ou des incidents avec toutes les leurs.",
        en: "Violations, or incidents with all of theirs.",
      ),
      value: Phrase(fr: "REF/N", en: "REF/N"),
    )
  )
  var names: [String] = []

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Toutes celles qui vous attendent.", en: "All that wait for you.")
    ),
  )
  var all = false

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Combien au plus, de 1 à \(Desk.mostAttestations).",
        en: "How many at most, 1 to \(Desk.mostAttestations).",
      ),
      value: Phrase(fr: "nombre", en: "number"),
    ),
  )
  var limit = 50

  @Flag(
    name: .long,
    help: Spoken.help(Phrase(fr: "Montrer sans signer.", en: "Show and sign nothing.")),
  )
  var list = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Retirer l’attestation d’une violation.",
        en: "Withdraw a violation’s attestation."
      )
    ),
  )
  var withdraw = false

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Ce qui a été lu : « seen » de « --list --json ».",
        en: "What was read: “seen” of “--list --json”.",
      ),
      value: Phrase(fr: "marque", en: "mark"),
    ),
    transform: Typed.value { try SeenMark(parsing: $0) },
  )
  var seen: SeenMark?

  /// Whether something is to be signed; else it is only shown.
  var signs: Bool { !list && (all || !names.isEmpty) }

  /// What is meant; all that wait, when nothing is named.
  var choice: AttestationChoice {
    get throws {
      guard names.isEmpty || !all else { throw UsageError.exclude("--all", "REF/N") }
      guard !withdraw || !all else { throw UsageError.exclude("--all", "--withdraw") }
      guard !names.isEmpty else {
        if withdraw { throw CommandError.needs("REF/N") }
        return .waiting(limit: limit)
      }
      if withdraw { _ = try withdrawn }
      return .named(try names.map { try IncidentName($0) })
    }
  }

  /// The one violation whose attestation is withdrawn; nil when none is to be.
  var withdrawn: IncidentName? {
    get throws {
      guard withdraw else { return nil }
      guard names.count == 1 else { throw CommandError.needs("REF/N") }
      return try IncidentName(names[0])
    }
  }
}
