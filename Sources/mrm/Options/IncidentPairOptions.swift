import ArgumentParser
import MRMModel
import MRMService

/// Two incidents that look like one event.
struct IncidentPairOptions: ParsableArguments {
  @Argument(
    help: Spoken.help(
      Phrase(fr: "Un incident.", en: "An incident."),
      value: Phrase(fr: "REF", en: "REF"),
    ),
    transform: Typed.value { try IncidentName($0) },
  )
  var first: IncidentName

  @Argument(
    help: Spoken.help(
      Phrase(fr: "L’autre.", en: "The other."),
      value: Phrase(fr: "REF", en: "REF"),
    ),
    transform: Typed.value { try IncidentName($0) },
  )
  var second: IncidentName
}
