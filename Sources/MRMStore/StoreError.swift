public import MRMModel

/// Why the store did not answer, or did not change.
public enum StoreError: ExplainedError, Hashable {
  /// There is no store in that folder.
  case noStore
  /// There is a store already, or something else.
  case storeExists
  /// A newer version of the program wrote it.
  case formatTooNew(found: Int, newestKnown: Int)
  /// SQLite says the file is damaged.
  case damaged
  /// The schema is not the one this program writes.
  case schemaChanged
  /// The folder or file cannot be written.
  case readOnly
  /// No space is left.
  case diskFull
  /// Another process holds the store.
  case busy
  /// The disk failed.
  case inputOutput(code: Int)
  /// Somebody saved the record meanwhile.
  case changedMeanwhile(RecordVersion, by: Identifier<Person>?, at: Timestamp?)
  /// No such record or version.
  case notFound
  /// The log, a row or the index is not what the signed entries say.
  case tampered(Finding)
  /// The store is older than the last checkpoint this person saw.
  case rolledBack(seen: Int, found: Int)
  /// The log has another history than the one this person saw.
  case forked(at: Int)
  /// The file that pins the last checkpoint does not open.
  case pinDamaged
  /// The change was saved, but the file that pins the last state seen could not be written.
  case pinNotSaved
  /// A record holds fields of a newer version of the program and cannot be edited here.
  case newerFields
  /// A newer version of the program has signed what this one does not know.
  case newerEntry(index: Int)
  /// This person's keys do not open an entry: they were withdrawn, or its wrap was changed.
  case unreadableEntry(index: Int)

  /// What is not as the log says, and where.
  public enum Finding: Hashable, Sendable {
    /// An entry does not parse, is not signed by its key, or does not continue the log.
    case entry(index: Int)
    /// An entry's sealed body is not the one it commits to.
    case entryBody(index: Int)
    /// A stored tree hash is not the one its entries give.
    case treeNode(level: Int, position: Int)
    /// A record's blob is not the one an entry signed.
    case record(RecordVersion)
    /// A record stands in the store that no entry wrote, or is missing.
    case unloggedRecord(RecordID)
    /// A part of the index is missing, or is not signed for.
    case index
    /// A row of the index disagrees with the records.
    case indexRow(RecordID)
    /// A key that is wrapped or granted is not the one an entry names.
    case grant
    /// A version of a record is missing before one that is there.
    case recordVersions(RecordID)
    /// A record that no key is wrapped for, or a wrapped key of no record.
    case recordWrap(RecordID)
    /// Sealed bytes are not of the form that their format gives them.
    case sealedForm
    /// An act was not allowed when it was signed.
    case forbiddenAct(entry: Int)
  }

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String { phrases.problem(language) }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String { phrases.remedy(language) }

