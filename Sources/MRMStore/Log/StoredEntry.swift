internal import GRDB
internal import MRMAudit
internal import MRMCrypto
internal import MRMModel
internal import MRMVault

/// An entry as it stands in the store, not yet believed.
public struct StoredEntry: Sendable {
  /// Its index in the log.
  public let index: Int
  /// The clear part's bytes.
  public let head: [UInt8]
  /// The Ed25519 signature over them: 64 bytes.
  public let signature: [UInt8]
  let wrap: [UInt8]
  let body: [UInt8]

  /// The columns that ``init(_:)`` reads, in its order.
  static let columns = "number, head, signature, wrap, body"

  init(_ row: Row) throws {
    index = try row.integer(at: 0)
    // After every entry there is room for the next.
    guard index < Int.max else { throw StoreError.tampered(.entry(index: index)) }
    head = try row.bytes(at: 1)
    signature = try row.bytes(at: 2)
    wrap = try row.bytes(at: 3)
    body = try row.bytes(at: 4)
  }
}

extension SealingContext {
  /// The place of an entry's body: its log, its index and the log before it.
  static func entryBody(of head: EntryHead, in store: StoreID) -> SealingContext {
    SealingContext(
      store: store,
      content: .entryBody,
      object: head.origin.retyped(),
      version: head.index + 1,
      previous: head.rootBefore,
      author: .none,
    )
  }

  /// The place of a part of the index; who wrote it is told by the entry that signs its digest.
  static func indexPart(_ id: RecordID, in store: StoreID) -> SealingContext {
    SealingContext(
      store: store,
      content: .indexPart,
      object: id,
      version: 1,
      previous: .zero,
      author: .none,
    )
  }
}

extension Identifier where Subject == Person {
  /// Nobody: stands in contexts whose author is told by a signed entry.
  static var none: Identifier<Person> {
    guard let none = Identifier(bytes: [UInt8](repeating: 0, count: 16)) else {
      preconditionFailure("sixteen zeros are an identifier")
    }
    return none
  }
}
