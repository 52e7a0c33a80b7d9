import MRMCrypto
import MRMModel

@testable import MRMVault

/// A way to put a blob where it does not belong.
enum Move: CaseIterable, Sendable {
  case otherStore
  case otherKind
  case indexPart
  case otherRecord
  case laterVersion
  case otherHistory
  case otherAuthor
}

extension SealingContext {
  /// The same place but for one thing.
  func moved(_ move: Move) -> SealingContext {
    SealingContext(
      store: move == .otherStore ? identifier(0x52) : store,
      content: move == .otherKind ? .record(.source) : move == .indexPart ? .indexPart : content,
      object: move == .otherRecord ? identifier(0x72) : object,
      version: move == .laterVersion ? version + 1 : version,
      previous: move == .otherHistory ? Digest.sha256([1]) : previous,
      author: move == .otherAuthor ? identifier(0xA2) : author,
    )
  }
}
