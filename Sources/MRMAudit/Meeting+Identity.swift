internal import MRMCrypto
public import MRMModel

extension MeetingDraft {
  /// The draft of a meeting: derived, so that the log says of a record whose it is.
  ///
  /// - Returns: The first 16 bytes of SHA-256 over `mrm/meeting-draft/1` and the meeting.
  public static func id(of meeting: Identifier<Meeting>) -> Identifier<MeetingDraft> {
    let digest = Digest.sha256([Array("mrm/meeting-draft/1".utf8), meeting.bytes])
    return Identifier<MeetingDraft>(derivedFrom: digest)
  }
}
