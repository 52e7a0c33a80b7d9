import MRMModel
import MRMWorkflow

/// A machine as a page: each step with who may take it and what is asked.
struct WorkflowPage {
  let machine: DescribedMachine

  func write(in page: inout PageLayout) {
    let language = page.language
    page.heading(machine.title)
    for state in machine.states {
      page.blank()
      page.line(state.label(language).uppercased())
      for step in machine.steps where step.from.code == state.code {
        page.line("\(step.action.label(language)) → \(step.leads(language))", indent: 4)
        for (label, value) in step.facts(language) { page.field(label, value, indent: 8) }
      }
      let refused = machine.refusals.filter { $0.from.code == state.code }
      for refusal in refused {
        page.line(
          "\(refusal.action.label(language)) ✗ \(refusal.refusal.headline(language))",
          indent: 4,
        )
      }
    }
  }
}

extension DescribedMachine.Step {
  /// Where it leads: "submitted", or "proposed, left open or closed".
  func leads(_ language: Language) -> String {
    let word = Phrase(fr: " ou ", en: " or ")(language)
    return to.map { $0.label(language) }.joined(separator: word)
  }

  /// Who may take it, what is asked before, what changes, and what the log holds.
  func facts(_ language: Language) -> [(Phrase, String)] {
    var facts = [
      (
        Phrase(fr: "qui", en: "who"),
        roles.map { $0.label(language) }.joined(separator: ", ")
      )
    ]
    if !asked.isEmpty {
      let sentences = asked.map { $0(language) }.joined(separator: " ")
      facts.append((Phrase(fr: "demandé", en: "asked"), sentences))
    }
    if !effects.isEmpty {
      let changed = effects.map { $0.phrase(language) }.joined(separator: " ")
      facts.append((Phrase(fr: "effet", en: "effect"), changed))
    }
    facts.append((Phrase(fr: "journal", en: "log"), entry.label(language)))
    return facts
  }
}
