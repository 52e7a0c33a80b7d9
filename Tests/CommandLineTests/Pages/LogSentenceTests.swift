import MRMModel
import Testing

@testable import MRMService
@testable import mrm

@Suite struct LogSentenceTests {
  @Test func `who decided what is one sentence that names the sources`() throws {
    let sentence = LogSentence(line: try LoggedDecision.line())
    #expect(
      sentence.whole(.english)
        == "F. Keïta (focal point, MOP) decided “verified” for violation 2 of ML-MOP-2022-0143-7 "
        + "at focal-point level, as of 3 October 2022, relying on sources S1 and S3, given the "
        + "confidential account and the shareable account."
    )
    #expect(
      sentence.whole(.french)
        == "F. Keïta (point focal, MOP) a décidé « vérifié » pour la violation 2 de "
        + "ML-MOP-2022-0143-7 au niveau du point focal, au 3 octobre 2022, en s’appuyant sur les "
        + "sources S1 et S3, au vu du récit confidentiel et du récit partageable."
    )
  }

  @Test func `for who does not open the case, it counts`() throws {
    let line = try LoggedDecision.line(isOpen: false)
    let prefix = try #require(line.incident).id.description.prefix(8)
    let sentence = LogSentence(line: line)
    #expect(
      sentence.predicate(.english)
        == "decided “verified” for a violation of incident \(prefix) at focal-point level, "
        + "as of 3 October 2022, over a file of 2 sources and 1 account"
    )
    #expect(
      sentence.predicate(.french)
        == "a décidé « vérifié » pour une violation de l’incident \(prefix) au niveau du point "
        + "focal, au 3 octobre 2022, sur dossier de 2 sources et 1 récit"
    )
  }

  @Test(arguments: [
    (AuditAct.decisionProposed, true, "decided “", ""),
    (.decisionProposed, false, "proposed “", ""),
    (.decisionConcurred, false, "concurred in “", ""),
    (.decisionConcurred, true, "concurred in “", "; with this the decision is taken"),
  ])
  func `a proposal is not told as a decision`(
    act: AuditAct,
    completes: Bool,
    beginning: String,
    end: String,
  ) throws {
    let line = try LoggedDecision.line(act: act, completes: completes)
    let text = LogSentence(line: line).predicate(.english)
    #expect(text.hasPrefix(beginning))
    #expect(text.hasSuffix("the shareable account" + end))
  }

  @Test(arguments: [([Int](), "relying on no source,"), ([2], "relying on source S2,")])
  func `one source or none is said so`(sources: [Int], part: String) throws {
    let line = try LoggedDecision.line(sources: sources)
    #expect(LogSentence(line: line).predicate(.english).contains(part))
  }

  @Test(arguments: [
    ([Int](), "attribution not established", "attribution non établie"),
    ([1], "attribution to the 1st party verified", "attribution à la 1re partie vérifiée"),
    ([2], "attribution to the 2nd party verified", "attribution à la 2e partie vérifiée"),
    (
      [3, 11, 22], "attribution to the 3rd, 11th and 22nd parties verified",
      "attribution aux 3e, 11e et 22e parties vérifiée"
    ),
  ])
  func `parties are told by position, since the log names none`(
    found: [Int],
    english: String,
    french: String,
  ) throws {
    let line = try LoggedDecision.line(act: .decisionConcurred, found: found)
    let sentence = LogSentence(line: line)
    #expect(
      sentence.predicate(.english)
        .hasSuffix("account, \(english); with this the decision is taken")
    )
    #expect(sentence.predicate(.french).contains("partageable, \(french)"))
  }

  @Test func `on a terminal an entry is a paragraph under its number and time`() throws {
    let line = try LoggedDecision.line(isOpen: false)
    let text = LogPageText.render([line, line], language: .english, width: 60)
    let paragraphs = text.split(separator: "\n\n")
    #expect(paragraphs.count == 2)
    #expect(text.hasPrefix("11\u{A0}· 15 October 2022, 12:00 UTC\n  F. Keïta (focal point, MOP)"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test func `what could act on a terminal is made visible`() throws {
    let line = try LoggedDecision.line(by: "F.\u{1B}[2J")
    let text = LogPageText.render([line], language: .english, width: 80)
    #expect(text.contains("F.‹U+001B›[2J"))
  }

  @Test func `in CSV a name that is a formula does not run, and rows are whole`() throws {
    let line = try LoggedDecision.line(by: "=HYPERLINK(1;2)")
    let lines = LogTable.csv([line], .english).split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines[0] == LogTable.columns.joined(separator: ","))
    #expect(lines[1].hasPrefix("11,2022-10-15T12:00:00Z,decision_proposed,"))
    #expect(lines[1].contains(",'=HYPERLINK(1;2),MOP,focal-point,"))
    #expect(
      lines[1].contains(
        ",ML-MOP-2022-0143-7,2,focal-point,verified,2022-10-03,true,2,1,S1 S3,\"decided “verified”"
      )
    )
  }
}
