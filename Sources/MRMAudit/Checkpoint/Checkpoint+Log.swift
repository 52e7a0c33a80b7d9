public import MRMModel

extension Checkpoint {
  /// The first line of the checkpoints of a log: `mrm-log/` and its identity, nothing that names a
  /// place or a person.
  public static func origin(of log: LogOrigin) -> String { "mrm-log/\(log)" }

  /// Whether it speaks of a log.
  public func isOf(_ log: LogOrigin) -> Bool {
    origin.utf8.elementsEqual(Self.origin(of: log).utf8)
  }

  /// How many entries a note says that it covers, before anybody has verified it; nil when it is no
  /// checkpoint.
  public static func claimedSize(in note: [UInt8]) -> Int? {
    (try? SignedNote.parse(note)).flatMap { try? Checkpoint(text: $0.unverifiedText).size }
  }
}
