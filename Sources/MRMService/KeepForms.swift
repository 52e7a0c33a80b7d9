public import MRMModel
internal import MRMStore

/// Forms at a terminal that are not saved yet: kept outside the store, sealed to who fills them in.
extension Desk {
  /// The form that waits of an incident, or with nil of a new one.
  ///
  /// A new incident that was saved although its form is still there is not offered again: the
  /// program may have stopped between the two.
  ///
  /// - Throws: ``InterruptedFormError/damaged``, ``InterruptedFormError/otherVersion``.
  public func form(of incident: Identifier<Incident>?) throws -> InterruptedForm? {
    guard let form = try formsFile.load().form(of: incident) else { return nil }
    guard form.isNew, try isSaved(form.incident) else { return form }
    try formsFile.update { $0.discard(nil) }
    return nil
  }

  /// Keeps a form as it stands, in place of what was kept of it.
  ///
  /// - Throws: ``InterruptedFormError``, ``StoreError/readOnly`` or ``StoreError/diskFull``: what
  ///   was kept is then as it was.
  public func keep(_ form: InterruptedForm) throws {
    try formsFile.update { try $0.keep(form) }
  }

  /// Throws away the form of an incident, or with nil that of a new one; all forms when their file
  /// does not open.
  ///
  /// - Throws: ``InterruptedFormError/none`` when there is nothing; ``StoreError/readOnly``.
  public func discardForm(of incident: Identifier<Incident>?) throws {
    do {
      guard try formsFile.load().form(of: incident) != nil else { throw InterruptedFormError.none }
      try formsFile.update { $0.discard(incident) }
    } catch InterruptedFormError.damaged, InterruptedFormError.otherVersion {
      try formsFile.remove()
    }
  }

  /// The versions of an incident that an edit of it writes over.
  public func editedVersions(of file: CaseFile) -> [RecordVersion] {
    file.row.parts.map(\.record).filter(\.kind.isEntered)
  }

  /// What somebody changed since some versions of an incident were read; nil when nobody did.
  ///
  /// - Throws: ``StoreError`` when the log cannot be read.
  /// - Returns: The error that a stale edit is refused with.
  public func staleness(
    of versions: [RecordVersion],
    against file: CaseFile,
  ) throws -> (any ExplainedError)? {
    let (now, read) = (editedVersions(of: file), Set(versions))
    let changed =
      now.first { !read.contains($0) } ?? versions.first { !now.contains($0) }
    guard let changed else { return nil }
    return try store.read(as: person) { view in try view.conflict(changed) }
  }

  /// The forms that wait, by the incident that each is a change of.
  ///
  /// - Throws: As ``form(of:)``.
  func waitingForms(_ view: StoreView) throws -> [WaitingForm] {
    let index = try view.index()
    return try formsFile.load().forms.compactMap { form in
      let row = try index.incident(form.incident)
      guard !form.isNew || row == nil else { return nil }
      return WaitingForm(
        incident: form.isNew ? nil : form.incident,
        reference: form.isNew ? nil : row?.reference,
        begun: form.begun,
      )
    }
  }

  private var formsFile: FormsFile { FormsFile(folder: folders.pins, person: person) }

  private func isSaved(_ incident: Identifier<Incident>) throws -> Bool {
    try store.read(as: person) { view in try view.index().incident(incident) != nil }
  }
}

/// An interrupted form, as `status` names it.
public struct WaitingForm: Hashable, Sendable {
  /// The incident that it changes; nil for a new one.
  public let incident: Identifier<Incident>?
  /// Its reference; nil of a draft, and of a new one.
  public let reference: IncidentReference?
  /// When it was begun.
  public let begun: Timestamp
}
