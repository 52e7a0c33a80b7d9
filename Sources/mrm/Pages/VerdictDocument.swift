import MRMExchange
import MRMModel
import MRMService

extension AuditVerify {
  /// What `--json` prints of a verdict.
  func json(_ verdict: LogVerdict, _ language: Language) -> JSONValue {
    .members([
      ("schema", .string("mrm-audit-verify-1")),
      ("holds", .bool(verdict.exitCode == ExitMeaning.success.rawValue)),
      ("with_key", .bool(!withoutKey && copy == nil)),
      ("copy", copy.map { _ in .bool(true) }),
      ("entries", .integer(verdict.entries)),
      ("root", .string(verdict.root)),
      ("extent", .string(verdict.extent.code)),
      ("from", .integer(verdict.extent.first)),
      ("reason", verdict.extent.reason.map { .string($0.rawValue) }),
      ("kept", verdict.isKept ? nil : .bool(false)),
      ("checked", .array(verdict.checked.map { .string($0(language)) })),
      (
        "findings",
        .array(
          verdict.findings.map { finding in
            .members([
              ("entry", finding.entry.map { .integer($0) }),
              ("rule", .string(finding.rule)),
              ("numbers", .array(finding.numbers.map { .integer($0) })),
              ("weight", .string(finding.weight.rawValue)),
              ("finding", .string(finding.phrase(language))),
            ])
          }
        )
      ),
    ])
  }
}
