import ArgumentParser
import MRMModel
import MRMService

/// `mrm evidence add`: seals a file into an incident.
struct EvidenceAdd: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: Spoken.text(Phrase(fr: "Ajouter une pièce", en: "Add a piece of evidence")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Le fichier reste où il est : l’effacer ensuite est votre affaire. Une pièce ajoutée ne
          s’enlève plus. Sans --violation, elle étaye tout l’incident. Qui ajoute une pièce ne décide
          plus de cet incident, et ce qui était décidé demande une nouvelle décision.

          Exemples :
            mrm evidence add ML-MOP-2022-0143-7 photo.jpg --type photograph --date 2022-08-03
            mrm evidence add ML-MOP-2022-0143-7 certificat.pdf --source 2 --violation 1 \\
              --note - < note.txt
          """,
        en: """
          The file stays where it is: to erase it afterwards is up to you. Evidence that was added
          is not taken out again. Without --violation it supports the whole incident. Whoever adds
          evidence decides on this incident no more, and what was decided needs a decision anew.

          Examples:
            mrm evidence add ML-MOP-2022-0143-7 photo.jpg --type photograph --date 2022-08-03
            mrm evidence add ML-MOP-2022-0143-7 certificate.pdf --source 2 --violation 1 \\
              --note - < note.txt
          """,
      )
    ),
  )

  @Argument(help: Spoken.help(CommandWords.reference, value: Phrase(fr: "REF", en: "REF")))
  var reference: String

  @Argument(
    help: Spoken.help(
      Phrase(fr: "Le fichier, de 100 Mio au plus.", en: "The file, of 100 MiB at most."),
      value: Phrase(fr: "fichier", en: "file"),
    )
  )
  var file: String

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Ce que c’est ; sinon d’après le nom", en: "What it is; else told from the name"),
      EvidenceType.self,
    ),
    transform: CodeOption.value,
  )
  var type: EvidenceType?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "De qui ou d’où elle vient ; « - » : l’entrée.",
        en: "From whom or where it came; “-”: the input.",
      ),
      value: Phrase(fr: "texte", en: "text"),
    )
  )
  var origin: String?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Le jour où elle fut prise ou écrite.", en: "The day it was taken or written."),
      value: Phrase(fr: "AAAA-MM-JJ", en: "YYYY-MM-DD"),
    ),
    transform: Typed.value { try CalendarDay(parsing: $0) },
  )
  var date: CalendarDay?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Une violation qu’elle étaye, par son numéro ; à répéter.",
        en: "A violation that it supports, by its number; repeat for each.",
      ),
      value: Phrase(fr: "n", en: "n"),
    )
  )
  var violation: [Int] = []

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "La source dont elle vient, par son numéro.",
        en: "The source it came from, by its number.",
      ),
      value: Phrase(fr: "n", en: "n"),
    )
  )
  var source: Int?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Par quelles mains elle est passée ; « - » : l’entrée.",
        en: "Through whose hands it went; “-”: the input.",
      ),
      value: Phrase(fr: "texte", en: "text"),
    )
  )
  var note: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(reference)
    // The input is there once.
    if origin == "-", note == "-" { throw UsageError.exclude("--origin -", "--note -") }
    let draft = EvidenceDraft(
      type: type,
      origin: try text(origin),
      takenOn: date,
      violations: Set(violation),
      source: source,
      note: try text(note),
    )
    let desk = try session.desk()
    let progress = Progress(Phrase(fr: "scellé, en Mio :", en: "sealed, in MiB:"), session.language)
    defer { progress.finish() }
    let (row, evidence) = try desk.addEvidence(draft, to: name, from: file) { done, total in
      progress.show(done >> 20, of: total >> 20)
    }
    progress.finish()
    session.print(evidence, of: row)
  }

  private func text(_ typed: String?) throws -> String {
    guard let typed else { return "" }
    return try InputFile.text(typed, limit: Evidence.maximumTextBytes)
  }
}

extension Session {
  /// Prints a piece that was added or noted: the name by which the next command finds it.
  func print(_ evidence: Evidence, of row: IncidentRow) {
    if output.isJSON {
      output.json(EvidenceDocument.json(evidence, of: row))
    } else {
      output.print("\(row.handle)\tE\(evidence.number)\t\(evidence.file.hexDigest)")
    }
  }
}
