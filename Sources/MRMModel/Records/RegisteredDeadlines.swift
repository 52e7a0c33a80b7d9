/// The deadlines that a task force has set; one record a store.
public struct RegisteredDeadlines: Record {
  /// Where the lengths begin: each under this and its deadline's number, so that an older program
  /// steps over a deadline that it does not know, and does not write over it.
  private static let firstTag = 10

  /// See ``Record``.
  public static var kind: RecordKind { .registeredDeadlines }

  /// The record that holds them.
  public let id: Identifier<RegisteredDeadlines>
  /// What was set, over what is shipped.
  public var deadlines: Deadlines

  /// Creates the record.
  public init(id: Identifier<RegisteredDeadlines>, deadlines: Deadlines = .standard) {
    self.id = id
    self.deadlines = deadlines
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``: identity (1), the length of each deadline that was set (10 + its number).
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    var lengths: [Deadline: Int] = [:]
    for deadline in Deadline.allCases {
      lengths[deadline] = try reader.optionalInteger(Self.tag(of: deadline))
    }
    do throws(DeadlineError) {
      deadlines = try Deadlines(lengths)
    } catch {
      throw .invalid(tag: Self.firstTag)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    for deadline in Deadline.allCases {
      writer.integer(Self.tag(of: deadline), deadlines.set(deadline))
    }
  }

  private static func tag(of deadline: Deadline) -> Int { firstTag + Int(deadline.rawValue) }
}