  private var phrases: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .noStore:
      (
        Phrase(fr: "il n’y a pas de base ici", en: "there is no store here"),
        Phrase(fr: "donner --store, ou lancer « mrm init »", en: "give --store, or run “mrm init”")
      )
    case .storeExists:
      (
        Phrase(
          fr: "ce dossier n’est pas vide, et contient peut-être déjà une base",
          en: "that folder is not empty, and may hold a store already",
        ),
        Phrase(
          fr: "choisir un autre dossier avec --store",
          en: "choose another folder with --store"
        )
      )
    case .formatTooNew(let found, let newest):
      (
        Phrase(
          fr: "base au format \(found), plus récent que le format \(newest) connu ici",
          en: "a store of format \(found), newer than format \(newest) known here",
        ),
        Phrase(fr: "installer une version plus récente de mrm", en: "install a newer mrm")
      )
    case .damaged:
      (
        Phrase(fr: "le fichier de la base est endommagé", en: "the store’s file is damaged"),
        Phrase(
          fr: "garder une copie du dossier, puis revenir à la dernière sauvegarde",
          en: "keep a copy of the folder, then go back to the last backup",
        )
      )
    case .schemaChanged:
      (
        Phrase(
          fr: "le schéma de la base n’est pas celui de ce programme",
          en: "the store’s schema is not the one this program writes",
        ),
        Phrase(
          fr: "ne rien saisir ; garder une copie et prévenir un auditeur",
          en: "enter nothing; keep a copy and tell an auditor",
        )
      )
    case .readOnly:
      (
        Phrase(
          fr: "un dossier ou un fichier ne peut pas être écrit",
          en: "a folder or file cannot be written",
        ),
        Phrase(
          fr: "vérifier les droits des dossiers de mrm, et de celui qui est nommé",
          en: "check the permissions of mrm’s folders, and of the one that is named",
        )
      )
    case .diskFull:
      (
        Phrase(
          fr: "le disque est plein ; rien n’a été changé",
          en: "the disk is full; nothing was changed"
        ),
        Phrase(fr: "libérer de la place et recommencer", en: "free some space and try again")
      )
    case .busy:
      (
        Phrase(fr: "un autre programme tient la base", en: "another process holds the store"),
        Phrase(fr: "attendre et recommencer", en: "wait and try again")
      )
    case .inputOutput(let code):
      (
        Phrase(fr: "le disque a échoué (SQLite \(code))", en: "the disk failed (SQLite \(code))"),
        Phrase(fr: "vérifier le disque ; garder une copie", en: "check the disk; keep a copy")
      )
    case .changedMeanwhile(let record, let person, let time):
      (
        Phrase(
          fr: "\(record.kind.label(.french)) modifié entre-temps (version \(record.version)"
            + "\(Self.who(person, time, .french)))",
          en: "the \(record.kind.label(.english)) was changed meanwhile (version \(record.version)"
            + "\(Self.who(person, time, .english)))",
        ),
        Phrase(
          fr: "relire l’incident, puis refaire la modification",
          en: "read the incident again, then repeat the change",
        )
      )
    case .notFound:
      (
        Phrase(fr: "introuvable", en: "not found"),
        Phrase(
          fr: "vérifier la référence avec « mrm incident list »",
          en: "check the reference with “mrm incident list”",
        )
      )
    case .tampered(let finding):
      (
        finding.phrase,
        Phrase(
          fr: "ne rien saisir ; garder une copie et lancer « mrm audit verify »",
          en: "enter nothing; keep a copy and run “mrm audit verify”",
        )
      )
    case .rolledBack(let seen, let found):
      (
        Phrase(
          fr: "la base est ancienne : \(found) entrées au journal, \(seen) déjà vues",
          en: "the store is an old one: \(found) log entries, \(seen) seen before",
        ),
        Phrase(
          fr: "retrouver la base la plus récente ; ne rien saisir dans celle-ci",
          en: "find the newest store; enter nothing in this one",
        )
      )
    case .forked(let index):
      (
        Phrase(
          fr: "le journal a une autre histoire que celle déjà vue (avant l’entrée \(index))",
          en: "the log has another history than the one seen before (before entry \(index))",
        ),
        Phrase(
          fr: "quelqu’un a travaillé sur une copie ; garder les deux et prévenir un auditeur",
          en: "somebody worked on a copy; keep both and tell an auditor",
        )
      )
    case .pinDamaged:
      (
        Phrase(
          fr: "le repère du dernier état vu ne s’ouvre pas",
          en: "the pin of the last state seen does not open",
        ),
        Phrase(
          fr: "comparer le journal avec un collègue, puis effacer le fichier de repère",
          en: "compare the log with a colleague’s, then remove the pin file",
        )
      )
    case .pinNotSaved:
      (
        Phrase(
          fr: "enregistré, mais le repère du dernier état vu n’a pas pu être écrit",
          en: "saved, but the pin of the last state seen could not be written",
        ),
        Phrase(
          fr: "ne rien ressaisir ; libérer de la place ou vérifier les droits du dossier d’état",
          en: "enter nothing again; free some space, or check the state folder’s permissions",
        )
      )
    case .newerFields:
      (
        Phrase(
          fr: "un mrm plus récent a écrit ce contenu",
          en: "a newer mrm wrote this content",
        ),
        Phrase(fr: "l’installer pour le modifier", en: "install it to edit this")
      )
    case .newerEntry(let index):
      (
        Phrase(
          fr: "l’entrée \(index) du journal a été signée par un mrm plus récent",
          en: "log entry \(index) was signed by a newer mrm",
        ),
        Phrase(
          fr: "ne rien saisir avec celui-ci ; installer une version plus récente de mrm",
          en: "enter nothing with this one; install a newer mrm",
        )
      )
    case .unreadableEntry(let index):
      (
        Phrase(
          fr: "vos clés n’ouvrent pas l’entrée \(index) du journal",
          en: "your keys do not open log entry \(index)",
        ),
        Phrase(
          fr:
            "l’accès n’est pas encore donné, ou vous a été retiré, ou la base a été altérée : demander à un administrateur, "
            + "qui peut lancer « mrm audit verify »",
          en:
            "your access is not given yet, or was withdrawn, or the store was changed: ask an administrator, who can "
            + "run “mrm audit verify”",
        )
      )
    }
  }

  private static func who(
    _ person: Identifier<Person>?,
    _ time: Timestamp?,
    _ language: Language,
  ) -> String {
    guard let person, let time else { return "" }
    switch language {
    case .french: return ", par \(person), le \(time.iso8601)"
    case .english: return ", by \(person), at \(time.iso8601)"
    }
  }
}
