import MRMModel
import Testing

@Suite struct SourceParticularsTests {
  private static func source(_ particulars: SourceParticulars) -> Source {
    Source(
      id: .random(),
      incident: .random(),
      number: 1,
      category: .primaryWitness,
      type: .oralTestimony,
      reliability: .high,
      credibility: nil,
      consentToReport: .given,
      violations: [],
      note: "",
      particulars: particulars,
    )
  }

  @Test func `a source sealed before there were particulars is read, and has none`() throws {
    var writer = FieldWriter()
    writer.identifier(1, Identifier<Source>.random())
    writer.identifier(2, Identifier<Incident>.random())
    writer.integer(3, 1)
    writer.code(4, SourceCategory.secondary)
    writer.code(5, SourceType.document)
    writer.code(8, Consent.given)
    writer.text(10, "a letter")
    let source = try Source(encoded: writer.bytes)
    #expect(source.particulars == SourceParticulars())
    #expect(source.encoded == writer.bytes)
  }

  @Test(arguments: [Interviewer.person(.random()), .other("the team of Mopti")])
  func `particulars are read as they were written`(interviewer: Interviewer) throws {
    let particulars = SourceParticulars(
      reliabilityReason: "saw it",
      credibilityReason: "agrees with the others",
      interviewedOn: try CalendarDay(parsing: "2022-08-05"),
      interviewer: interviewer,
      sex: .female,
      age: .child,
      isTrained: .unknown,
      consentToContact: .refused,
      consentToShareName: .notAsked,
    )
    let source = Self.source(particulars)
    #expect(try Source(encoded: source.encoded) == source)
  }

  @Test func `an interviewer is somebody enrolled or somebody else, not both`() {
    var writer = FieldWriter()
    writer.identifier(1, Identifier<Person>.random())
    writer.text(2, "somebody")
    let bytes = writer.bytes
    #expect(throws: FormatError.invalid(tag: 1)) { try Interviewer(encoded: bytes) }
    #expect(throws: FormatError.invalid(tag: 1)) { try Interviewer(encoded: []) }
  }
}
