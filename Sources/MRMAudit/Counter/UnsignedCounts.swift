public import MRMModel

/// What happened on this machine and is not in the log yet: numbers and times, nothing else.
///
/// Bounded: it holds at most ``maximumRepeats`` refusals by the number of their entry, and each
/// counter stays at its greatest value once it is there.
public struct UnsignedCounts: Hashable, Sendable {
  /// As many refusals as one may meet by hand in the time they are counted together.
  public static let maximumRepeats = 16

  /// A refusal that the log has, and how often it happened again since.
  public struct Repeats: Hashable, Sendable {
    /// The entry with the refusal.
    public let entry: Int
    /// When that entry was signed.
    public let since: Timestamp
    /// How often the same was refused again; nil for not at all.
    public var times: Occurrences?

    /// Begins to count.
    public init(entry: Int, since: Timestamp) {
      self.entry = entry
      self.since = since
    }
  }

  /// Wrong passphrases given for the person's bundle.
  public var failedUnlocks: Occurrences?
  /// Refusals beyond those that are counted one by one.
  public var furtherRefusals: Occurrences?
  /// Refusals that are counted one by one.
  public private(set) var repeats: [Repeats] = []

  /// Nothing happened.
  public init() {}

  /// Whether a further refusal can be counted by itself.
  public var hasRoom: Bool { repeats.count < Self.maximumRepeats }

  /// Begins to count a refusal that has an entry now; without room, it is not.
  public mutating func begin(_ new: Repeats) {
    if hasRoom { repeats.append(new) }
  }

  /// Counts a refusal again that has an entry already.
  public mutating func count(again entry: Int, at time: Timestamp) {
    guard let position = repeats.firstIndex(where: { $0.entry == entry }) else { return }
    repeats[position].times = repeats[position].times?.adding(at: time) ?? Occurrences(at: time)
  }

  /// Ends counting a refusal; what was counted of it is signed.
  public mutating func end(_ entry: Int) {
    repeats.removeAll { $0.entry == entry }
  }
}

extension UnsignedCounts: FieldCodable {
  /// See ``FieldCodable``: failed unlocks (1), further refusals (2), repeats (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    failedUnlocks = try reader.optionalValue(1)
    furtherRefusals = try reader.optionalValue(2)
    repeats = try reader.list(3)
    guard repeats.count <= Self.maximumRepeats,
      Set(repeats.map(\.entry)).count == repeats.count
    else { throw .invalid(tag: 3) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.value(1, failedUnlocks)
    writer.value(2, furtherRefusals)
    writer.list(3, repeats)
  }
}

extension UnsignedCounts.Repeats: FieldCodable {
  /// See ``FieldCodable``: entry (1), signed in milliseconds (2), times (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    entry = try reader.integer(1)
    guard entry >= 0 else { throw .invalid(tag: 1) }
    since = Timestamp(milliseconds: Int64(try reader.integer(2)))
    times = try reader.optionalValue(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, entry)
    writer.integer(2, Int(since.milliseconds))
    writer.value(3, times)
  }
}
