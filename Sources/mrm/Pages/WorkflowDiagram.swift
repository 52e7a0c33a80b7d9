import MRMModel
import MRMWorkflow

/// A machine as a Mermaid state diagram.
enum WorkflowDiagram {
  static func text(_ machine: DescribedMachine, _ language: Language) -> String {
    var lines = ["stateDiagram-v2"]
    for state in machine.states { lines.append("  \(state.code): \(state.label(language))") }
    if let first = machine.states.first { lines.append("  [*] --> \(first.code)") }
    for step in machine.steps {
      for target in step.to {
        lines.append("  \(step.from.code) --> \(target.code): \(step.action.label(language))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
