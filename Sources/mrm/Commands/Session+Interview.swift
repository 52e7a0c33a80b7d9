import ArgumentParser
import MRMModel
import MRMService
import MRMWorkflow

extension Session {
  /// Somebody to ask; nil when nobody is at a terminal, or wants to be asked.
  var interview: Interview? {
    guard isInteractive else { return nil }
    return Interview(
      language: language,
      width: output.width,
      read: Prompter.ask,
      show: Prompter.show,
    )
  }

  /// Runs what asks a person; when they give up, says what that leaves.
  func orInterrupted<Result>(_ ask: () throws -> Result) throws -> Result {
    do {
      return try ask()
    } catch is Interrupted {
      say(Phrase(fr: "Abandonné ; rien n’a été enregistré.", en: "Given up; nothing was saved."))
      throw ExitCode(Interrupted.exitCode)
    }
  }

  /// Runs what fills in a form; when the person leaves it or gives up, says what is kept of it.
  ///
  /// - Parameters:
  ///   - command: The command that goes on with it.
  ///   - keeper: What keeps it.
  ///   - fill: Asks.
  /// - Throws: What `fill` throws; the exit code of an interruption.
  func orLeft(_ command: String, _ keeper: FormKeeper, _ fill: () throws -> Void) throws {
    do {
      try fill()
    } catch is FormLeft {
      try orInterrupted { try tell(command, keeper) }
    } catch is Interrupted where keeper.isKept {
      try tell(command, keeper)
      throw ExitCode(Interrupted.exitCode)
    } catch is Interrupted {
      try orInterrupted { throw Interrupted() }
    }
  }

  private func tell(_ command: String, _ keeper: FormKeeper) throws {
    guard keeper.isKept else { throw Interrupted() }
    say(
      Phrase(
        fr: "Rien n’a été enregistré ; le formulaire est gardé, scellé pour vous seul. "
          + "Le reprendre : \(command)",
        en: "Nothing was saved; the form is kept, sealed to you alone. Go on with it: \(command)",
      )
    )
  }

  /// Prints what an incident is called now, or with `--json` where it stands.
  func print(_ row: IncidentRow) {
    if output.isJSON {
      output.json(OutcomeDocument.json(row))
    } else {
      output.print(row.handle)
    }
  }
}

extension Desk {
  /// Refuses an act before a person is asked anything, and puts that on the record; the service
  /// refuses it again.
  ///
  /// The office is the incident's; this person's own when there is none. Throws `Refusal`.
  func check(_ act: Act, on row: IncidentRow? = nil) throws {
    guard let me = try people().first(where: { $0.id == personID }) else {
      throw ServiceError.notEnrolled
    }
    do throws(Refusal) {
      try Permissions.check(act, by: Actor(me), office: row?.office ?? me.office)
    } catch {
      note(error, of: act, on: row?.id)
      throw error
    }
  }
}
