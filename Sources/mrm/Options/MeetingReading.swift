import ArgumentParser
import MRMModel
import MRMService

/// What was read of a meeting before it is signed.
struct MeetingReading: ParsableArguments {
  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Ce qui a été lu : « seen » de « meeting show --json ».",
        en: "What was read: “seen” of “meeting show --json”.",
      ),
      value: Phrase(fr: "marque", en: "mark"),
    ),
    transform: Typed.value { try SeenMark(parsing: $0) },
  )
  var seen: SeenMark?
}
