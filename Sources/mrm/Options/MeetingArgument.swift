import ArgumentParser
import MRMModel

/// Which meeting is meant.
struct MeetingArgument: ParsableArguments {
  @Argument(
    help: Spoken.help(
      Phrase(fr: "La réunion : M-7K3FQ2.", en: "The meeting: M-7K3FQ2."),
      value: Phrase(fr: "RÉUNION", en: "MEETING"),
    ),
    transform: Typed.value { try MeetingHandle(parsing: $0) },
  )
  var handle: MeetingHandle
}
