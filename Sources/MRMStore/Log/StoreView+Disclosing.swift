public import MRMAudit
internal import MRMCrypto
public import MRMModel

/// An entry's body as it was sealed: what opens the commitment in its head.
public struct OpenedBody: Sendable {
  /// The salt of the commitment.
  public let salt: [UInt8]
  /// The body as it was encoded.
  public let bytes: [UInt8]
  /// The body.
  public let body: EntryBody
}

/// A record's content as it was sealed: what opens the commitment in the entry that wrote it.
public struct DisclosedRecord: Sendable {
  /// The salt of the commitment.
  public let salt: [UInt8]
  /// The record as it was encoded.
  public let content: [UInt8]
}

extension StoreView {
  /// Opens an entry's body for somebody who has no key to it.
  ///
  /// - Throws: As ``body(of:)``.
  public func disclosed(_ entry: StoredEntry) throws -> OpenedBody {
    let head: EntryHead
    do { head = try EntryHead(bytes: entry.head) } catch {
      throw StoreError.tampered(.entry(index: entry.index))
    }
    let opened = try LogReader.openedBody(of: entry, head: head, with: person, in: store)
    return OpenedBody(
      salt: opened.salt,
      bytes: opened.bytes,
      body: try LogReader.read(opened.bytes, of: entry),
    )
  }

  /// Opens a record that an entry wrote, for somebody who has no key to it.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when it is not the one the entry commits to.
  public func disclosed(
    _ write: RecordWrite,
    by author: Identifier<Person>,
  ) throws -> DisclosedRecord {
    let opened = try openBytes(write.record, authors: [author])
    guard opened.blob == write.blob, opened.commitment == write.plaintext else {
      throw StoreError.tampered(.record(write.record))
    }
    return DisclosedRecord(salt: opened.salt, content: opened.plaintext)
  }
}
