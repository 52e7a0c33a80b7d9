internal import MRMModel

extension AgeError {
  /// What is wrong.
  var problemPhrase: Phrase {
    switch self {
    case .notAgeFile:
      Phrase(fr: "ce n’est pas un fichier age", en: "this is not an age file")
    case .versionUnknown:
      Phrase(
        fr: "ce fichier age est d’une autre version que v1",
        en: "this age file is of another version than v1",
      )
    case .malformedArmor:
      Phrase(
        fr: "le texte qui porte ce fichier age est abîmé ou incomplet",
        en: "the text that carries this age file is damaged or incomplete",
      )
    case .malformedHeader:
      Phrase(
        fr: "l’en-tête de ce fichier age est mal formé",
        en: "the header of this age file is malformed",
      )
    case .headerTooLong(let limit):
      Phrase(
        fr: "l’en-tête de ce fichier age a plus de \(limit) octets",
        en: "the header of this age file has more than \(limit) bytes",
      )
    case .tooManyStanzas(let limit):
      Phrase(
        fr: "ce fichier age a plus de \(limit) destinataires",
        en: "this age file has more than \(limit) recipients",
      )
    case .passphraseNotAlone:
      Phrase(
        fr: "ce fichier age s’ouvre par une phrase de passe et par autre chose encore",
        en: "this age file opens with a passphrase and with something else besides",
      )
    case .costRefused(let ceiling):
      Phrase(
        fr: "la phrase de passe de ce fichier age coûte plus de 2^\(ceiling) à essayer",
        en: "the passphrase of this age file costs more than 2^\(ceiling) to try",
      )
    case .weakShare:
      Phrase(
        fr: "ce fichier age est scellé avec une clé que tout le monde connaît",
        en: "this age file is sealed with a key that everybody knows",
      )
    case .needsPassphrase:
      Phrase(
        fr: "ce fichier age s’ouvre par une phrase de passe",
        en: "this age file opens with a passphrase",
      )
    case .needsIdentity:
      Phrase(
        fr: "ce fichier age s’ouvre par la clé d’un destinataire",
        en: "this age file opens with the key of a recipient",
      )
    case .wrongPassphrase:
      Phrase(
        fr: "la phrase de passe n’ouvre pas ce fichier age",
        en: "the passphrase does not open this age file",
      )
    case .noMatchingIdentity:
      Phrase(
        fr: "aucune des clés données n’ouvre ce fichier age",
        en: "none of the keys given opens this age file",
      )
    case .headerChanged, .payloadChanged:
      Phrase(
        fr: "ce fichier age a été modifié depuis sa création",
        en: "this age file was changed after it was made",
      )
    case .cutShort:
      Phrase(fr: "la fin de ce fichier age manque", en: "the end of this age file is missing")
    case .trailingBytes:
      Phrase(
        fr: "des octets suivent la fin de ce fichier age",
        en: "bytes follow the end of this age file",
      )
    case .malformedRecipient:
      Phrase(
        fr: "ce n’est pas un destinataire age (age1…)",
        en: "this is not an age recipient (age1…)",
      )
    case .malformedIdentity:
      Phrase(
        fr: "ce n’est pas une clé secrète age (AGE-SECRET-KEY-1…)",
        en: "this is not an age secret key (AGE-SECRET-KEY-1…)",
      )
    case .noRecipients:
      Phrase(fr: "aucun destinataire n’est donné", en: "no recipient is given")
    case .tooManyRecipients(let limit):
      Phrase(fr: "plus de \(limit) destinataires", en: "more than \(limit) recipients")
    case .secretTooLong(let limit):
      Phrase(fr: "un secret de plus de \(limit) octets", en: "a secret of more than \(limit) bytes")
    case .primitive:
      Phrase(
        fr: "une opération cryptographique a échoué",
        en: "a cryptographic operation failed",
      )
    }
  }

  /// What to do.
  var remedyPhrase: Phrase {
    switch self {
    case .notAgeFile:
      Phrase(fr: "vérifier le nom du fichier", en: "check the name of the file")
    case .versionUnknown:
      Phrase(
        fr: "installer une version plus récente de mrm, ou demander un fichier age v1",
        en: "install a newer mrm, or ask for an age v1 file",
      )
    case .malformedArmor, .cutShort, .trailingBytes, .malformedHeader:
      Phrase(
        fr: "copier à nouveau le fichier d’origine, sans l’ouvrir dans un éditeur",
        en: "copy the original file again, without opening it in an editor",
      )
    case .headerTooLong, .tooManyStanzas, .costRefused:
      Phrase(
        fr: "demander à l’expéditeur un fichier fait pour vous seul",
        en: "ask the sender for a file made for you alone",
      )
    case .passphraseNotAlone, .weakShare, .headerChanged, .payloadChanged:
      Phrase(
        fr: "ne pas se fier à ce fichier ; le garder et prévenir l’expéditeur",
        en: "do not rely on this file; keep it and tell the sender",
      )
    case .needsPassphrase:
      Phrase(
        fr: "demander la phrase de passe à l’expéditeur",
        en: "ask the sender for the passphrase",
      )
    case .needsIdentity, .noMatchingIdentity:
      Phrase(
        fr: "donner la clé d’un destinataire, ou demander un fichier scellé pour elle",
        en: "give the key of a recipient, or ask for a file sealed to it",
      )
    case .wrongPassphrase:
      Phrase(
        fr: "vérifier la disposition du clavier",
        en: "check the keyboard layout",
      )
    case .malformedRecipient, .malformedIdentity:
      Phrase(
        fr: "copier la clé entière, d’un seul tenant",
        en: "copy the whole key, in one piece",
      )
    case .noRecipients:
      Phrase(
        fr: "donner au moins un destinataire",
        en: "give at least one recipient",
      )
    case .tooManyRecipients:
      Phrase(
        fr: "faire plusieurs fichiers",
        en: "make several files",
      )
    case .secretTooLong:
      Phrase(
        fr: "l’écrire comme un fichier ordinaire",
        en: "write it as an ordinary file",
      )
    case .primitive:
      Phrase(
        fr: "vérifier la mémoire libre et la version d’OpenSSL",
        en: "check free memory and the version of OpenSSL",
      )
    }
  }
}
