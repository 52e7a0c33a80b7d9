internal import MRMModel

extension NoteError {
  /// What is wrong.
  var problemPhrase: Phrase {
    switch self {
    case .tooLong(let limit):
      Phrase(fr: "note de plus de \(limit) octets", en: "a note of more than \(limit) bytes")
    case .notText:
      Phrase(
        fr: "la note n’est pas un texte UTF-8 fait de lignes terminées par LF",
        en: "the note is not UTF-8 text in lines ended by LF",
      )
    case .noSignatures:
      Phrase(fr: "la note ne porte aucune signature", en: "the note carries no signature")
    case .tooManySignatures(let limit):
      Phrase(
        fr: "la note porte plus de \(limit) signatures",
        en: "the note carries more than \(limit) signatures",
      )
    case .signatureLine:
      Phrase(
        fr: "une ligne de signature de la note est mal formée",
        en: "a signature line of the note is malformed",
      )
    case .name:
      Phrase(
        fr: "un nom de clé est vide ou contient une espace, un « + » ou un caractère de contrôle",
        en: "the name of a key is empty or holds a space, a “+” or a control character",
      )
    case .badSignature:
      Phrase(
        fr: "la signature d’une clé connue ne correspond pas au texte de la note",
        en: "the signature of a known key does not fit the text of the note",
      )
    case .noKnownSignature:
      Phrase(fr: "aucune clé connue n’a signé la note", en: "no known key signed the note")
    case .signingFailed:
      Phrase(fr: "la clé n’a pas pu signer", en: "the key could not sign")
    case .checkpointLines:
      Phrase(
        fr: "un point de contrôle n’a pas exactement trois lignes",
        en: "a checkpoint does not have exactly three lines",
      )
    case .origin:
      Phrase(
        fr: "la première ligne d’un point de contrôle ne nomme pas un journal",
        en: "the first line of a checkpoint does not name a log",
      )
    case .size:
      Phrase(
        fr: "la deuxième ligne d’un point de contrôle n’est pas un nombre d’entrées",
        en: "the second line of a checkpoint is not a number of entries",
      )
    case .root:
      Phrase(
        fr: "la troisième ligne d’un point de contrôle n’est pas une racine possible",
        en: "the third line of a checkpoint is not a possible root",
      )
    }
  }

  /// What to do.
  var remedyPhrase: Phrase {
    switch self {
    case .tooLong, .tooManySignatures:
      Phrase(
        fr: "vérifier que ce fichier est bien une note signée",
        en: "check that this file is a signed note",
      )
    case .notText, .noSignatures, .signatureLine, .checkpointLines, .origin, .size, .root:
      Phrase(
        fr: "copier à nouveau le fichier d’origine, sans l’ouvrir dans un éditeur",
        en: "copy the original file again, without opening it in an editor",
      )
    case .name:
      Phrase(
        fr: "donner un nom sans espace ni « + »",
        en: "give a name without spaces and without “+”",
      )
    case .badSignature:
      Phrase(
        fr: "ne pas se fier à cette note ; la garder et la montrer à l’administrateur",
        en: "do not rely on this note; keep it and show it to the administrator",
      )
    case .noKnownSignature:
      Phrase(
        fr: "demander une note signée par une personne inscrite",
        en: "ask for a note signed by an enrolled person",
      )
    case .signingFailed:
      Phrase(fr: "recommencer", en: "try again")
    }
  }
}
