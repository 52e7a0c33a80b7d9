internal import Foundation
public import MRMVault

/// What a person's last verification has left, opened; its pages when they are asked for.
public struct OpenedReplay {
  /// The number of the rules that were held against the log.
  public let rules: Int
  /// Up to where the log was verified, and what it leaves in force there.
  public let trusted: TrustedState
  /// What the replay keeps beside its pages.
  public let content: [UInt8]
  /// How many pages there are.
  public let pageCount: Int
  private let read: (Int) throws -> [UInt8]

  init(_ head: KeptReplayHead, read: @escaping (Int) throws -> [UInt8]) {
    rules = head.rules
    trusted = head.trusted
    content = head.content
    pageCount = head.pageLengths.count
    self.read = read
  }

  /// Opens a page.
  ///
  /// - Throws: ``StoreError/pinDamaged``.
  public func page(_ number: Int) throws -> [UInt8] {
    guard (0..<pageCount).contains(number) else { throw StoreError.pinDamaged }
    do { return try read(number) } catch { throw StoreError.pinDamaged }
  }
}

@available(*, unavailable)
extension OpenedReplay: Sendable {}

extension CaseStore {
  /// What this person's last verification has left on this machine; nil when there is nothing.
  ///
  /// It vouches for what was verified then, as a pin does: nobody else can make it.
  ///
  /// - Throws: ``StoreError/pinDamaged`` when it is there and does not open.
  public func keptReplay(of person: UnlockedPerson) throws -> OpenedReplay? {
    try KeptReplayFile(folder: pins, person: person).load()
  }

  /// Keeps what a verification leaves for the next.
  ///
  /// - Parameters:
  ///   - person: Who verified, and alone will open it.
  ///   - rules: The number of the rules that were held against the log.
  ///   - trusted: Up to where, and what the log leaves in force there.
  ///   - write: Hands over page after page, and returns what belongs to none.
  /// - Throws: ``StoreError/readOnly`` or ``StoreError/diskFull``: what was kept before stays.
  public func keepReplay(
    of person: UnlockedPerson,
    rules: Int,
    trusted: TrustedState,
    _ write: (_ page: @escaping ([UInt8]) throws -> Void) throws -> [UInt8],
  ) throws {
    try PrivateFile.makeFolder(pins)
    try KeptReplayFile(folder: pins, person: person).save(rules: rules, trusted: trusted, write)
  }
}
