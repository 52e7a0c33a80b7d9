import ArgumentParser
import MRMModel

/// `mrm audit`: who did what and when, and whether that still holds.
struct AuditCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: Spoken.text(Phrase(fr: "Le journal", en: "The log")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Exemples :
            mrm audit log --last 20
            mrm audit verify
            mrm audit checkpoint > checkpoint.txt
            mrm audit export log.age --to age1…
          """,
        en: """
          Examples:
            mrm audit log --last 20
            mrm audit verify
            mrm audit checkpoint > checkpoint.txt
            mrm audit export log.age --to age1…
          """,
      )
    ),
    subcommands: [
      AuditLog.self, AuditVerify.self, AuditCheckpoint.self, AuditCompare.self, AuditExport.self,
    ],
  )
}
