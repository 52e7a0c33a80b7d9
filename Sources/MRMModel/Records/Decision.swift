/// What one level decided on one violation, and on what judgement: the reasons of a decision.
///
/// That it was proposed and concurred in, and over which versions, stands in the log.
public struct Decision: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .decision }

  /// Its identity.
  public let id: Identifier<Decision>
  /// The incident.
  public let incident: Identifier<Incident>
  /// The violation.
  public let violation: Identifier<Violation>
  /// The level.
  public let level: VerificationLevel
  /// What the level found.
  public let status: VerificationStatus
  /// The day it was decided, as entered: the meeting's day, not the signature's.
  public let date: CalendarDay
  /// What the verifier judged.
  public let judgement: Judgement
  /// The sources it rests on.
  public let basis: [Identifier<Source>]
  /// The pieces of evidence it rests on beside its sources.
  public let evidence: [Identifier<Evidence>]
  /// Why it was not verified, or is excluded.
  public let reasons: [NonVerificationReason]
  /// Free notes of the verifier; may be empty.
  public let note: String
  /// The meeting that took it; nil when it was taken by itself.
  public let meeting: Identifier<Meeting>?

  /// What the verifier makes of sources, where it is not left at what their author made of them.
  public let weighings: [SourceWeighing]
  /// Why it is verified on documents alone, without a primary source; nil where nothing is excepted.
  public let exception: String?
  /// The records it covers at their versions, sorted, as the log signs them with digests.
  ///
  /// None in what was recorded before they were kept here.
  public let covers: [RecordVersion]

  /// What it finds of the attribution to each party that the violation names, in their order.
  ///
  /// None where nobody asked: in what was recorded before it was asked, where no party is named, and
  /// where the violation itself is not found verified.
  public let attributions: [PartyFinding]

  /// How long the reason of an exception may be.
  public static let maximumExceptionBytes = 8_000

  /// Creates a decision.
  public init(
    id: Identifier<Decision>,
    incident: Identifier<Incident>,
    violation: Identifier<Violation>,
    level: VerificationLevel,
    status: VerificationStatus,
    date: CalendarDay,
    judgement: Judgement,
    basis: [Identifier<Source>],
    evidence: [Identifier<Evidence>] = [],
    reasons: [NonVerificationReason],
    note: String,
    weighings: [SourceWeighing] = [],
    exception: String? = nil,
    covers: [RecordVersion] = [],
    attributions: [PartyFinding] = [],
    meeting: Identifier<Meeting>? = nil,
  ) {
    self.id = id
    self.incident = incident
    self.violation = violation
    self.level = level
    self.status = status
    self.date = date
    self.judgement = judgement
    self.basis = basis
    self.evidence = evidence
    self.reasons = reasons
    self.note = note
    self.weighings = weighings
    self.exception = exception
    self.covers = covers
    self.attributions = attributions
    self.meeting = meeting
  }

  /// What the verifier makes of a source; nil where it is left at what the author made of it.
  public func weight(of source: Identifier<Source>, _ aspect: WeighedAspect) -> Weight? {
    weighings.first { $0.source == source && $0.aspect == aspect }?.weight
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    violation = try reader.identifier(3)
    level = try reader.code(4)
    status = try reader.code(5)
    date = try reader.day(6)
    let isCredible = try reader.flag(7)
    let isLinkedToConflict = try reader.flag(8)
    let isByParty = try reader.flag(9)
    basis = try reader.identifiers(10)
    reasons = try reader.codes(11)
    note = try reader.text(12)
    evidence = try reader.identifiers(13)
    let isOfChildren = try reader.flag(14)
    let isOfKind = try reader.flag(15)
    let failed: [ScreeningTest] = try reader.codes(16)
    let screening = Screening { test in
      let isMet =
        switch test {
        case .conflictLink: isLinkedToConflict
        case .children: isOfChildren
        case .party: isByParty
        case .kind: isOfKind
        }
      return isMet ? .met : failed.contains(test) ? .notMet : .notAsked
    }
    // No test twice, and none that is met too.
    guard screening.failed == failed else { throw .invalid(tag: 16) }
    judgement = Judgement(isCredible: isCredible, screening: screening)
    weighings = try reader.list(17)
    exception = try reader.optionalText(18)
    covers = try reader.list(19)
    attributions = try reader.list(20)
    // Found with a verified violation alone, and of each party once.
    guard attributions.isEmpty || status == .verified,
      Set(attributions.map(\.party)).count == attributions.count
    else { throw .invalid(tag: 20) }
    meeting = try reader.optionalIdentifier(30)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.identifier(3, violation)
    writer.code(4, level)
    writer.code(5, status)
    writer.day(6, date)
    writer.flag(7, judgement.isCredible)
    writer.flag(8, judgement.screening[.conflictLink] == .met)
    writer.flag(9, judgement.screening[.party] == .met)
    writer.identifiers(10, basis)
    writer.codes(11, reasons)
    writer.text(12, note)
    writer.identifiers(13, evidence)
    writer.flag(14, judgement.screening[.children] == .met)
    writer.flag(15, judgement.screening[.kind] == .met)
    writer.codes(16, judgement.screening.failed)
    writer.list(17, weighings)
    writer.text(18, exception)
    writer.list(19, covers)
    writer.list(20, attributions)
    writer.identifier(30, meeting)
  }
}
