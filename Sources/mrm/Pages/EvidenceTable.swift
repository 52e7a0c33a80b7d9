import MRMExchange
import MRMModel

/// The evidence of an incident as a table.
enum EvidenceTable {
  static let header = [
    Phrase(fr: "N°", en: "NO."), Phrase(fr: "TYPE", en: "TYPE"), Phrase(fr: "FICHIER", en: "FILE"),
    Phrase(fr: "TAILLE", en: "SIZE"), Phrase(fr: "DATE", en: "DATE"),
    Phrase(fr: "ÉTAYE", en: "SUPPORTS"), Phrase(fr: "SOURCE", en: "SOURCE"),
    Phrase(fr: "NOTES", en: "NOTES"),
  ]

  static func rows(
    _ evidence: [Evidence],
    _ numbers: EvidenceNumbers,
    _ language: Language,
  ) -> [[String]] {
    evidence.map { piece in
      [
        "E\(piece.number)", piece.type.label(language), piece.file.name,
        piece.file.spokenSize(language), piece.takenOn?.description ?? "",
        numbers.supported(by: piece, language),
        numbers.source(of: piece).map { "S\($0)" } ?? "", "\(piece.custody.count)",
      ]
    }
  }
}

extension EvidenceNumbers {
  /// "/1 /2", "the incident"; "nothing" when what it supported is gone.
  func supported(by piece: Evidence, _ language: Language) -> String {
    guard let numbers = violations(of: piece) else {
      return Phrase(fr: "l’incident", en: "the incident")(language)
    }
    guard !numbers.isEmpty else { return Phrase(fr: "rien", en: "nothing")(language) }
    return numbers.map { "/\($0)" }.joined(separator: " ")
  }
}

extension EvidenceFile {
  /// "812 bytes", "2.3 MiB".
  func spokenSize(_ language: Language) -> String {
    if size < 1 << 10 { return Phrase(fr: "\(size) octets", en: "\(size) bytes")(language) }
    let unit = size < 1 << 20 ? Phrase(fr: "Kio", en: "KiB") : Phrase(fr: "Mio", en: "MiB")
    let tenths = (size * 10) >> (size < 1 << 20 ? 10 : 20)
    let point = Phrase(fr: ",", en: ".")(language)
    return "\(tenths / 10)\(point)\(tenths % 10)\u{A0}\(unit(language))"
  }
}
