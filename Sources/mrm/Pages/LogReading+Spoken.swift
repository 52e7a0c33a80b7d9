import MRMModel
import MRMService

extension Phrase {
  /// The phrase, and what the entry tells of the identity that somebody asked for.
  func followed(by reading: LogReading) -> Phrase {
    switch reading {
    case .opened:
      Phrase(fr: "\(french) ; celle-ci a été lue", en: "\(english); this one was read")
    case .perhapsOpened:
      Phrase(
        fr: "\(french) ; celle-ci en est peut-être",
        en: "\(english); this one may be among them",
      )
    case .evidence:
      Phrase(
        fr: "\(french) ; elle parle peut-être de cette personne",
        en: "\(english); it may tell of this person",
      )
    }
  }
}
