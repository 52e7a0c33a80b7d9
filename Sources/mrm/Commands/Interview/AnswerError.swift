import MRMModel

/// Why an answer typed at a question cannot be used; the question is asked again.
enum AnswerError: ExplainedError, Hashable {
  /// No choice has that number, code or name.
  case notAChoice
  /// Several choices begin like that.
  case severalChoices
  /// Not a whole number of the range.
  case notANumber
  /// Not three whole numbers.
  case notThreeNumbers
  /// Neither yes nor no.
  case notYesOrNo
  /// A control character, such as an arrow key leaves.
  case controlCharacter
  /// A line as long as the terminal lets pass: its end may be lost.
  case lineCut
  /// Nothing was typed where something is needed.
  case empty
  /// No area has that name or p-code.
  case noSuchPlace
  /// Several areas have that name, or one that holds it.
  case severalPlaces
  /// Not a point written as latitude and longitude.
  case notAPoint

  func problem(in language: Language) -> String { phrases.problem(language) }

  func remedy(in language: Language) -> String { phrases.remedy(language) }

  private var phrases: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .notAChoice:
      (
        Phrase(fr: "ce choix n’existe pas", en: "there is no such choice"),
        Phrase(fr: "taper un des numéros affichés", en: "type one of the numbers shown")
      )
    case .severalChoices:
      (
        Phrase(fr: "plusieurs choix commencent ainsi", en: "several choices begin like that"),
        Phrase(fr: "taper le numéro", en: "type the number")
      )
    case .notANumber:
      (
        Phrase(fr: "ce n’est pas un nombre permis", en: "not an allowed number"),
        Phrase(fr: "taper un nombre entier", en: "type a whole number")
      )
    case .notThreeNumbers:
      (
        Phrase(fr: "ce ne sont pas trois nombres", en: "not three numbers"),
        Phrase(
          fr: "taper trois nombres, comme « 2 1 0 »",
          en: "type three numbers, such as “2 1 0”"
        )
      )
    case .notYesOrNo:
      (
        Phrase(fr: "ni oui ni non", en: "neither yes nor no"),
        Phrase(fr: "taper o ou n", en: "type y or n")
      )
    case .controlCharacter:
      (
        Phrase(
          fr: "la ligne contient un caractère de contrôle (une flèche du clavier ?)",
          en: "the line holds a control character (an arrow key?)",
        ),
        Phrase(fr: "taper la ligne de nouveau", en: "type the line again")
      )
    case .lineCut:
      (
        Phrase(
          fr: "la ligne est si longue que le terminal en a peut-être perdu la fin",
          en: "the line is so long that the terminal may have lost its end",
        ),
        Phrase(
          fr: "la taper de nouveau en lignes plus courtes, ou passer par --file",
          en: "type it again in shorter lines, or use --file",
        )
      )
    case .empty:
      (
        Phrase(fr: "une réponse est nécessaire", en: "an answer is needed"),
        Phrase(fr: "taper « ? » pour de l’aide", en: "type “?” for help")
      )
    case .noSuchPlace:
      (
        Phrase(
          fr: "aucune région ni aucun cercle de ce nom ou de ce p-code",
          en: "no region or cercle of that name or p-code",
        ),
        Phrase(
          fr: "taper « ? » pour voir les régions, ou le nom de la région d’abord",
          en: "type “?” to see the regions, or the region’s name first",
        )
      )
    case .severalPlaces:
      (
        Phrase(fr: "plusieurs lieux portent ce nom", en: "several areas have that name"),
        Phrase(fr: "donner le p-code", en: "give the p-code")
      )
    case .notAPoint:
      (
        Phrase(fr: "ce n’est pas un point de la carte", en: "not a point of the map"),
        Phrase(
          fr: "taper latitude et longitude en degrés, par exemple 14.49 -4.19",
          en: "type latitude and longitude in degrees, such as 14.49 -4.19",
        )
      )
    }
  }
}
