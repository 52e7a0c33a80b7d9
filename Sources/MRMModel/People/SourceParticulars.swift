/// How a source was met and weighed, and what else it agreed to.
///
/// Nothing of it is asked for before a case can be submitted: what is nil or empty was not recorded.
/// Source: MRM information system, source form.
public struct SourceParticulars: Hashable, Sendable {
  /// Why it is as reliable as it was judged; may be empty.
  public var reliabilityReason: String
  /// Why its information is as credible as it was judged; may be empty.
  public var credibilityReason: String
  /// The day it was interviewed, or gave what it gave.
  public var interviewedOn: CalendarDay?
  /// Who interviewed it.
  public var interviewer: Interviewer?
  /// Its sex.
  public var sex: SourceSex?
  /// Whether it is a child.
  public var age: SourceAge?
  /// Whether it is of the United Nations, or a partner trained in the MRM.
  public var isTrained: YesNoUnknown?
  /// Whether it agreed to be contacted again.
  public var consentToContact: Consent?
  /// Whether it agreed that its name is shared so that services reach it.
  public var consentToShareName: Consent?

  /// Creates particulars; none of them unless given.
  public init(
    reliabilityReason: String = "",
    credibilityReason: String = "",
    interviewedOn: CalendarDay? = nil,
    interviewer: Interviewer? = nil,
    sex: SourceSex? = nil,
    age: SourceAge? = nil,
    isTrained: YesNoUnknown? = nil,
    consentToContact: Consent? = nil,
    consentToShareName: Consent? = nil,
  ) {
    self.reliabilityReason = reliabilityReason
    self.credibilityReason = credibilityReason
    self.interviewedOn = interviewedOn
    self.interviewer = interviewer
    self.sex = sex
    self.age = age
    self.isTrained = isTrained
    self.consentToContact = consentToContact
    self.consentToShareName = consentToShareName
  }
}

extension SourceParticulars: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    reliabilityReason = try reader.optionalText(1) ?? ""
    credibilityReason = try reader.optionalText(2) ?? ""
    interviewedOn = try reader.optionalDay(3)
    interviewer = try reader.optionalValue(4)
    sex = try reader.optionalCode(5)
    age = try reader.optionalCode(6)
    isTrained = try reader.optionalCode(7)
    consentToContact = try reader.optionalCode(8)
    consentToShareName = try reader.optionalCode(9)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.text(1, reliabilityReason.isEmpty ? nil : reliabilityReason)
    writer.text(2, credibilityReason.isEmpty ? nil : credibilityReason)
    writer.day(3, interviewedOn)
    writer.value(4, interviewer)
    writer.code(5, sex)
    writer.code(6, age)
    writer.code(7, isTrained)
    writer.code(8, consentToContact)
    writer.code(9, consentToShareName)
  }
}
