public import MRMCrypto
public import MRMModel

/// Why the vault did not open, or did not give a secret back.
public enum VaultError: ExplainedError, Hashable {
  /// The passphrase opens no bundle, or the bundle was changed.
  case wrongPassphrase
  /// The bytes were changed after sealing, or were sealed for another place.
  case notAuthentic
  /// A newer version of the program wrote this.
  case formatTooNew(found: Int, newestKnown: Int)
  /// The bytes are not what they should be.
  case malformed
  /// None of the keys this person holds opens it.
  case noKey
  /// More bytes than one sealed blob holds.
  case tooLarge(limit: Int)
  /// A new passphrase has fewer characters than the policy asks for.
  case passphraseTooShort(minimum: Int)
  /// A new passphrase is one of those that are tried first.
  case passphraseCommon
  /// No passphrase could be read.
  case noPassphrase
  /// The two entries of a new passphrase differ.
  case passphrasesDiffer
  /// A bundle asks for a cost (log2 of scrypt's N) that this program does not take.
  case costRefused(exponent: Int)
  /// A primitive failed.
  case primitive(CryptoError)

  init(_ error: CryptoError) {
    self = error == .notAuthentic ? .notAuthentic : .primitive(error)
  }

  /// What a primitive threw while something was opened: a public key inside that OpenSSL refuses
  /// was put there by somebody, so the bytes are not what was sealed.
  init(whileOpening error: CryptoError) {
    self = error == .refusedKey ? .notAuthentic : VaultError(error)
  }

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String { phrases.problem(language) }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String { phrases.remedy(language) }

  private var phrases: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .wrongPassphrase:
      (
        Phrase(
          fr: "la phrase de passe n’ouvre pas ce trousseau",
          en: "the passphrase does not open this bundle",
        ),
        Phrase(
          fr: "vérifier la disposition du clavier et --as",
          en: "check the keyboard layout and --as",
        )
      )
    case .notAuthentic:
      (
        Phrase(
          fr: "des octets scellés ont été modifiés ou déplacés",
          en: "sealed bytes were changed or moved",
        ),
        Phrase(
          fr: "lancer « mrm audit verify », garder une copie de la base et prévenir un auditeur",
          en: "run “mrm audit verify”, keep a copy of the store and tell an auditor",
        )
      )
    case .formatTooNew(let found, let newest):
      (
        Phrase(
          fr: "format \(found), plus récent que le format \(newest) connu ici",
          en: "format \(found), newer than format \(newest) known here",
        ),
        Phrase(fr: "installer une version plus récente de mrm", en: "install a newer mrm")
      )
    case .malformed:
      (
        Phrase(fr: "un fichier de clés est endommagé", en: "a key file is damaged"),
        Phrase(fr: "revenir à la dernière sauvegarde", en: "go back to the last backup of it")
      )
    case .noKey:
      (
        Phrase(
          fr: "aucune de vos clés n’ouvre ce contenu",
          en: "none of your keys opens this",
        ),
        Phrase(
          fr: "demander l’accès à un administrateur ; « mrm status » montre ce qui attend",
          en: "ask an administrator for access; “mrm status” shows what waits",
        )
      )
    case .tooLarge(let limit):
      (
        Phrase(fr: "contenu de plus de \(limit) octets", en: "content of more than \(limit) bytes"),
        Phrase(fr: "le raccourcir", en: "shorten it")
      )
    case .passphraseTooShort(let minimum):
      (
        Phrase(
          fr: "phrase de passe de moins de \(minimum) caractères",
          en: "a passphrase of fewer than \(minimum) characters",
        ),
        Phrase(fr: "prendre six mots au hasard", en: "take six words at random")
      )
    case .passphraseCommon:
      (
        Phrase(
          fr: "cette phrase de passe est de celles qui sont essayées d’abord",
          en: "that passphrase is one of those that are tried first",
        ),
        Phrase(
          fr: "prendre six mots tirés au hasard : ni dicton, ni nom, ni touches voisines",
          en: "take six words drawn at random: no saying, no name, no neighbouring keys",
        )
      )
    case .noPassphrase:
      (
        Phrase(fr: "pas de phrase de passe", en: "no passphrase was given"),
        Phrase(
          fr: "la taper au terminal, ou donner --passphrase-file ou --passphrase-fd",
          en: "type it at a terminal, or give --passphrase-file or --passphrase-fd",
        )
      )
    case .passphrasesDiffer:
      (
        Phrase(fr: "les deux saisies diffèrent", en: "the two entries differ"),
        Phrase(fr: "recommencer", en: "try again")
      )
    case .costRefused(let exponent):
      (
        Phrase(
          fr: "ce trousseau demande un coût de 2^\(exponent) que ce programme refuse",
          en: "this bundle asks for a cost of 2^\(exponent) that this program refuses",
        ),
        Phrase(
          fr: "reprendre une copie de sauvegarde du trousseau ; un trousseau d’essai ne s’ouvre "
            + "que dans le programme d’essai",
          en: "take a backup copy of the bundle; one made for tests opens in a test build only",
        )
      )
    case .primitive:
      (
        Phrase(
          fr: "une opération cryptographique a échoué",
          en: "a cryptographic operation failed"
        ),
        Phrase(
          fr: "vérifier la mémoire libre et la version d’OpenSSL",
          en: "check free memory and the version of OpenSSL",
        )
      )
    }
  }
}

extension VaultError {
  /// Runs primitives and turns what they throw into a vault's error.
  static func wrapping<Value: ~Copyable>(
    _ body: () throws(CryptoError) -> Value
  ) throws(VaultError) -> Value {
    do { return try body() } catch { throw VaultError(error) }
  }
}
