/// What the levels of one other system decided on one violation.
public struct ElsewhereVerification: Hashable, Sendable {
  /// The system.
  public let system: DecidingSystem
  /// What the focal point decided there; nil when nothing.
  public let focalPoint: ElsewhereDecision?
  /// What the technical level decided there; nil when nothing.
  public let technical: ElsewhereDecision?
  /// What the CTFMR decided there; nil when nothing.
  public let ctfmr: ElsewhereDecision?
  /// What was found there of the attribution to the parties named, where the CTFMR verified the
  /// violation; nil where the other system does not say.
  public let attribution: AttributionFinding?

  /// Creates what was decided.
  ///
  /// - Returns: Nil when no level decided anything: there is nothing to attest then; and when an
  ///   attribution is found of what the CTFMR has not verified.
  public init?(
    system: DecidingSystem,
    focalPoint: ElsewhereDecision? = nil,
    technical: ElsewhereDecision? = nil,
    ctfmr: ElsewhereDecision? = nil,
    attribution: AttributionFinding? = nil,
  ) {
    guard focalPoint != nil || technical != nil || ctfmr != nil,
      attribution == nil || ctfmr?.status == .verified
    else { return nil }
    self.system = system
    self.focalPoint = focalPoint
    self.technical = technical
    self.ctfmr = ctfmr
    self.attribution = attribution
  }

  /// The same with what was found of the attribution to the parties named.
  ///
  /// - Returns: Nil where the CTFMR has not verified the violation there.
  public func finding(_ attribution: AttributionFinding?) -> ElsewhereVerification? {
    ElsewhereVerification(
      system: system,
      focalPoint: focalPoint,
      technical: technical,
      ctfmr: ctfmr,
      attribution: attribution,
    )
  }

  /// What one level decided.
  public subscript(level: VerificationLevel) -> ElsewhereDecision? {
    switch level {
    case .focalPoint: focalPoint
    case .technical: technical
    case .ctfmr: ctfmr
    }
  }

  /// The CTFMR's decision, as far as a report can go by it.
  ///
  /// One that closes the question belongs to the quarter of its day: without a day there is no quarter
  /// to count it in, and it decides nothing here. One that leaves it open needs no day.
  public var countable: ElsewhereDecision? {
    ctfmr.flatMap { $0.status.isFinal && $0.date == nil ? nil : $0 }
  }

  /// Whether it closes the question, so that nobody has to decide anew unless the facts change.
  public var isFinal: Bool { countable?.status.isFinal ?? false }

  /// Whether the CTFMR verified it there on no known day.
  public var isVerifiedWithoutDate: Bool { ctfmr?.status == .verified && ctfmr?.date == nil }
}

extension ElsewhereVerification: FieldCodable {
  /// See ``FieldCodable``: system (1), the levels from the lowest (2–4), attribution (5).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let system: DecidingSystem = try reader.code(1)
    let focalPoint: ElsewhereDecision? = try reader.optionalValue(2)
    let technical: ElsewhereDecision? = try reader.optionalValue(3)
    let ctfmr: ElsewhereDecision? = try reader.optionalValue(4)
    let attribution: AttributionFinding? = try reader.optionalValue(5)
    guard attribution == nil || ctfmr?.status == .verified else { throw .invalid(tag: 5) }
    let decided = Self(
      system: system,
      focalPoint: focalPoint,
      technical: technical,
      ctfmr: ctfmr,
      attribution: attribution,
    )
    guard let decided else { throw .missing(tag: 4) }
    self = decided
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.code(1, system)
    writer.value(2, focalPoint)
    writer.value(3, technical)
    writer.value(4, ctfmr)
    writer.value(5, attribution)
  }
}
