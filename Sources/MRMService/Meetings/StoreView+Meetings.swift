internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMVault

extension StoreView {
  /// The meeting of a name, as the log has left it.
  ///
  /// - Throws: ``MeetingError/noSuchMeeting``.
  func meeting(_ handle: MeetingHandle) throws(MeetingError) -> TrustedMeeting {
    let found = trusted.meetings.values.first { MeetingHandle(of: $0.id) == handle }
    guard let found else { throw .noSuchMeeting }
    return found
  }

  /// A meeting that a person holds, with the write of its draft.
  ///
  /// - Throws: ``MeetingError/noSuchMeeting``, ``MeetingError/signed``, ``MeetingError/notChair``.
  func held(
    _ handle: MeetingHandle,
    by person: Identifier<Person>,
  ) throws(MeetingError) -> (TrustedMeeting, RecordWrite) {
    let known = try meeting(handle)
    guard case .held(let write) = known.stage else { throw .signed }
    guard known.chair == person else { throw .notChair }
    return (known, write)
  }

  /// What a chair holds of a meeting, as they wrote it last.
  func draft(_ write: RecordWrite, by chair: Identifier<Person>) throws -> MeetingDraft {
    let opened: OpenedRecord<MeetingDraft> = try open(proving: write, by: chair)
    guard !opened.hasNewerFields else { throw StoreError.newerFields }
    return opened.content
  }

  /// A meeting as its chair signed it, held against what the entry says it decided.
  ///
  /// - Throws: ``VaultError/noKey``; ``StoreError/tampered(_:)`` when it says something else.
  func signed(_ known: TrustedMeeting) throws -> Meeting {
    guard case .signed(let write, let terms) = known.stage else { throw MeetingError.notSigned }
    let meeting = try open(Meeting.self, proving: write, by: known.chair).content
    let stated = SittingAct.terms(
      level: meeting.sitting.level,
      day: meeting.sitting.day,
      items: meeting.items,
    )
    guard meeting.id == known.id, meeting.chair == known.chair, stated == terms else {
      throw StoreError.tampered(.record(write.record))
    }
    return meeting
  }
}
