import MRMModel

extension [PartyFinding] {
  /// "JNIM verified, FAMA not established": of each party that was asked about.
  func spoken(_ language: Language) -> String {
    map { finding in
      let stage: AttributionStage = finding.isVerified ? .verified : .notEstablished
      return "\(finding.party) \(stage.label(language))"
    }.joined(separator: ", ")
  }
}

extension AttributionFinding {
  /// What the log says of it, which names no party: "attribution to the 1st party verified".
  var spoken: Phrase {
    guard !verified.isEmpty else {
      return Phrase(fr: "attribution non établie", en: "attribution not established")
    }
    let isOne = verified.count == 1
    return Phrase(
      fr: isOne
        ? "attribution à la \(ordinals(.french)) partie vérifiée"
        : "attribution aux \(ordinals(.french)) parties vérifiée",
      en: "attribution to the \(ordinals(.english)) \(isOne ? "party" : "parties") verified",
    )
  }

  private func ordinals(_ language: Language) -> String {
    verified.map { Phrase(fr: $0 == 1 ? "1re" : "\($0)e", en: Self.english($0))(language) }
      .listed(language)
  }

  private static func english(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "\(number)th"
    case (1, _): "\(number)st"
    case (2, _): "\(number)nd"
    case (3, _): "\(number)rd"
    default: "\(number)th"
    }
  }
}
