/// A question with which an incident went back, and what was answered to it.
public struct ReturnExchange: Hashable, Sendable {
  /// The question.
  public let question: IncidentReturn
  /// The answer; nil while it is open, and for one that was handed in before answers were kept.
  public let answer: IncidentAnswer?

  /// Puts questions and answers together, the oldest first; what has no time comes before.
  public static func all(
    _ questions: [IncidentReturn],
    _ answers: [IncidentAnswer],
  ) -> [ReturnExchange] {
    func time(_ question: IncidentReturn) -> Int64 { question.asked?.at.milliseconds ?? .min }
    return
      questions
      .sorted { (time($0), $0.id) < (time($1), $1.id) }
      .map { question in
        ReturnExchange(
          question: question,
          answer: answers.first { $0.question == question.id },
        )
      }
  }

  /// Creates an exchange.
  public init(question: IncidentReturn, answer: IncidentAnswer?) {
    self.question = question
    self.answer = answer
  }
}
