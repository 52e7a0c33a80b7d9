extension Decision {
  /// What *verified* asks a verifier to judge: credibility and the four tests of the MRM.
  public struct Judgement: Hashable, Sendable {
    /// The information is credible in the judgement of a trained monitor.
    public let isCredible: Bool
    /// The four tests.
    public let screening: Screening

    /// Creates a judgement.
    public init(isCredible: Bool, screening: Screening) {
      self.isCredible = isCredible
      self.screening = screening
    }

    /// Creates a judgement as it was made before all four tests were put: the two others were not
    /// asked.
    public init(isCredible: Bool, isLinkedToConflict: Bool, isByParty: Bool) {
      self.isCredible = isCredible
      screening = Screening { test in
        switch test {
        case .conflictLink: isLinkedToConflict ? .met : .notAsked
        case .party: isByParty ? .met : .notAsked
        case .children, .kind: .notAsked
        }
      }
    }
  }
}
