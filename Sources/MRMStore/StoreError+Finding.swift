public import MRMModel

extension StoreError.Finding {
  /// What is wrong, as a clause.
  public var phrase: Phrase {
    switch self {
    case .entry(let index):
      Phrase(
        fr: "l’entrée \(index) du journal n’est pas valable",
        en: "log entry \(index) is not valid",
      )
    case .entryBody(let index):
      Phrase(
        fr: "le contenu de l’entrée \(index) n’est pas celui qui fut signé",
        en: "the body of log entry \(index) is not the one that was signed",
      )
    case .treeNode(let level, let position):
      Phrase(
        fr: "l’arbre du journal est faux au niveau \(level), position \(position)",
        en: "the log’s tree is wrong at level \(level), position \(position)",
      )
    case .record(let record):
      Phrase(
        fr: "\(record.kind.label(.french)) \(record.id), version \(record.version) : "
          + "ce n’est pas ce qui fut signé",
        en: "\(record.kind.label(.english)) \(record.id), version \(record.version): "
          + "not what was signed",
      )
    case .unloggedRecord(let id):
      Phrase(
        fr: "l’enregistrement \(id) et le journal ne concordent pas",
        en: "record \(id) and the log do not agree",
      )
    case .index:
      Phrase(
        fr: "l’index n’est pas celui que le journal a signé",
        en: "the index is not the one the log signed for",
      )
    case .indexRow(let id):
      Phrase(
        fr: "la ligne \(id) de l’index ne concorde pas avec les enregistrements",
        en: "row \(id) of the index does not agree with the records",
      )
    case .recordVersions(let id):
      Phrase(
        fr: "des versions de l’enregistrement \(id) manquent",
        en: "versions of record \(id) are missing",
      )
    case .recordWrap(let id):
      Phrase(
        fr: "l’enregistrement \(id) et les clés scellées ne vont pas ensemble",
        en: "record \(id) and the wrapped keys do not belong together",
      )
    case .sealedForm:
      Phrase(
        fr: "un contenu scellé n’a la forme d’aucun format",
        en: "something sealed has the form of no format",
      )
    case .grant:
      Phrase(
        fr: "un accès n’est pas celui que le journal nomme",
        en: "a grant is not the one the log names",
      )
    case .forbiddenAct(let entry):
      Phrase(
        fr: "l’acte de l’entrée \(entry) n’était pas permis",
        en: "the act of log entry \(entry) was not allowed",
      )
    }
  }
}
