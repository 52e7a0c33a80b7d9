import ArgumentParser
import MRMModel
import MRMService

/// Two children that a statement is about.
struct ChildPairOptions: ParsableArguments {
  @Argument(
    help: ChildCommand.argument(Phrase(fr: "Un enfant.", en: "A child.")),
    transform: Typed.value { try ChildName($0) },
  )
  var first: ChildName

  @Argument(
    help: ChildCommand.argument(Phrase(fr: "L’autre.", en: "The other.")),
    transform: Typed.value { try ChildName($0) },
  )
  var second: ChildName
}
