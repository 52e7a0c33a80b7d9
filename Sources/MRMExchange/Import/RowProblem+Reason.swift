public import MRMModel

extension RowProblem {
  /// What can be wrong with a row.
  public enum Reason: Error, Hashable {
    /// Not as many fields as the header; the row is rejected.
    case unevenRow(expected: Int, found: Int)
    /// Nothing that identifies the row, so that a second import would double it; rejected.
    case identityMissing
    /// An identity longer than a record keeps; rejected.
    case identityTooLong
    /// More text than a record keeps, in bytes; rejected.
    case rowTooLong(limit: Int)
    /// No kind of violation; rejected.
    case kindMissing
    /// A kind of violation the mapping does not list; rejected.
    case unknownKind
    /// No date.
    case dateMissing
    /// Not a day, or not written in one of the mapping's formats.
    case invalidDate
    /// A day after today, which is not believed.
    case futureDate
    /// Neither a region nor a p-code.
    case placeMissing
    /// The file itself says that only the country is known.
    case countryOnly
    /// A region's name the gazetteer does not have, or has more than once.
    case unknownPlaceName
    /// A p-code that is not in force.
    case unknownPlaceCode
    /// A p-code that lies in another region than the one named; the name is believed.
    case placeConflict
    /// Not two numbers within the bounds of the Earth, or the 0°, 0° of an empty form.
    case invalidCoordinates
    /// A precision the mapping does not list.
    case unknownPrecision
    /// A type of perpetrator the mapping does not list.
    case unknownPartyType
    /// A party the register does not have.
    case unknownParty
    /// Not a number of children from 0 to a million.
    case invalidCount
    /// No result of the screening, or one the mapping does not list.
    case unknownScreening
    /// An earlier row of the file has the same identity.
    case repeatedIdentity(row: Int)
    /// Of a record: not a value the field can have here; kept aside.
    case unexpectedValue
    /// More text than a field keeps, in bytes; kept aside.
    case textTooLong(limit: Int)
    /// *Other*, without the words that say what; kept aside.
    case otherWithoutWords
    /// A last day before the first; kept aside.
    case endsBeforeItBegins
    /// A stored total that is not the sum of its parts, which are believed.
    case totalDisagrees
    /// A violation that is not among the record's.
    case unknownViolation
    /// A source without a category, which is taken for a secondary one.
    case sourceUnclassed
    /// A party that was attributed to one violation twice; counted once.
    case partyTwice
    /// A party of another kind than the register says, which is believed.
    case partyKindDiffers
    /// *Verified* without a date, which falls into no quarter.
    case verifiedWithoutDate
    /// An incident that was closed there.
    case closedThere
    /// An incident that was marked as a duplicate there; its statuses are kept aside.
    case duplicateThere
    /// A record that was deleted there; rejected.
    case disabledThere
    /// A record of another module than the MRM's; rejected.
    case otherModule
    /// Not an object; rejected.
    case notARecord
    /// More violations, victims or sources than one incident holds; rejected.
    case tooManyParts(limit: Int)
  }
}

extension RowProblem.Reason {
  /// What is wrong, without the row and column where it is: a lower-case clause.
  public var problem: Phrase {
    switch self {
    case .unevenRow(let expected, let found):
      Phrase(
        fr: "\(found) champs au lieu de \(expected)",
        en: "\(found) fields instead of \(expected)",
      )
    case .identityMissing:
      Phrase(fr: "rien n’identifie la ligne", en: "nothing identifies the row")
    case .identityTooLong:
      Phrase(fr: "identifiant trop long", en: "an identity that is too long")
    case .rowTooLong(let limit):
      Phrase(
        fr: "plus de \(limit) octets de texte",
        en: "more than \(limit) bytes of text",
      )
    case .kindMissing: Phrase(fr: "aucune violation", en: "no violation")
    case .unknownKind:
      Phrase(
        fr: "violation absente de la correspondance",
        en: "a violation that is not in the mapping",
      )
    case .dateMissing: Phrase(fr: "aucune date", en: "no date")
    case .invalidDate:
      Phrase(
        fr: "ce n’est pas une date dans un des formats prévus",
        en: "not a date in one of the formats expected",
      )
    case .futureDate: Phrase(fr: "date à venir", en: "a date in the future")
    case .placeMissing: Phrase(fr: "aucun lieu", en: "no place")
    case .countryOnly: Phrase(fr: "seul le pays est connu", en: "only the country is known")
    case .unknownPlaceName:
      Phrase(fr: "région absente du répertoire", en: "a region that is not in the gazetteer")
    case .unknownPlaceCode:
      Phrase(fr: "code de lieu qui n’est pas en vigueur", en: "a p-code that is not in force")
    case .placeConflict:
      Phrase(
        fr: "le code de lieu et la région se contredisent ; la région est retenue",
        en: "the p-code and the region disagree; the region was kept",
      )
    case .invalidCoordinates:
      Phrase(fr: "coordonnées inutilisables", en: "coordinates that cannot be used")
    case .unknownPrecision:
      Phrase(
        fr: "précision absente de la correspondance",
        en: "a precision that is not in the mapping",
      )
    case .unknownPartyType:
      Phrase(
        fr: "type d’auteur absent de la correspondance",
        en: "a type of perpetrator that is not in the mapping",
      )
    case .unknownParty:
      Phrase(fr: "partie absente du registre", en: "a party that is not in the register")
    case .invalidCount:
      Phrase(
        fr: "ce n’est pas un nombre d’enfants de 0 à 1 000 000",
        en: "not a number of children from 0 to 1,000,000",
      )
    case .unknownScreening:
      Phrase(
        fr: "résultat de tri absent, ou absent de la correspondance",
        en: "no screening result, or one that is not in the mapping",
      )
    case .repeatedIdentity(let row):
      Phrase(fr: "même identifiant que la ligne \(row)", en: "the same identity as row \(row)")
    case .unexpectedValue:
      Phrase(
        fr: "valeur sans équivalent ici, gardée à part",
        en: "a value without a place here, kept aside"
      )
    case .textTooLong(let limit):
      Phrase(
        fr: "plus de \(limit) octets de texte, gardés à part",
        en: "more than \(limit) bytes of text, kept aside",
      )
    case .otherWithoutWords:
      Phrase(fr: "« autre » sans dire quoi", en: "“other” without saying what")
    case .endsBeforeItBegins:
      Phrase(fr: "se termine avant de commencer", en: "ends before it begins")
    case .totalDisagrees:
      Phrase(
        fr: "le total enregistré n’est pas la somme de ses parties ; les parties sont retenues",
        en: "the stored total is not the sum of its parts; the parts were kept",
      )
    case .unknownViolation:
      Phrase(
        fr: "violation absente de l’enregistrement",
        en: "a violation that is not in the record",
      )
    case .sourceUnclassed:
      Phrase(
        fr: "source sans catégorie, prise pour secondaire",
        en: "a source without a category, taken for a secondary one",
      )
    case .partyTwice:
      Phrase(
        fr: "partie attribuée deux fois à une violation, comptée une fois",
        en: "a party attributed to one violation twice, counted once",
      )
    case .partyKindDiffers:
      Phrase(
        fr: "catégorie autre que celle du registre, qui est retenue",
        en: "another category than the register’s, which was kept",
      )
    case .verifiedWithoutDate:
      Phrase(fr: "vérifié sans date", en: "verified without a date")
    case .closedThere: Phrase(fr: "clos dans l’autre système", en: "closed in the other system")
    case .duplicateThere:
      Phrase(
        fr: "marqué comme doublon dans l’autre système ; ses statuts sont gardés à part",
        en: "marked as a duplicate in the other system; its statuses are kept aside",
      )
    case .disabledThere:
      Phrase(fr: "supprimé dans l’autre système", en: "deleted in the other system")
    case .otherModule: Phrase(fr: "pas un incident MRM", en: "not an MRM incident")
    case .notARecord: Phrase(fr: "pas un objet", en: "not an object")
    case .tooManyParts(let limit):
      Phrase(fr: "plus de \(limit) éléments", en: "more than \(limit) elements")
    }
  }

