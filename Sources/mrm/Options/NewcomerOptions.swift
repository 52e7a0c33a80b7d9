import ArgumentParser
import MRMModel

/// Who is to be enrolled, where and as what.
struct NewcomerOptions: ParsableArguments {
  @Argument(
    help: Spoken.help(
      Phrase(
        fr: "Le nom sous lequel les collègues la connaissent.",
        en: "The name by which colleagues know them.",
      ),
      value: Phrase(fr: "nom", en: "name"),
    )
  )
  var name: String

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Un rôle ; plusieurs fois pour plusieurs", en: "A role; again for another"),
      Role.self,
    ),
    transform: CodeOption.value,
  )
  var role: [Role]

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Son bureau : deux à quatre lettres.",
        en: "Their office: two to four letters.",
      ),
      value: Phrase(fr: "bureau", en: "office"),
    ),
    transform: Typed.value { try OfficeCode($0) },
  )
  var office: OfficeCode

  /// The name without white space around it.
  ///
  /// - Throws: ``ValueError/text`` when nothing is left.
  func checkedName() throws(ValueError) -> String {
    let trimmed = name.trimmed
    guard !trimmed.isEmpty else { throw .text }
    return trimmed
  }
}
