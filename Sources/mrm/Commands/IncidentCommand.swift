import ArgumentParser
import MRMModel

/// `mrm incident`: what was reported, from its first draft on.
struct IncidentCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "incident",
    abstract: Spoken.text(Phrase(fr: "Les incidents", en: "Incidents")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          REF est la référence (ML-MOP-2022-0143-7) ou, pour un brouillon, les 8 premiers signes de
          son identifiant.

          Exemples :
            mrm incident add
            mrm incident show ML-MOP-2022-0143-7
            mrm incident list --state submitted --quarter 2022-Q3
          """,
        en: """
          REF is the reference (ML-MOP-2022-0143-7) or, for a draft, the first 8 digits of its
          identity.

          Examples:
            mrm incident add
            mrm incident show ML-MOP-2022-0143-7
            mrm incident list --state submitted --quarter 2022-Q3
          """,
      )
    ),
    subcommands: [
      IncidentAdd.self, IncidentShow.self, IncidentList.self, IncidentEdit.self,
      IncidentCheck.self, IncidentSubmit.self, IncidentReturn.self, IncidentTake.self,
      IncidentRelease.self, IncidentWithdraw.self, IncidentClose.self, IncidentReopen.self,
    ],
  )
}
