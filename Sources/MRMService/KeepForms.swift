public import MRMModel
internal import MRMStore

/// Forms at a terminal that are not saved yet: kept outside the store, sealed to who fills them in.
extension Desk {
  /// The form that waits of a change of an incident.
  ///
  /// - Throws: ``InterruptedFormError/damaged``, ``InterruptedFormError/otherVersion``.
  public func form(of incident: Identifier<Incident>) throws -> InterruptedForm? {
    try formsFile.load().form(of: incident)
  }

  /// The form that waits of a new incident: of several the one that was begun last.
  ///
  /// One that was saved although its form is still there is not offered again: the program may have
  /// stopped between the two.
  ///
  /// - Throws: As ``form(of:)``.
  public func newForm() throws -> InterruptedForm? {
    let forms = try formsFile.load().forms.filter(\.isNew)
    let saved = try saved(forms.map(\.incident))
    if !saved.isEmpty { try formsFile.update { kept in saved.forEach { kept.discard($0) } } }
    return forms.last { !saved.contains($0.incident) }
  }

  /// Keeps a form as it stands, in place of what was kept of it.
  ///
  /// - Throws: ``InterruptedFormError``, ``StoreError/readOnly`` or ``StoreError/diskFull``: what
  ///   was kept is then as it was.
  public func keep(_ form: InterruptedForm) throws {
    try formsFile.update { try $0.keep(form) }
  }

  /// Throws a form away.
  ///
  /// - Parameter incident: The incident that it is of, new or changed.
  /// - Throws: ``InterruptedFormError/none`` when there is nothing; as ``form(of:)``;
  ///   ``StoreError/readOnly``.
  public func discardForm(of incident: Identifier<Incident>) throws {
    try formsFile.update { forms in
      guard forms.form(of: incident) != nil else { throw InterruptedFormError.none }
      forms.discard(incident)
    }
  }

  /// Throws all forms away, whether their file opens or not.
  ///
  /// - Throws: ``StoreError/readOnly``.
  public func discardForms() throws { try formsFile.remove() }

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

  private func saved(_ incidents: [Identifier<Incident>]) throws -> Set<Identifier<Incident>> {
    guard !incidents.isEmpty else { return [] }
    return try store.read(as: person) { view in
      let index = try view.index()
      return Set(try incidents.filter { try index.incident($0) != nil })
    }
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
