import MRMModel

/// What each exit code means; the numbers never change.
enum ExitMeaning: Int32, CaseIterable {
  case success = 0
  case failure = 1
  case partial = 3
  case notPermitted = 4
  case notFound = 5
  case refused = 6
  case changedMeanwhile = 7
  case noStore = 10
  case locked = 11
  case wrongPassphrase = 12
  case damage = 20
  case tamper = 21
  case rollback = 22
  case fork = 23
  case undecided = 24
  case usage = 64
  case badInput = 65
  case interrupted = 130

  /// What people read.
  var phrase: Phrase {
    switch self {
    case .success: Phrase(fr: "réussi", en: "done")
    case .failure: Phrase(fr: "échec", en: "failure")
    case .partial:
      Phrase(
        fr: "fait en partie : des lignes ont été rejetées",
        en: "done in part: some rows were rejected",
      )
    case .notPermitted:
      Phrase(fr: "non permis à cette personne", en: "not permitted to this person")
    case .notFound: Phrase(fr: "introuvable", en: "not found")
    case .refused:
      Phrase(fr: "refusé par les règles de vérification", en: "refused by the workflow")
    case .changedMeanwhile:
      Phrase(fr: "modifié entre-temps par quelqu’un", en: "changed meanwhile by somebody")
    case .noStore: Phrase(fr: "pas de base dans ce dossier", en: "no store in that folder")
    case .locked: Phrase(fr: "base verrouillée", en: "store locked")
    case .wrongPassphrase: Phrase(fr: "phrase de passe fausse", en: "wrong passphrase")
    case .damage:
      Phrase(
        fr: "fichier endommagé, ou d’une version plus récente",
        en: "file damaged, or of a newer version"
      )
    case .tamper: Phrase(fr: "base ou journal altéré", en: "store or log tampered with")
    case .rollback:
      Phrase(fr: "base plus ancienne que la dernière vue", en: "store older than the last one seen")
    case .fork:
      Phrase(
        fr: "base d’une autre histoire que celle vue",
        en: "store of another history than the one seen"
      )
    case .undecided: Phrase(fr: "ne peut pas être tranché", en: "cannot be decided")
    case .usage: Phrase(fr: "commande mal écrite", en: "command wrongly written")
    case .badInput: Phrase(fr: "données inutilisables", en: "input that cannot be used")
    case .interrupted: Phrase(fr: "interrompu", en: "interrupted")
    }
  }
}
