import MRMModel

@testable import mrm

/// A person at a terminal: what they type, line by line, and what they were shown.
final class Script {
  private var answers: [String]
  private(set) var shown: [String] = []

  init(_ answers: [String]) {
    self.answers = answers
  }

  /// Whether every answer was asked for.
  var isOver: Bool { answers.isEmpty }

  /// An interview with this person, in English.
  var interview: Interview {
    Interview(
      language: .english,
      width: 80,
      read: { prompt in
        self.shown.append(prompt)
        return self.answers.isEmpty ? nil : self.answers.removeFirst()
      },
      show: { self.shown.append($0) },
    )
  }
}
