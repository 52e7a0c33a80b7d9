import MRMModel

extension RecordSample {
  static func incidentReturn() throws -> IncidentReturn {
    IncidentReturn(
      id: identifier(0x1A),
      incident: incidentID,
      question: "Quel jour ?",
      asked: remark,
    )
  }

  static func incidentAnswer() throws -> IncidentAnswer {
    IncidentAnswer(
      id: identifier(0x1C),
      incident: incidentID,
      question: identifier(0x1A),
      text: "Le 3 août.",
      answered: remark,
    )
  }

  private static var remark: Remark {
    Remark(by: identifier(0xA1), at: Timestamp(milliseconds: 1_662_000_000_000))
  }
}
