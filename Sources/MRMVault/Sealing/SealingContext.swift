public import MRMCrypto
public import MRMModel

/// Names a store; never stored as a type.
public enum StoreSubject: Sendable {}

/// The identity of a store: random, in clear.
public typealias StoreID = Identifier<StoreSubject>

/// The place a sealed blob belongs to; a blob opens nowhere else.
///
/// Bound as associated data and into the version key, so a row swapped, moved, replayed or spliced
/// from another store does not open. Compartment and epoch are bound by the wrap instead, so that
/// re-wrapping never touches a blob.
public struct SealingContext: Hashable, Sendable {
  /// What is sealed: a kind of record, a part of the index, the body of a log entry, a pin, a
  /// page of what a verification leaves for the next, or the forms that a person has left.
  public enum Content: Hashable, Sendable {
    case record(RecordKind)
    case indexPart
    case entryBody
    case pin
    case keptReplay
    case interruptedForms

    /// The number bound into the blob, for ever: a record's kind, or 200 and above.
    var number: Int {
      switch self {
      case .record(let kind): Int(kind.rawValue)
      case .indexPart: 200
      case .entryBody: 201
      case .pin: 202
      case .keptReplay: 203
      case .interruptedForms: 204
      }
    }
  }

  /// The store.
  public let store: StoreID
  /// What is sealed.
  public let content: Content
  /// Which record, part or entry.
  public let object: RecordID
  /// Which version of it, from 1.
  public let version: Int
  /// The digest of the previous version's blob; zeros before the first.
  public let previous: Digest
  /// Who sealed it.
  public let author: Identifier<Person>

  /// Creates a context.
  public init(
    store: StoreID,
    content: Content,
    object: RecordID,
    version: Int,
    previous: Digest,
    author: Identifier<Person>,
  ) {
    self.store = store
    self.content = content
    self.object = object
    self.version = version
    self.previous = previous
    self.author = author
  }

  /// The bytes that are bound: fields 1–7, see `docs/vault-format.md`.
  var bytes: [UInt8] {
    var writer = FieldWriter()
    writer.text(1, "mrm/blob/1")
    writer.identifier(2, store)
    writer.integer(3, content.number)
    writer.identifier(4, object)
    writer.integer(5, version)
    writer.bytes(6, previous.bytes)
    writer.identifier(7, author)
    return writer.bytes
  }
}
