/// Why a piece of outside text is not the value it should be.
///
/// The text itself is never repeated: it may be a name.
public enum ValueError: ExplainedError, Hashable {
  /// Not two to four letters.
  case officeCode
  /// Not an ISO 3166-1 alpha-2 country code.
  case countryCode
  /// Not a reference such as `ML-MOP-2022-0143-7`, or its check character is wrong.
  case reference
  /// Not a day of the calendar written `YYYY-MM-DD`.
  case day
  /// Not a quarter written `2022-Q3`.
  case quarter
  /// A range that ends before it begins.
  case rangeOrder
  /// A count below zero, or above a million.
  case count
  /// Not the number of a page: 1 or more, up to a million.
  case pageNumber
  /// An age outside 0–120 years, or months outside 0–11.
  case age
  /// A code that is not in the list named.
  case unknownCode(list: String)
  /// A latitude or longitude out of range.
  case coordinates
  /// A text longer than the limit, in bytes.
  case textTooLong(limit: Int)
  /// A text that holds a NUL or is empty where something is required.
  case text
  /// Not the mark of what was shown: 64 hexadecimal digits.
  case seenMark
  /// Not the handle of a meeting, such as `M-7K3FQ2`.
  case meeting
  /// What was typed is not the handle of a proposal.
  case proposal
  /// A level that holds no meetings: the focal point's.
  case meetingLevel
  /// Sexual exploitation or abuse by aid or UN staff: not the mechanism's to record.
  case exploitationByAidStaff
  /// A kind of violation that no party is listed for.
  case notListable
  /// Not a year of an annual report with an annex.
  case listingYear
  /// A file of evidence without a byte, or with more than the limit.
  case evidenceSize(limit: Int)
  /// More custody notes than the limit.
  case tooManyNotes(limit: Int)

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String {
    phrases.problem(language)
  }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String {
    phrases.remedy(language)
  }

