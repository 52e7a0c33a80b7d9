import ArgumentParser
import MRMModel

/// Which proposal or invitation is meant.
struct ProposalArgument: ParsableArguments {
  @Argument(
    help: Spoken.help(
      Phrase(fr: "La proposition : P-7K3FQ2.", en: "The proposal: P-7K3FQ2."),
      value: Phrase(fr: "PROPOSITION", en: "PROPOSAL"),
    ),
    transform: Typed.value { try ProposalHandle(parsing: $0) },
  )
  var handle: ProposalHandle
}