  /// What to do about it.
  var remedy: Phrase {
    switch self {
    case .unevenRow:
      Phrase(
        fr: "mettre entre guillemets les champs qui contiennent une virgule",
        en: "put fields that hold a comma in quotes",
      )
    case .identityMissing, .identityTooLong:
      Phrase(
        fr: "donner à la ligne un identifiant court et importer de nouveau",
        en: "give the row a short identity and import again",
      )
    case .rowTooLong:
      Phrase(fr: "raccourcir le texte de la ligne", en: "shorten the text of the row")
    case .kindMissing:
      Phrase(fr: "donner la violation et importer de nouveau", en: "give it and import again")
    case .unknownKind, .unknownPrecision, .unknownPartyType, .unknownScreening:
      Phrase(
        fr: "corriger la valeur, ou l’ajouter à la correspondance",
        en: "correct the value, or add it to the mapping",
      )
    case .dateMissing, .invalidDate, .futureDate:
      Phrase(
        fr: "demander la date à la source et compléter l’incident",
        en: "ask the source for the date and complete the incident",
      )
    case .placeMissing, .countryOnly, .unknownPlaceName, .unknownPlaceCode, .placeConflict:
      Phrase(
        fr: "vérifier le lieu et compléter l’incident",
        en: "check the place and complete the incident",
      )
    case .invalidCoordinates:
      Phrase(
        fr: "écrire les degrés en nombres décimaux, avec un point",
        en: "write degrees as decimal numbers, with a point",
      )
    case .unknownParty:
      Phrase(
        fr: "lire la ligne d’origine et attribuer la violation",
        en: "read the original row and attribute the violation",
      )
    case .invalidCount:
      Phrase(
        fr: "lire la ligne d’origine et compléter le nombre",
        en: "read the original row and complete the count",
      )
    case .repeatedIdentity:
      Phrase(fr: "comparer les deux lignes", en: "compare the two rows")
    case .unexpectedValue, .textTooLong, .otherWithoutWords, .endsBeforeItBegins, .unknownViolation,
      .sourceUnclassed:
      Phrase(
        fr: "lire l’enregistrement d’origine et compléter l’incident",
        en: "read the original record and complete the incident",
      )
    case .totalDisagrees:
      Phrase(fr: "vérifier le nombre de victimes", en: "check the number of victims")
    case .partyTwice, .partyKindDiffers:
      Phrase(fr: "vérifier l’attribution", en: "check the attribution")
    case .verifiedWithoutDate:
      Phrase(
        fr: "demander la date ; sans elle, aucun rapport ne compte la violation",
        en: "ask for the date; without it no report counts the violation",
      )
    case .closedThere:
      Phrase(fr: "rien, s’il compte toujours", en: "nothing, if it still counts")
    case .duplicateThere:
      Phrase(
        fr: "le comparer à l’incident qu’il double",
        en: "compare it with the incident it doubles",
      )
    case .disabledThere, .otherModule:
      Phrase(fr: "rien, si c’est voulu", en: "nothing, if that is meant")
    case .notARecord, .tooManyParts:
      Phrase(
        fr: "exporter l’incident de nouveau, seul",
        en: "export the incident again, by itself",
      )
    }
  }
}
