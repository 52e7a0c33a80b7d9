import MRMModel

/// Interrupted forms of invented incidents.
enum FormSample {
  static func forms() throws -> [InterruptedForms] {
    var both = InterruptedForms()
    try both.keep(
      InterruptedForm(
        .new(identifier(0x31)),
        language: .french,
        begun: Timestamp(milliseconds: 1_665_835_200_000),
        answers: [
          FormAnswer(to: QuestionMark(of: "Date : "), "2022-08-03"),
          FormAnswer(to: QuestionMark(of: "Lieu : ", choices: ["Mopti", "Gao"]), ""),
        ],
      )
    )
    try both.keep(
      InterruptedForm(
        .edit(
          identifier(0x32),
          versions: [RecordVersion(kind: .incident, id: identifier(0x33), version: 2)],
          document: Array("{}".utf8),
        ),
        language: .english,
        begun: Timestamp(milliseconds: 0),
        document: Array("{}".utf8),
      )
    )
    return [InterruptedForms(), both]
  }
}
