public import MRMModel

/// Why the content of a file is no backup of a store, or not a whole one.
public enum BackupError: ExplainedError, Hashable {
  /// It does not begin as a backup does.
  case notBackup
  /// A backup of another format than ours: a newer program may have written it.
  case otherFormat
  /// A header, a name, an order or padding that no program of ours writes.
  case malformed
  /// The manifest is not spelled as the format has it, or contradicts itself.
  case manifest
  /// A file in it is not the one that the manifest names.
  case changed
  /// The end is missing.
  case cutShort
  /// Something follows the end.
  case trailingBytes
  /// A file has more bytes than a backup takes.
  case tooLarge(limit: Int)

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String {
    switch self {
    case .notBackup:
      Phrase(fr: "ce n’est pas une sauvegarde de mrm", en: "this is not a backup of mrm")(language)
    case .otherFormat:
      Phrase(
        fr: "ce n’est pas une sauvegarde au format 1",
        en: "this is not a backup in format 1",
      )(language)
    case .malformed:
      Phrase(fr: "la sauvegarde est mal formée", en: "the backup is malformed")(language)
    case .manifest:
      Phrase(
        fr: "l’inventaire de la sauvegarde n’est pas lisible",
        en: "the backup’s manifest cannot be read",
      )(language)
    case .changed:
      Phrase(
        fr: "un fichier de la sauvegarde n’est pas celui de l’inventaire",
        en: "a file in the backup is not the one its manifest names",
      )(language)
    case .cutShort:
      Phrase(fr: "la fin de la sauvegarde manque", en: "the end of the backup is missing")(language)
    case .trailingBytes:
      Phrase(fr: "quelque chose suit la sauvegarde", en: "something follows the backup")(language)
    case .tooLarge(let limit):
      Phrase(
        fr: "un fichier dépasse \(limit) octets",
        en: "a file has more than \(limit) bytes",
      )(language)
    }
  }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String {
    switch self {
    case .notBackup:
      Phrase(
        fr: "donner un fichier de « mrm backup --to »",
        en: "give a file of “mrm backup --to”",
      )(language)
    case .otherFormat:
      Phrase(fr: "installer une version plus récente de mrm", en: "install a newer mrm")(language)
    case .malformed, .manifest, .changed, .cutShort, .trailingBytes:
      Phrase(fr: "prendre une autre sauvegarde", en: "take another backup")(language)
    case .tooLarge:
      Phrase(
        fr: "copier le dossier de la base à l’arrêt",
        en: "copy the store’s folder while nobody works",
      )(language)
    }
  }
}
