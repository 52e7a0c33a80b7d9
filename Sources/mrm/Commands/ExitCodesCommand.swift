import ArgumentParser
import MRMExchange
import MRMModel

/// `mrm exit-codes`: what the program's exit codes mean.
struct ExitCodesCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "exit-codes",
    abstract: Spoken.text(
      Phrase(fr: "Ce que signifient les codes de sortie", en: "What the exit codes mean")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: list(.french) + "\n\nExemples :\n  mrm exit-codes\n  mrm exit-codes --json",
        en: list(.english) + "\n\nExamples:\n  mrm exit-codes\n  mrm exit-codes --json",
      )
    ),
  )

  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.lang ?? Spoken.language
    let page = Output(output, language)
    if page.isJSON {
      page.json(
        .members([
          ("schema", .string("mrm-exit-codes-1")),
          (
            "codes",
            .array(
              ExitMeaning.allCases.map { meaning in
                .members([
                  ("code", .integer(Int(meaning.rawValue))),
                  ("meaning", .string(meaning.phrase(language))),
                ])
              }
            )
          ),
        ])
      )
      return
    }
    page.table(
      header: [Phrase(fr: "CODE", en: "CODE"), Phrase(fr: "SENS", en: "MEANING")],
      rows: ExitMeaning.allCases.map { ["\($0.rawValue)", $0.phrase(language)] },
      alignments: [.right],
    )
  }

  private static func list(_ language: Language) -> String {
    ExitMeaning.allCases.map { meaning in
      TextColumn.padded("\(meaning.rawValue)", to: 5, .right) + "  " + meaning.phrase(language)
    }.joined(separator: "\n")
  }
}
