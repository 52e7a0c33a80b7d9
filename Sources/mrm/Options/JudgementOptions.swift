import ArgumentParser
import MRMModel
import MRMService

/// What a verifier judged of a violation and its sources.
struct JudgementOptions: ParsableArguments {
  /// The lines of weighings that are read from the input: two aspects of every source.
  private static let maximumWeighingBytes = 1_000_000

  @Flag(
    name: .long,
    help: Spoken.help(Phrase(fr: "Information jugée crédible.", en: "Judged credible."))
  )
  var credible = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Jugée liée au conflit armé.", en: "Judged linked to the armed conflict.")
    )
  )
  var conflictLink = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Victimes jugées de moins de 18 ans ; attaque ou déni : des enfants en pâtissent.",
        en: "Victims judged under 18; of an attack or a denial: children are affected by it.",
      )
    )
  )
  var ofChildren = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Auteur, connu ou non, jugé partie au conflit.",
        en: "Perpetrator, known or not, judged a party to the conflict.",
      )
    )
  )
  var byParty = false

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Acte jugé conforme au type enregistré.",
        en: "Act judged to fit the kind recorded."
      )
    )
  )
  var ofKind = false

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Un critère du MRM non rempli", en: "A test of the MRM that is not met"),
      ScreeningTest.self,
    ),
    transform: CodeOption.value,
  )
  var fails: [ScreeningTest] = []

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr:
          "Une source pesée : numéro, reliability ou credibility, high, medium ou low, et pourquoi.",
        en: "A source weighed: number, reliability or credibility, high, medium or low, and why.",
      ),
      value: Phrase(fr: "pesée", en: "weighing"),
    )
  )
  var weigh: [String] = []

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Pourquoi des pièces sans source primaire suffisent ; « - » : l’entrée.",
        en: "Why documents without a primary source are enough; “-”: the input.",
      ),
      value: Phrase(fr: "texte", en: "text"),
    )
  )
  var exception: String?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Une partie dont l’attribution est vérifiée, par son code ; aucune par défaut.",
        en: "A party whose attribution is found verified, by its code; none by default.",
      ),
      value: Phrase(fr: "partie", en: "party"),
    ),
    transform: Typed.value { try PartyCode($0.uppercased()) },
  )
  var attributed: [PartyCode] = []

  /// The tests judged to be met.
  var met: Set<ScreeningTest> {
    let judged: [(ScreeningTest, Bool)] = [
      (.conflictLink, conflictLink), (.children, ofChildren), (.party, byParty), (.kind, ofKind),
    ]
    return Set(judged.filter(\.1).map(\.0))
  }

  /// Refuses a test that is said to be met and not to be.
  ///
  /// - Throws: ``CommandError/excludes(_:_:)``.
  func check() throws(CommandError) {
    for test in fails where met.contains(test) {
      throw .excludes("--\(Self.flag(of: test))", "--fails \(test.code)")
    }
  }

  /// The weighings that were given; `-` reads them from the input, one a line.
  ///
  /// - Throws: ``CommandError/notAWeighing``, and what reading the input throws.
  func weighings() throws -> [NumberedWeighing] {
    try weigh.flatMap { text in
      let lines =
        text == "-"
        ? try InputFile.text(text, limit: Self.maximumWeighingBytes).split(separator: "\n")
        : [text[...]]
      return try lines.map { try Self.weighing(String($0).trimmed) }
    }
  }

  /// The reason of an exception, if one was given.
  ///
  /// - Throws: What reading the input throws.
  func exceptionReason() throws -> String? {
    try exception.map { try InputFile.text($0, limit: Decision.maximumExceptionBytes) }
  }

  private static func weighing(_ text: String) throws(CommandError) -> NumberedWeighing {
    let words = text.split(maxSplits: 3, whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 4, let number = Int(words[0].trimmingPrefix("S")),
      let aspect = try? WeighedAspect(code: words[1]), let weight = try? Weight(code: words[2])
    else { throw .notAWeighing }
    return NumberedWeighing(source: number, aspect: aspect, weight: weight, reason: words[3])
  }

  private static func flag(of test: ScreeningTest) -> String {
    switch test {
    case .conflictLink: "conflict-link"
    case .children: "of-children"
    case .party: "by-party"
    case .kind: "of-kind"
    }
  }
}
