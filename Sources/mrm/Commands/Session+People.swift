import MRMExchange
import MRMModel
import MRMService

extension Session {
  /// Changes something about a colleague, for a reason, and prints what became of it.
  ///
  /// - Parameters:
  ///   - colleague: Who is meant.
  ///   - reason: Why, as given or to be asked for.
  ///   - done: What is said where it holds.
  ///   - request: What is changed.
  /// - Throws: What asking, opening and changing throw.
  func change(
    _ colleague: ColleagueArgument,
    because reason: ReasonOptions,
    done: Phrase,
    _ request: (ColleagueName) -> RosterRequest,
  ) throws {
    let asked = try reason.text(self)
    let (desk, text) = (try desk(asksAgain: true), try asked())
    let outcome = try desk.changeRoster(request(colleague.name), reason: text)
    print(outcome, shown: colleague.name.description, done: done)
  }

  /// Prints what became of a change of who is enrolled.
  ///
  /// - Parameters:
  ///   - outcome: What became of it.
  ///   - shown: What is printed where it holds.
  ///   - schema: The name of the JSON shape.
  ///   - members: What JSON has beside it.
  ///   - done: What is said where it holds.
  func print(
    _ outcome: RosterOutcome,
    shown: String,
    schema: String = "mrm-roster-change-1",
    _ members: [(String, JSONValue?)] = [],
    done: Phrase,
  ) {
    let proposal: ProposalHandle? = if case .proposed(let handle) = outcome { handle } else { nil }
    let waiting = if case .done(let count) = outcome { count } else { 0 }
    if output.isJSON {
      output.json(
        .members(
          [("schema", .string(schema))] + members + [
            ("waiting_grants", .integer(waiting)),
            ("proposal", proposal.map { .string("\($0)") }),
          ]
        )
      )
    } else {
      output.print(proposal.map { "\($0)" } ?? shown)
    }
    if let proposal {
      say(
        Phrase(
          fr: "Proposé : un autre administrateur le confirme par « mrm user confirm \(proposal) ».",
          en: "Proposed: another administrator confirms it with “mrm user confirm \(proposal)”.",
        )
      )
      return
    }
    say(done)
    guard waiting > 0 else { return }
    let count = Phrase.count(
      waiting,
      fr: ("accès attend", "accès attendent"),
      en: ("grant waits", "grants wait"),
    )
    say(
      Phrase(
        fr: "\(count.french) que quelqu’un qui lit déjà ces données lance « mrm unlock ».",
        en: "\(count.english) for somebody who reads these data already to run “mrm unlock”.",
      )
    )
  }
}
