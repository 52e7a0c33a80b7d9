import ArgumentParser
import MRMModel

/// `mrm meeting`: one sitting decides a list of cases, and each person signs it once.
struct MeetingCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: Spoken.text(
      Phrase(fr: "Décider d’une liste en une réunion", en: "Decide a list in one meeting")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Qui ouvre une réunion la tient : la liste, ce qui est constaté cas par cas et le
          procès-verbal ne sont lisibles que de cette personne jusqu’à ce qu’elle signe le tout, une
          seule fois. Les autres signent ensuite, une fois chacun. Les règles sont celles de chaque
          décision prise seule.

          Exemples :
            mrm meeting open --date 2022-11-08 --guest "coprésidence, HCDH"
            mrm meeting add M-7K3FQ2 --queue
            mrm meeting decide M-7K3FQ2
            mrm meeting close M-7K3FQ2
            mrm meeting concur M-7K3FQ2
            mrm meeting paper M-7K3FQ2
          """,
        en: """
          Who opens a meeting holds it: the list, what is found case by case and the minutes can be
          read by nobody else until they sign it all, once. The others sign after them, once each.
          The rules are those of every decision taken by itself.

          Examples:
            mrm meeting open --date 2022-11-08 --guest "co-chair, OHCHR"
            mrm meeting add M-7K3FQ2 --queue
            mrm meeting decide M-7K3FQ2
            mrm meeting close M-7K3FQ2
            mrm meeting concur M-7K3FQ2
            mrm meeting paper M-7K3FQ2
          """,
      )
    ),
    subcommands: [
      MeetingOpen.self, MeetingAdd.self, MeetingRemove.self, MeetingEdit.self, MeetingDecide.self,
      MeetingShow.self, MeetingList.self, MeetingClose.self, MeetingConcur.self, MeetingPrint.self,
    ],
  )
}
