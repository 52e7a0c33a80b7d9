internal import MRMModel

extension JSONError.Reason {
  var problem: Phrase {
    switch self {
    case .tooLarge(let limit):
      Phrase(fr: "texte de plus de \(limit) octets", en: "a text of more than \(limit) bytes")
    case .notUTF8:
      Phrase(fr: "le texte n’est pas en UTF-8 sans BOM", en: "not UTF-8 without a byte order mark")
    case .endsEarly:
      Phrase(fr: "le texte finit trop tôt", en: "the text ends too early")
    case .unexpected:
      Phrase(fr: "un caractère inattendu", en: "an unexpected character")
    case .trailing:
      Phrase(fr: "du texte après la fin du document", en: "text after the end of the document")
    case .tooDeep(let limit):
      Phrase(fr: "plus de \(limit) niveaux imbriqués", en: "more than \(limit) nested levels")
    case .tooManyValues(let limit):
      Phrase(fr: "plus de \(limit) valeurs", en: "more than \(limit) values")
    case .duplicateKey:
      Phrase(fr: "une clé figure deux fois dans un objet", en: "a key stands twice in one object")
    case .number:
      Phrase(fr: "un nombre mal écrit", en: "a malformed number")
    case .numberTooLong(let limit):
      Phrase(
        fr: "un nombre de plus de 64 bits ou de \(limit) caractères",
        en: "a number of more than 64 bits or \(limit) characters",
      )
    case .stringTooLong(let limit):
      Phrase(
        fr: "une chaîne de plus de \(limit) octets",
        en: "a string of more than \(limit) bytes"
      )
    case .escape:
      Phrase(fr: "une séquence d’échappement inconnue", en: "an unknown escape sequence")
    case .loneSurrogate:
      Phrase(fr: "la moitié d’une paire de substitution", en: "half of a surrogate pair")
    case .controlCharacter:
      Phrase(fr: "un caractère de contrôle dans une chaîne", en: "a control character in a string")
    }
  }

  var remedy: Phrase {
    switch self {
    case .tooLarge, .tooManyValues:
      Phrase(
        fr: "donner un incident par document et raccourcir le texte",
        en: "give one incident per document and shorten the text",
      )
    case .notUTF8:
      Phrase(
        fr: "enregistrer le fichier en UTF-8 sans BOM",
        en: "save the file as UTF-8 without a byte order mark",
      )
    case .endsEarly:
      Phrase(
        fr: "vérifier que le fichier est complet et que chaque accolade est fermée",
        en: "check that the file is complete and every bracket is closed",
      )
    case .unexpected, .trailing, .number, .escape, .loneSurrogate:
      Phrase(
        fr: "corriger le texte à cet endroit ; il suit la RFC 8259",
        en: "correct the text at this place; it follows RFC 8259",
      )
    case .tooDeep:
      Phrase(
        fr: "suivre la forme du schéma dans Schemas/exchange",
        en: "follow the shape of the schema in Schemas/exchange",
      )
    case .duplicateKey:
      Phrase(fr: "garder une seule des deux", en: "keep one of the two")
    case .numberTooLong:
      Phrase(fr: "donner un nombre plus court", en: "give a shorter number")
    case .stringTooLong:
      Phrase(fr: "raccourcir la chaîne", en: "shorten the string")
    case .controlCharacter:
      Phrase(
        fr: "l'ôter, ou écrire une tabulation \\t et une fin de ligne \\n",
        en: "remove it, or write a tab as \\t and an end of line as \\n",
      )
    }
  }
}
