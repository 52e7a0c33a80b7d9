import ArgumentParser
import Glibc
import MRMModel

/// The root: its subcommands and nothing else.
@main
struct MRM: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "mrm",
    abstract: Spoken.text(
      Phrase(
        fr: "Violations graves commises contre des enfants : signaler, vérifier, rendre compte",
        en: "Grave violations against children: report, verify, account for them",
      )
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Exemples :
            mrm init --country ML --office BKO --as bko-admin
            mrm unlock --as mop-officer
            mrm incident add
            mrm queue
            mrm report quarter 2022-Q3
          """,
        en: """
          Examples:
            mrm init --country ML --office BKO --as bko-admin
            mrm unlock --as mop-officer
            mrm incident add
            mrm queue
            mrm report quarter 2022-Q3
          """,
      )
    ),
    version: "mrm 0.1.0-dev",
    subcommands: [
      InitCommand.self, UnlockCommand.self, LockCommand.self, StatusCommand.self,
      UserCommand.self, GrantCommand.self, IncidentCommand.self, ChildCommand.self,
      EvidenceCommand.self,
      ViolationCommand.self, MeetingCommand.self,
      QueueCommand.self, DuplicatesCommand.self, PartyCommand.self, DeadlineCommand.self,
      ImportCommand.self,
      ExportCommand.self,
      ReportCommand.self, AuditCommand.self,
      StoreCommand.self, BackupCommand.self, RestoreCommand.self, WorkflowCommand.self,
      ExitCodesCommand.self,
    ],
  )

  static func main() {
    ProcessHardening.begin(Spoken.language)
    let program = Program(root: Self.self, language: Spoken.language)
    Glibc.exit(program.run(Array(CommandLine.arguments.dropFirst())))
  }
}
