import MRMModel
import MRMService

extension Session {
  /// Shows all that a person is about to sign of a meeting, and asks whether they do.
  ///
  /// Where nobody is at a terminal nothing is shown: it would be case content in some log.
  ///
  /// - Returns: False when they do not sign; that is said.
  func signs(_ meeting: MeetingPage) throws -> Bool {
    guard let interview else { return true }
    guard !meeting.toSign.isEmpty else { throw MeetingError.nothingToSign }
    interview.show(MeetingPageText.signed(meeting, language: language, width: output.width))
    let count = Phrase.count(
      meeting.toSign.count,
      fr: ("décision", "décisions"),
      en: ("decision", "decisions"),
    )
    let signs = try orInterrupted {
      try interview.yesNo(
        Phrase(fr: "Signer \(count.french) ?", en: "Sign \(count.english)?"),
        help: Phrase(
          fr: "Signé de votre nom, cela reste au journal ; ce qui a changé depuis n’est pas signé.",
          en: "Signed in your name it stays in the log; nothing that has changed since is signed.",
        ),
        default: false,
      )
    }
    if !signs { say(Phrase(fr: "Rien n’a été signé.", en: "Nothing was signed.")) }
    return signs
  }

  /// What a signature under a meeting names.
  ///
  /// - Throws: ``MeetingError/nothingToSign``; ``CommandError/reasonsClosed`` when this person's keys do
  ///   not open all that they would sign.
  func mark(of meeting: MeetingPage) throws -> SeenMark {
    guard !meeting.toSign.isEmpty else { throw MeetingError.nothingToSign }
    guard let mark = meeting.mark else { throw CommandError.reasonsClosed }
    return mark
  }

  /// Prints a meeting's name and how far it has come.
  func print(_ handle: MeetingHandle, _ desk: Desk) throws {
    let meeting = try desk.meeting(handle)
    guard !output.isJSON else {
      output.json(MeetingDocument.json(meeting))
      return
    }
    let found = meeting.items.count { $0.decision != nil }
    let decided = meeting.items.count { if case .decided = $0.standing { true } else { false } }
    let state =
      meeting.isSigned
      ? Phrase(
        fr: "signée, \(decided) sur \(meeting.items.count) décidés",
        en: "signed, \(decided) of \(meeting.items.count) decided",
      )
      : Phrase(
        fr: "tenue, \(found) sur \(meeting.items.count) constatés",
        en: "held, \(found) of \(meeting.items.count) found",
      )
    output.print("\(handle)\t\(meeting.sitting.day)\t\(state(language))")
  }
}
