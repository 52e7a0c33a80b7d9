import MRMModel
import MRMService

extension Session {
  /// What is done with a form that waits.
  private enum Fate {
    case resume
    case replace
    case another
    case leave
  }

  /// What keeps a form: the interrupted one, when the person goes on with it, or a new one.
  ///
  /// - Parameters:
  ///   - form: The form as it begins when there is none to go on with.
  ///   - options: What was said of the interrupted one.
  ///   - interview: Whom to ask when nothing was said.
  ///   - desk: Where it is kept.
  /// - Throws: `InterruptedFormError`.
  /// - Returns: The keeper; nil when the person leaves the interrupted form as it is.
  func keeper(
    of form: InterruptedForm,
    _ options: FormOptions,
    _ interview: Interview,
    _ desk: Desk,
  ) throws -> FormKeeper? {
    let waiting = try form.isNew ? desk.newForm() : desk.form(of: form.incident)
    guard let waiting else {
      guard !options.resume else { throw InterruptedFormError.none }
      return keeper(form, desk)
    }
    switch try options.resume ? .resume : choice(of: waiting, interview) {
    case .resume: return keeper(waiting, desk)
    case .replace:
      try desk.discardForm(of: waiting.incident)
      return keeper(form, desk)
    case .another: return keeper(form, desk)
    case .leave: return nil
    }
  }

  private func keeper(_ form: InterruptedForm, _ desk: Desk) -> FormKeeper {
    FormKeeper(
      form,
      keep: desk.keep,
      discard: { try desk.discardForm(of: form.incident) },
      warn: { error in
        say(
          Phrase(
            fr: "Attention : le formulaire n’est pas gardé s’il est interrompu : "
              + "\(error.problem(in: .french)).",
            en: "Warning: the form is not kept if it is interrupted: "
              + "\(error.problem(in: .english)).",
          )
        )
      },
    )
  }

  private func choice(of form: InterruptedForm, _ interview: Interview) throws -> Fate {
    interview.say(
      Phrase(
        fr: "Un formulaire commencé le \(form.begun.day.spoken(.french)) n’a pas été fini.",
        en: "A form begun on \(form.begun.day.spoken(.english)) was not finished.",
      )
    )
    var choices: [(Fate, Phrase)] = [
      (.resume, Phrase(fr: "le reprendre", en: "go on with it")),
      (.replace, Phrase(fr: "le jeter et recommencer", en: "throw it away and begin anew")),
      (.leave, Phrase(fr: "le laisser pour plus tard", en: "leave it for later")),
    ]
    if form.isNew {
      // Another terminal may be at it.
      choices.append(
        (
          .another,
          Phrase(fr: "le laisser et en commencer un autre", en: "leave it and begin another")
        )
      )
    }
    return try interview.pick(
      Phrase(fr: "Que faire ?", en: "What to do?"),
      help: Phrase(
        fr: "Il est gardé sur cette machine, scellé pour vous seul.",
        en: "It is kept on this machine, sealed to you alone.",
      ),
      among: choices.map { Choice(value: $0, label: $1(interview.language), names: []) },
      current: 0,
    )
  }

  /// The form of a change of an incident, before anything is changed.
  func form(of file: CaseFile, _ desk: Desk) -> InterruptedForm {
    InterruptedForm(
      .edit(
        file.row.id,
        versions: desk.editedVersions(of: file),
        document: file.document.kept,
      ),
      language: language,
      begun: now,
    )
  }

  /// Throws an interrupted form away, and says so; all forms, when their file does not open.
  ///
  /// - Throws: `InterruptedFormError.none` when there is none.
  func discard(_ form: () throws -> InterruptedForm?, _ desk: Desk) throws {
    do {
      guard let form = try form() else { throw InterruptedFormError.none }
      try desk.discardForm(of: form.incident)
      say(
        Phrase(
          fr: "Le formulaire interrompu est jeté.",
          en: "The interrupted form is thrown away.",
        )
      )
    } catch InterruptedFormError.damaged, InterruptedFormError.otherVersion {
      try desk.discardForms()
      say(
        Phrase(
          fr: "Le fichier des formulaires interrompus ne s’ouvrait pas ; il est jeté.",
          en: "The file of interrupted forms did not open; it is thrown away.",
        )
      )
    }
  }
}
