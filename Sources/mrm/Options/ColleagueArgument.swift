import ArgumentParser
import MRMModel
import MRMService

/// Which colleague is meant.
struct ColleagueArgument: ParsableArguments {
  @Argument(
    help: Spoken.help(
      Phrase(
        fr: "La personne : son nom, le début de son identité, ou son étiquette ici.",
        en: "The person: their name, the beginning of their identity, or their label here.",
      ),
      value: Phrase(fr: "personne", en: "person"),
    ),
    transform: Typed.value { try ColleagueName($0) },
  )
  var name: ColleagueName
}