  private var phrases: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .officeCode:
      (
        Phrase(fr: "ce n’est pas un code de bureau", en: "not an office code"),
        Phrase(
          fr: "donner deux à quatre lettres, par exemple MOP",
          en: "give two to four letters, such as MOP"
        )
      )
    case .countryCode:
      (
        Phrase(fr: "ce n’est pas un code de pays", en: "not a country code"),
        Phrase(
          fr: "donner les deux lettres de l’ISO 3166, par exemple ML",
          en: "give the two letters of ISO 3166, such as ML"
        )
      )
    case .reference:
      (
        Phrase(
          fr: "ce n’est pas une référence d’incident, ou son caractère de contrôle est faux",
          en: "not an incident reference, or its check character is wrong"
        ),
        Phrase(
          fr: "relire la référence, par exemple ML-MOP-2022-0143-7",
          en: "read the reference again; it looks like ML-MOP-2022-0143-7"
        )
      )
    case .day:
      (
        Phrase(fr: "ce n’est pas une date du calendrier", en: "not a day of the calendar"),
        Phrase(fr: "écrire la date AAAA-MM-JJ", en: "write the day as YYYY-MM-DD")
      )
    case .quarter:
      (
        Phrase(fr: "ce n’est pas un trimestre", en: "not a quarter"),
        Phrase(fr: "écrire le trimestre comme 2022-Q3", en: "write the quarter as 2022-Q3")
      )
    case .rangeOrder:
      (
        Phrase(fr: "la période finit avant de commencer", en: "the range ends before it begins"),
        Phrase(fr: "inverser les deux dates", en: "swap the two dates")
      )
    case .count:
      (
        Phrase(
          fr: "un nombre est négatif ou dépasse un million",
          en: "a count is negative or above a million"
        ),
        Phrase(fr: "donner un nombre entre 0 et 1 000 000", en: "give a number from 0 to 1,000,000")
      )
    case .pageNumber:
      (
        Phrase(fr: "il n’y a pas de telle page", en: "there is no such page"),
        Phrase(
          fr: "compter les pages à partir de 1, jusqu’à 1 000 000",
          en: "count pages from 1, up to 1,000,000"
        )
      )
    case .age:
      (
        Phrase(fr: "ce n’est pas un âge", en: "not an age"),
        Phrase(fr: "donner des années de 0 à 120", en: "give years from 0 to 120")
      )
    case .unknownCode(let list):
      (
        Phrase(
          fr: "code absent de la liste « \(list) »",
          en: "a code that is not in the list “\(list)”"
        ),
        Phrase(
          fr: "choisir un code de Schemas/codes/\(list).json",
          en: "choose a code of Schemas/codes/\(list).json"
        )
      )
    case .coordinates:
      (
        Phrase(fr: "coordonnées hors limites", en: "coordinates out of range"),
        Phrase(
          fr: "donner la latitude de -90 à 90 et la longitude de -180 à 180",
          en: "give a latitude of -90 to 90 and a longitude of -180 to 180"
        )
      )
    case .textTooLong(let limit):
      (
        Phrase(fr: "texte de plus de \(limit) octets", en: "a text of more than \(limit) bytes"),
        Phrase(fr: "raccourcir le texte", en: "shorten the text")
      )
    case .text:
      (
        Phrase(
          fr: "texte vide ou contenant un octet nul",
          en: "a text that is empty or holds a NUL"
        ),
        Phrase(fr: "corriger le texte", en: "correct the text")
      )
    case .seenMark:
      (
        Phrase(fr: "ce n'est pas une marque", en: "not a mark"),
        Phrase(
          fr: "copier « seen » de « mrm incident show --json »",
          en: "copy “seen” from “mrm incident show --json”",
        )
      )
    case .proposal:
      (
        Phrase(
          fr: "ce n’est pas le nom d’une proposition",
          en: "not the handle of a proposal",
        ),
        Phrase(
          fr: "relire le nom, par exemple P-7K3FQ2 ; « mrm user confirm » les donne",
          en: "read it again; it looks like P-7K3FQ2, and “mrm user confirm” has them"
        )
      )
    case .meeting:
      (
        Phrase(fr: "ce n’est pas le nom d’une réunion", en: "not the handle of a meeting"),
        Phrase(
          fr: "relire le nom, par exemple M-7K3FQ2 ; « mrm meeting list » les donne",
          en: "read it again; it looks like M-7K3FQ2, and “mrm meeting list” has them"
        )
      )
    case .meetingLevel:
      (
        Phrase(fr: "ce niveau ne tient pas de réunion", en: "that level holds no meetings"),
        Phrase(
          fr: "prendre le niveau technique ou l’équipe spéciale",
          en: "take the technical level or the CTFMR"
        )
      )
    case .exploitationByAidStaff:
      (
        Phrase(
          fr: "l’exploitation ou l’abus sexuel par du personnel de l’ONU ou d’aide ne s’enregistre "
            + "pas ici",
          en: "sexual exploitation or abuse by UN or aid staff is not recorded here",
        ),
        Phrase(
          fr: "le signaler au point focal PEAS, et ne rien en garder ici",
          en: "report it to the PSEA focal point, and keep nothing of it here",
        )
      )
    case .notListable:
      (
        Phrase(
          fr: "aucune partie n’est inscrite pour cette violation",
          en: "no party is listed for this violation",
        ),
        Phrase(
          fr: "donner une violation qui fait inscrire : toutes, sauf le déni d’accès humanitaire",
          en: "give a violation that triggers listing: all but denial of humanitarian access",
        )
      )
    case .listingYear:
      (
        Phrase(
          fr: "ce n’est pas l’année d’un rapport annuel avec annexe",
          en: "not the year of an annual report with an annex",
        ),
        Phrase(
          fr:
            "donner une année de \(PartyListing.years.lowerBound) à \(PartyListing.years.upperBound)",
          en:
            "give a year from \(PartyListing.years.lowerBound) to \(PartyListing.years.upperBound)",
        )
      )
    case .evidenceSize(let limit):
      (
        Phrase(
          fr: "le fichier est vide ou dépasse \(limit >> 20) Mio",
          en: "the file is empty or larger than \(limit >> 20) MiB",
        ),
        Phrase(
          fr: "choisir un autre fichier, ou découper celui-ci",
          en: "choose another file, or split this one",
        )
      )
    case .tooManyNotes(let limit):
      (
        Phrase(
          fr: "cette pièce a déjà \(limit) notes",
          en: "this piece has \(limit) notes already",
        ),
        Phrase(
          fr: "noter la suite dans le récit confidentiel",
          en: "note what follows in the confidential account",
        )
      )
    }
  }
}
