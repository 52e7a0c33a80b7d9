public import MRMModel

/// Why a task could not be begun, or names something that is not there.
public enum ServiceError: ExplainedError, Hashable {
  /// Nobody's keys are at hand.
  case locked
  /// No bundle lies on this machine, or none with that label.
  case noBundle
  /// Several bundles lie here and none was named.
  case severalBundles([PersonLabel])
  /// A label with other characters than a–z, 0–9 and hyphens.
  case badLabel
  /// A bundle with that label lies here already.
  case labelTaken
  /// The bundle belongs to another store.
  case otherStore
  /// The checkpoint is one of another log.
  case otherLog
  /// The store does not know the person whose bundle this is.
  case notEnrolled
  /// Administrators have suspended this person.
  case suspended
  /// Administrators have revoked this person.
  case revoked
  /// No incident with that reference, or this person's keys do not open it.
  case noSuchIncident
  /// Several incidents begin with those letters.
  case ambiguous
  /// The incident has no violation with that number.
  case noSuchViolation
  /// The incident has no source with that number.
  case noSuchSource
  /// The incident has no piece of evidence with that number, or this person's keys do not open it.
  case noSuchEvidence
  /// What was typed is not the beginning of a child's identity.
  case badChildName
  /// No child of an incident that this person opens has that identity.
  case noSuchChild
  /// Several children's identities begin with those digits.
  case ambiguousChild
  /// What was typed names neither a child nor a source of an incident.
  case badBearerName
  /// None of this person's keys opens the facts of a case.
  case readsNoFacts
  /// A child was to be linked with itself.
  case sameChild
  /// The two children are stated to be one already.
  case alreadyLinked
  /// Nobody stated that the two children are one.
  case notLinked
  /// One violation lists both children, and counts two.
  case listedTogether
  /// No decision taken elsewhere was imported with the violation.
  case notAttested
  /// What was shown of attestations is not what stands now.
  case attestationsChanged
  /// More attestations than one signature may stand for, or none.
  case tooManyAttestations(limit: Int)
  /// An incident was to be held against itself.
  case sameIncident
  /// An incident would have more sources than one may have.
  case tooManySources
  /// Nobody enrolled has that name or identity, and no bundle here that label.
  case noSuchPerson
  /// A person with that name and office is enrolled already.
  case personExists
  /// The file cannot be read.
  case unreadableFile
  /// The file is larger than the limit, in bytes.
  case fileTooLarge(limit: Int)
  /// What was written does not read back as it was written.
  case notAsWritten
  /// A store is to be restored where something is already.
  case placeTaken
  /// A bundle in the backup has the label of another one on this machine.
  case otherBundle(PersonLabel)
  /// The state that the person saw last goes on from nothing older: there is nothing to accept.
  case nothingToAccept
  /// The log has another past than the person saw, and no entry tells of a restoration.
  case notRestored
  /// The file exists already.
  case fileExists
  /// No submitted incident of those that were asked for can be exported.
  case nothingToExport

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String { phrases.problem(language) }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String { phrases.remedy(language) }
}
