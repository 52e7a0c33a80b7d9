internal import MRMModel

extension DocumentProblem.Reason {
  func problem(in language: Language) -> String {
    switch self {
    case .value(let error): error.problem(in: language)
    case .notA(let shape):
      Phrase(
        fr: "la valeur n’est pas \(shape.name.french)",
        en: "the value is not \(shape.name.english)",
      )(language)
    case .unknownKey: Phrase(fr: "une clé inconnue", en: "an unknown key")(language)
    case .notAsked:
      Phrase(
        fr: "une réponse à une question qui ne se pose pas ici",
        en: "an answer to a question that is not asked here",
      )(language)
    case .found:
      Phrase(
        fr: "ce qu’une décision constate et qui ne se saisit pas",
        en: "what a decision finds, and nobody enters",
      )(language)
    case .missing: Phrase(fr: "une valeur manque", en: "a value is missing")(language)
    case .repeated:
      Phrase(fr: "la même valeur figure deux fois", en: "the same value stands twice")(language)
    case .tooMany(let limit):
      Phrase(fr: "plus de \(limit) éléments", en: "more than \(limit) elements")(language)
    case .number(let limit):
      Phrase(fr: "un numéro hors de 1 à \(limit)", en: "a number outside 1 to \(limit)")(language)
    case .identity: Phrase(fr: "ce n’est pas un identifiant", en: "not an identifier")(language)
    case .identityOfNew:
      Phrase(
        fr: "un identifiant dans un incident nouveau",
        en: "an identifier in a new incident",
      )(language)
    case .noSuchViolation:
      Phrase(
        fr: "le numéro d’une violation que le document ne contient pas",
        en: "the number of a violation that the document does not hold",
      )(language)
    case .partiesOfForm:
      Phrase(
        fr: "le nombre de parties ne convient pas à la forme",
        en: "the number of parties does not suit the form",
      )(language)
    case .placeTwice:
      Phrase(
        fr: "un lieu à la fois précis et limité au pays",
        en: "a place that is an area and only the country at once",
      )(language)
    case .withheld:
      Phrase(
        fr: "une identité ne peut pas être masquée ici",
        en: "an identity cannot be withheld here",
      )(language)
    case .otherSchema:
      Phrase(fr: "le nom d’un autre schéma", en: "the name of another schema")(language)
    }
  }

  func remedy(in language: Language) -> String {
    switch self {
    case .value(let error): error.remedy(in: language)
    case .notA, .unknownKey:
      Phrase(
        fr: "suivre la forme du schéma dans Schemas/exchange",
        en: "follow the shape of the schema in Schemas/exchange",
      )(language)
    case .notAsked:
      Phrase(
        fr: "ôter la réponse, ou corriger le type de violation ou la réponse dont elle dépend",
        en: "leave it out, or correct the kind of violation or the answer that it depends on",
      )(language)
    case .found:
      Phrase(
        fr: "l’ôter ; la décision le dit : « mrm violation propose --attributed »",
        en: "leave it out; the decision says it: “mrm violation propose --attributed”",
      )(language)
    case .missing: Phrase(fr: "ajouter la valeur", en: "add the value")(language)
    case .repeated: Phrase(fr: "garder une seule des deux", en: "keep one of the two")(language)
    case .tooMany:
      Phrase(
        fr: "répartir les faits sur plusieurs incidents",
        en: "divide the facts among several incidents",
      )(language)
    case .number:
      Phrase(
        fr: "donner un numéro permis ou aucun",
        en: "give an allowed number, or none",
      )(language)
    case .identity:
      Phrase(
        fr: "recopier l’identifiant affiché, ou l’ôter pour un nouvel élément",
        en: "copy the identifier that was shown, or leave it out for a new element",
      )(language)
    case .identityOfNew:
      Phrase(
        fr: "ôter l’identifiant, ou modifier l’incident avec « mrm incident edit »",
        en: "leave the identifier out, or change the incident with “mrm incident edit”",
      )(language)
    case .noSuchViolation:
      Phrase(
        fr: "donner le numéro d’une violation du document",
        en: "give the number of a violation of the document",
      )(language)
    case .partiesOfForm:
      Phrase(
        fr: "ne nommer personne si inconnu, une partie au moins, ou deux si conjointe",
        en: "name none for unknown, one or more for parties, two or more for joint",
      )(language)
    case .placeTwice:
      Phrase(fr: "garder « code » ou « country_only »", en: "keep “code” or “country_only”")(
        language
      )
    case .withheld:
      Phrase(
        fr: "donner le nom, ou ôter la clé « identity »",
        en: "give the name, or leave out the key “identity”",
      )(language)
    case .otherSchema:
      Phrase(
        fr: "écrire \(IncidentDocument.schema), ou mettre le programme à jour",
        en: "write \(IncidentDocument.schema), or update the program",
      )(language)
    }
  }
}

extension DocumentProblem.Shape {
  var name: Phrase {
    switch self {
    case .object: Phrase(fr: "un objet", en: "an object")
    case .list: Phrase(fr: "une liste", en: "a list")
    case .text: Phrase(fr: "un texte", en: "a text")
    case .wholeNumber: Phrase(fr: "un nombre entier", en: "a whole number")
    case .truthValue: Phrase(fr: "vrai ou faux", en: "true or false")
    case .degrees: Phrase(fr: "un nombre de degrés", en: "a number of degrees")
    case .age: Phrase(fr: "un âge en années ou en mois", en: "an age in years or months")
    }
  }
}
