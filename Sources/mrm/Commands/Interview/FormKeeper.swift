import MRMExchange
import MRMModel

/// Keeps a form while it is filled in: each answer is on the disk before the next question is asked.
///
/// Of a form that was interrupted it gives the answers again, to the same questions and no others;
/// what was on the screen last is shown once more, so that the person sees where they were.
final class FormKeeper {
  /// How many lines of what was on the screen are shown again.
  private static let linesShownAgain = 24

  /// The form as it is kept, or would be if it could.
  private(set) var form: InterruptedForm
  /// Whether the last attempt to keep it failed.
  private(set) var hasFailed = false
  private var waiting: [FormAnswer]
  private var screen: [String] = []
  private let keep: (InterruptedForm) throws -> Void
  private let discardKept: () throws -> Void
  private let warn: (any ExplainedError) -> Void

  /// Begins with a form; its answers are given again.
  ///
  /// - Parameters:
  ///   - form: The form, new or interrupted.
  ///   - keep: Puts it on the disk.
  ///   - discard: Takes it off.
  ///   - warn: Says why it cannot be kept, once.
  init(
    _ form: InterruptedForm,
    keep: @escaping (InterruptedForm) throws -> Void,
    discard: @escaping () throws -> Void,
    warn: @escaping (any ExplainedError) -> Void,
  ) {
    self.form = form
    waiting = form.answers.reversed()
    self.keep = keep
    discardKept = discard
    self.warn = warn
  }

  /// Whether answers are given again: nothing is shown while they are.
  var isReplaying: Bool { !waiting.isEmpty }

  /// Whether there is anything that can be gone on with.
  var isKept: Bool { !hasFailed && (form.document != nil || !form.answers.isEmpty) }

  /// The next answer of the interrupted form; nil when a person has to be asked.
  ///
  /// Where the question is another one than was answered, this answer and those after it are dropped:
  /// the person is asked from here on.
  func answer(to question: QuestionMark, _ prompt: String, _ show: (String) -> Void) -> String? {
    guard let next = waiting.popLast() else { return nil }
    guard next.question == question else {
      let answered = form.answers.dropLast(waiting.count + 1)
      waiting = []
      form = form.answered(Array(answered))
      showScreen(show)
      return nil
    }
    screen.append(prompt + Visible.text(next.text))
    if waiting.isEmpty { showScreen(show) }
    return next.text
  }

  /// Holds back a line that was shown before the form was interrupted.
  func holdBack(_ line: String) { screen.append(line) }

  /// Keeps an answer that was accepted, unless it is one that was given again.
  func note(_ text: String, to question: QuestionMark, wasGivenAgain: Bool) {
    guard !wasGivenAgain else { return }
    put(form.answered(form.answers + [FormAnswer(to: question, text)]))
  }

  /// Keeps a document that the answers led to, in their place.
  func reach(_ document: IncidentDocument) {
    put(form.reached(document.kept))
  }

  /// Keeps another form in place of this one: the same answers over what somebody else has saved.
  func rebase(_ form: InterruptedForm) { put(form) }

  /// Takes the form off the disk: it was saved, or given up.
  ///
  /// - Throws: What discarding throws; `InterruptedFormError.none` is none: nothing was kept yet.
  func discard() throws {
    do { try discardKept() } catch InterruptedFormError.none {}
  }

  private func put(_ form: InterruptedForm) {
    self.form = form
    do {
      try keep(form)
      hasFailed = false
    } catch let error as any ExplainedError {
      if !hasFailed { warn(error) }
      hasFailed = true
    } catch {
      hasFailed = true
    }
  }

  private func showScreen(_ show: (String) -> Void) {
    for line in screen.suffix(Self.linesShownAgain) { show(line) }
    screen = []
  }
}

extension IncidentDocument {
  /// The document as an interrupted form keeps it.
  var kept: [UInt8] { Array(json(includingIdentities: true).text.utf8) }

  /// Reads what ``kept`` wrote.
  ///
  /// - Throws: `InterruptedFormError.otherVersion`.
  init(kept bytes: [UInt8], parties: PartyRegister) throws {
    do {
      try self.init(parsing: bytes, gazetteer: .mali, parties: parties)
    } catch {
      throw InterruptedFormError.otherVersion
    }
  }
}
