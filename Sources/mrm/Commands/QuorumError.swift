import MRMModel

/// A quorum that was not typed as three numbers from 1 to 3.
struct QuorumError: ExplainedError, Hashable {
  func problem(in language: Language) -> String {
    Phrase(fr: "ce n’est pas un quorum", en: "not a quorum")(language)
  }

  func remedy(in language: Language) -> String {
    Phrase(
      fr: "donner trois nombres de 1 à 3, comme 1,1,2",
      en: "give three numbers from 1 to 3, such as 1,1,2",
    )(language)
  }
}
