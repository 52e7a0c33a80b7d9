internal import MRMAudit
internal import MRMExchange
internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// The exit code that each error ends the program with; documented in README, never changed.
public enum ExitStatus: Sendable {
  /// The code of an error; 1 for what has none of its own.
  public static func code(of error: any Error) -> Int32 {
    switch error {
    case let refusal as Refusal: refusal.isPermission ? 4 : 6
    case let error as StoreError: code(of: error)
    case let error as VaultError: code(of: error)
    case let error as ServiceError: code(of: error)
    case let error as MeetingError: error.exitCode
    case let error as RosterError: error.exitCode
    case let error as UnjustifiedFigures: error.exitCode
    case let error as NoteError: code(of: error)
    case let error as AgeError: code(of: error)
    case is BackupError: 20
    case let error as InterruptedFormError: code(of: error)
    case PartyError.noSuchParty: 5
    case is ValueError, is PartyError, is DeadlineError, is CSVError, is MappingError,
      is ImportError,
      is DocumentError, is JSONError:
      65
    default: 1
    }
  }

  /// Whether the person who was refused may change what they typed and save it again: nothing was
  /// saved, and it is for them to do.
  public static func mayTryAgain(after error: any Error) -> Bool {
    switch error {
    case let refusal as Refusal: !refusal.isPermission
    case StoreError.pinNotSaved: false
    default: true
    }
  }

  private static func code(of error: StoreError) -> Int32 {
    switch error {
    case .pinNotSaved: 3
    case .noStore: 10
    case .notFound: 5
    case .changedMeanwhile: 7
    case .damaged, .pinDamaged, .formatTooNew: 20
    case .schemaChanged, .tampered: 21
    case .rolledBack: 22
    case .forked: 23
    case .newerEntry, .unreadableEntry: 24
    case .storeExists, .readOnly, .diskFull, .busy, .inputOutput, .newerFields: 1
    }
  }

  private static func code(of error: InterruptedFormError) -> Int32 {
    switch error {
    case .none: 5
    case .damaged, .otherVersion: 20
    case .tooMany: 1
    }
  }

  private static func code(of error: NoteError) -> Int32 {
    switch error {
    case .badSignature: 21
    case .noKnownSignature: 24
    case .signingFailed: 1
    case .tooLong, .notText, .noSignatures, .tooManySignatures, .signatureLine, .name,
      .checkpointLines, .origin, .size, .root:
      65
    }
  }

  private static func code(of error: VaultError) -> Int32 {
    switch error {
    case .wrongPassphrase: 12
    case .noPassphrase: 11
    case .noKey: 4
    case .notAuthentic: 21
    case .malformed, .formatTooNew, .costRefused: 20
    case .passphraseTooShort, .passphraseCommon, .passphrasesDiffer, .tooLarge: 65
    case .primitive: 1
    }
  }

  private static func code(of error: AgeError) -> Int32 {
    switch error {
    case .wrongPassphrase: 12
    case .noMatchingIdentity: 4
    case .needsPassphrase, .needsIdentity: 64
    case .headerChanged, .payloadChanged, .weakShare: 21
    case .notAgeFile, .versionUnknown, .malformedArmor, .malformedHeader, .headerTooLong,
      .tooManyStanzas, .passphraseNotAlone, .costRefused, .cutShort, .trailingBytes:
      20
    case .malformedRecipient, .malformedIdentity, .noRecipients, .tooManyRecipients,
      .secretTooLong:
      65
    case .primitive: 1
    }
  }

  private static func code(of error: ServiceError) -> Int32 {
    switch error {
    case .locked: 11
    case .severalBundles, .badLabel, .badChildName, .badBearerName: 64
    case .noBundle, .noSuchIncident, .noSuchViolation, .noSuchSource, .noSuchEvidence,
      .noSuchPerson,
      .noSuchChild, .notLinked, .notAttested, .nothingToExport:
      5
    case .notEnrolled, .suspended, .revoked, .readsNoFacts: 4
    case .attestationsChanged: 7
    case .ambiguous, .ambiguousChild, .sameChild, .sameIncident, .unreadableFile, .fileTooLarge,
      .tooManyAttestations:
      65
    case .alreadyLinked, .listedTogether, .tooManySources: 6
    case .labelTaken, .otherStore, .otherLog, .personExists, .fileExists, .notAsWritten,
      .placeTaken, .otherBundle:
      1
    case .nothingToAccept: 6
    case .notRestored: 23
    }
  }
}
