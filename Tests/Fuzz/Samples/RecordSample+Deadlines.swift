import MRMModel

extension RecordSample {
  static func registeredDeadlines() throws -> RegisteredDeadlines {
    RegisteredDeadlines(
      id: identifier(0x1B),
      deadlines: try Deadlines([.quarterCutOff: 0, .handover: 72, .ctfmr: 45]),
    )
  }
}
