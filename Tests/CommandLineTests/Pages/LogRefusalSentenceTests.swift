import MRMModel
import Testing

@testable import MRMService
@testable import mrm

@Suite struct LogRefusalSentenceTests {
  private func line(
    _ act: AuditAct,
    _ matter: LogMatter,
    on incident: LogIncident? = nil,
  ) throws -> LogLine {
    LogLine(
      index: 11,
      time: Timestamp(milliseconds: 1_665_835_200_000),
      person: LogPerson(id: .random(), name: "F. Keïta", office: nil, roles: []),
      act: act,
      incident: incident,
      matter: matter,
    )
  }

  private func incident(isOpen: Bool, violation: Int?) throws -> LogIncident {
    LogIncident(
      id: .random(),
      reference: isOpen ? try IncidentReference(parsing: "ML-MOP-2022-0143-7") : nil,
      violation: violation,
    )
  }

  @Test func `what was refused is one sentence with its reason and how often`() throws {
    let sentence = LogSentence(
      line: try line(
        .actRefused,
        .refusal(LogRefusal(act: .decideAsCTFMR, reason: .samePerson, times: 3)),
        on: incident(isOpen: true, violation: 2),
      )
    )
    #expect(
      sentence.whole(.english)
        == "F. Keïta was refused on violation 2 of ML-MOP-2022-0143-7: decide on a violation "
        + "(CTFMR); reason: the same person; 3 times."
    )
    #expect(
      sentence.whole(.french)
        == "F. Keïta a essuyé un refus sur la violation 2 de ML-MOP-2022-0143-7 : décider d’une "
        + "violation (équipe spéciale) ; motif : la même personne ; 3 fois."
    )
  }

  @Test func `for who does not open the case, it is the beginning of an identity`() throws {
    let incident = try incident(isOpen: false, violation: nil)
    let sentence = LogSentence(
      line: try line(
        .actRefused,
        .refusal(LogRefusal(act: .readIncident, reason: .otherOffice, times: 1)),
        on: incident,
      )
    )
    #expect(
      sentence.predicate(.english)
        == "was refused on incident \(incident.id.description.prefix(8)): read an incident and "
        + "its accounts; reason: another office"
    )
  }

  @Test func `a refusal before any case was found names none`() throws {
    let refusal = LogRefusal(act: .report, reason: .notPermitted, times: 1)
    #expect(
      LogSentence(line: try line(.actRefused, .refusal(refusal))).predicate(.english)
        == "was refused: make a report; reason: no role allows it"
    )
  }

  @Test(arguments: [
    (AuditAct.furtherRefusals, "was refused further acts: 2, "),
    (.unlocksFailed, "found wrong passphrases given for their bundle: 2, "),
  ])
  func `a count tells of what, how often, from when to when`(act: AuditAct, part: String) throws {
    let times = Occurrences(at: Timestamp(milliseconds: 1_665_835_200_000))
      .adding(at: Timestamp(milliseconds: 1_665_835_260_000))
    #expect(
      LogSentence(line: try line(act, .occurrences(times))).predicate(.english)
        == part + "from 2022-10-15T12:00:00Z to 2022-10-15T12:01:00Z"
    )
  }

  @Test func `in CSV a refusal is codes in columns of its own`() throws {
    let refusal = LogRefusal(act: .readIncident, reason: .notPermitted, times: 2)
    let rows = LogTable.csv([try line(.actRefused, .refusal(refusal))], .english)
      .split(separator: "\r\n")
    #expect(rows[0].hasSuffix(",what,refused_act,refusal,times,reading"))
    #expect(rows[1].hasSuffix(",read_incident,not_permitted,2,"))
  }
}
