public import MRMModel

/// Why something cannot be done with a meeting.
public enum MeetingError: ExplainedError, Hashable {
  /// No meeting of that name, or this person's keys do not open it.
  case noSuchMeeting
  /// Somebody else opened it, and holds it.
  case notChair
  /// Its chair has signed it: its list and what was found are for ever.
  case signed
  /// Its chair has not signed it yet.
  case notSigned
  /// Its list is empty, or nothing on it can be signed any more.
  case nothingToSign
  /// What was to be put on the list is on it already.
  case alreadyListed
  /// What was named is not on the list.
  case notListed
  /// More cases than one signature can stand for.
  case tooMany(limit: Int)
  /// Several persons are called so.
  case severalPersons
  /// Nothing waits for this level that is not on the list.
  case nothingWaits
  /// What was shown of the meeting is not what stands now.
  case changed
  /// Some cases cannot be signed; nothing was.
  case refused([RefusedCase])

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String { phrases.problem(language) }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String { phrases.remedy(language) }

  /// Each case that cannot be signed, with its reason.
  public var items: [Phrase] {
    guard case .refused(let cases) = self else { return [] }
    return cases.map { item in
      Phrase(fr: "\(item.name) : \(item.reason.french)", en: "\(item.name): \(item.reason.english)")
    }
  }

  /// The exit code that it ends the program with.
  var exitCode: Int32 {
    switch self {
    case .noSuchMeeting, .notListed, .nothingWaits: 5
    case .notChair: 4
    case .signed, .notSigned, .nothingToSign, .alreadyListed: 6
    case .changed: 7
    case .refused(let cases): cases.allSatisfy(\.isChange) ? 7 : 6
    case .tooMany, .severalPersons: 65
    }
  }
}

/// A case that cannot be signed with the others of its meeting.
public struct RefusedCase: Hashable, Sendable {
  /// The case as commands take it: `ML-MOP-2022-0143-7/2`.
  public let name: String
  /// Why not.
  public let reason: Phrase
  /// Whether it is that the case is no longer what was shown.
  let isChange: Bool
}

extension MeetingError {
  private var phrases: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .noSuchMeeting:
      (
        Phrase(
          fr: "pas de réunion de ce nom parmi celles que vous pouvez ouvrir",
          en: "no meeting of that name among those you can open",
        ),
        Phrase(
          fr: "relire le nom ; « mrm meeting list » donne ceux qu’il y a",
          en: "check the name; “mrm meeting list” has those there are",
        )
      )
    case .notChair:
      (
        Phrase(
          fr: "cette réunion est tenue par une autre personne",
          en: "somebody else holds this meeting",
        ),
        Phrase(
          fr: "demander à qui l’a ouverte, ou en ouvrir une",
          en: "ask whoever opened it, or open one",
        )
      )
    case .signed:
      (
        Phrase(fr: "cette réunion est signée", en: "this meeting is signed"),
        Phrase(
          fr: "l’approuver avec « mrm meeting concur », ou ouvrir une autre réunion",
          en: "concur in it with “mrm meeting concur”, or open another meeting",
        )
      )
    case .notSigned:
      (
        Phrase(fr: "cette réunion n’est pas encore signée", en: "this meeting is not signed yet"),
        Phrase(
          fr: "attendre « mrm meeting close » de qui l’a ouverte",
          en: "wait for “mrm meeting close” of whoever opened it",
        )
      )
    case .nothingToSign:
      (
        Phrase(
          fr: "il n’y a rien à signer dans cette réunion",
          en: "there is nothing to sign in this meeting",
        ),
        Phrase(
          fr: "voir où en sont ses cas avec « mrm meeting show »",
          en: "see how its cases stand with “mrm meeting show”",
        )
      )
    case .alreadyListed:
      (
        Phrase(fr: "ce cas est déjà sur la liste", en: "this case is on the list already"),
        Phrase(fr: "voir la liste avec « mrm meeting show »", en: "see “mrm meeting show”")
      )
    case .notListed:
      (
        Phrase(
          fr: "ce cas n’est pas sur la liste de la réunion",
          en: "this case is not on the meeting’s list",
        ),
        Phrase(
          fr: "voir la liste avec « mrm meeting show », ou ajouter le cas avec « mrm meeting add »",
          en: "see “mrm meeting show”, or put it there with “mrm meeting add”",
        )
      )
    case .tooMany(let limit):
      (
        Phrase(
          fr: "une réunion décide de \(limit) cas au plus",
          en: "a meeting decides on \(limit) cases at most",
        ),
        Phrase(fr: "en ouvrir une autre pour le reste", en: "open another one for the rest")
      )
    case .severalPersons:
      (
        Phrase(
          fr: "plusieurs personnes portent ce nom",
          en: "several persons are called so",
        ),
        Phrase(
          fr: "donner les premiers signes de l’identité ; « mrm user list --json » les donne",
          en: "give the first digits of the identity; “mrm user list --json” has them",
        )
      )
    case .nothingWaits:
      (
        Phrase(
          fr: "rien d’autre n’attend ce niveau",
          en: "nothing else waits for this level",
        ),
        Phrase(fr: "voir « mrm queue »", en: "see “mrm queue”")
      )
    case .changed:
      (
        Phrase(
          fr: "la réunion n’est plus ce qui fut montré ; rien n’a été signé",
          en: "the meeting is no longer what was shown; nothing was signed",
        ),
        Phrase(
          fr: "relire « mrm meeting show », puis signer",
          en: "read “mrm meeting show” again, then sign",
        )
      )
    case .refused(let cases):
      (
        Phrase(
          fr: cases.count == 1
            ? "un cas ne peut pas être signé ; rien n’a été signé"
            : "\(cases.count) cas ne peuvent pas être signés ; rien n’a été signé",
          en: cases.count == 1
            ? "one case cannot be signed; nothing was signed"
            : "\(cases.count) cases cannot be signed; nothing was signed",
        ),
        Phrase(
          fr: "revoir ces cas, ou les laisser : « mrm meeting remove » avant la signature, "
            + "--except pour approuver",
          en: "look at them again, or leave them: “mrm meeting remove” before it is signed, "
            + "--except to concur",
        )
      )
    }
  }
}
