import MRMExchange
import MRMModel
import MRMWorkflow

/// Machines as JSON: `Schemas/exchange/workflow.schema.json`.
enum WorkflowDocument {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-workflow-1"

  static func json(_ machines: [DescribedMachine], _ language: Language) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      ("machines", .array(machines.map { machine($0, language) })),
    ])
  }

  private static func machine(_ machine: DescribedMachine, _ language: Language) -> JSONValue {
    .members([
      ("name", .string(machine.name)),
      ("states", .array(machine.states.map { .string($0.code) })),
      ("steps", .array(machine.steps.map { step($0, language) })),
      (
        "refused",
        .array(
          machine.refusals.map { refused in
            .members([
              ("from", .string(refused.from.code)),
              ("action", .string(refused.action.code)),
              ("because", .string(refused.refusal.headline(language))),
            ])
          }
        )
      ),
    ])
  }

  private static func step(_ step: DescribedMachine.Step, _ language: Language) -> JSONValue {
    .members([
      ("from", .string(step.from.code)),
      ("action", .string(step.action.code)),
      ("to", .array(step.to.map { .string($0.code) })),
      ("roles", .array(step.roles.map { .string($0.code) })),
      ("asked", .array(step.asked.map { .string($0(language)) })),
      ("effects", .array(step.effects.map { .string($0.phrase(language)) })),
      ("log", .string(step.entry.code)),
    ])
  }
}
