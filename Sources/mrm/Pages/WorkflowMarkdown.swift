import MRMModel
import MRMWorkflow

/// Machines as a Markdown document: a diagram, a table of steps and one of refusals each.
enum WorkflowMarkdown {
  static func text(_ machines: [DescribedMachine], _ language: Language) -> String {
    let title = Phrase(
      fr: "# Les étapes, et qui peut les faire",
      en: "# The steps, and who may take them",
    )
    let origin = Phrase(
      fr: "Écrit par « mrm workflow show --markdown » à partir du programme même.",
      en: "Written by `mrm workflow show --markdown` from the program itself.",
    )
    let sections = machines.map { section($0, language) }
    return ([title(language), origin(language)] + sections).joined(separator: "\n\n") + "\n"
  }

  private static func section(_ machine: DescribedMachine, _ language: Language) -> String {
    let name = machine.title(language)
    let diagram = WorkflowDiagram.text(machine, language)
    return """
      ## \(name)

      ```mermaid
      \(diagram)```

      \(steps(machine, language))

      \(refusals(machine, language))
      """
  }

  private static func steps(_ machine: DescribedMachine, _ language: Language) -> String {
    let header = [
      Phrase(fr: "État", en: "State"), Phrase(fr: "Action", en: "Action"),
      Phrase(fr: "Mène à", en: "Leads to"), Phrase(fr: "Qui", en: "Who"),
      Phrase(fr: "Demandé", en: "Asked"), Phrase(fr: "Effet", en: "Effect"),
      Phrase(fr: "Journal", en: "Log"),
    ]
    let rows = machine.steps.map { step in
      [
        step.from.label(language), step.action.label(language), step.leads(language),
        step.roles.map { $0.label(language) }.joined(separator: ", "),
        step.asked.map { $0(language) }.joined(separator: " "),
        step.effects.map { $0.phrase(language) }.joined(separator: " "),
        step.entry.label(language),
      ]
    }
    return table(header.map { $0(language) }, rows)
  }

  private static func refusals(_ machine: DescribedMachine, _ language: Language) -> String {
    let header = [
      Phrase(fr: "État", en: "State"), Phrase(fr: "Action", en: "Action"),
      Phrase(fr: "Refusée parce que", en: "Refused because"),
    ]
    let rows = machine.refusals.map {
      [$0.from.label(language), $0.action.label(language), $0.refusal.headline(language)]
    }
    return table(header.map { $0(language) }, rows)
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    let rule = header.map { _ in "---" }
    return ([header, rule] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}
