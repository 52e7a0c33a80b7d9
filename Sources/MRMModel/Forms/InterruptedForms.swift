/// The interrupted forms of one person: one of a new incident at most, and one an incident.
public struct InterruptedForms: Hashable, Sendable {
  /// The most that are kept: who leaves more should finish some.
  public static let maximumCount = 50

  /// The forms, the one that was begun first at the front.
  public private(set) var forms: [InterruptedForm]

  /// No form at all.
  public init() {
    forms = []
  }

  /// The form of an incident, or with nil that of a new one.
  public func form(of incident: Identifier<Incident>?) -> InterruptedForm? {
    forms.first { incident.map($0.isEdit) ?? $0.isNew }
  }

  /// Keeps a form, in place of what was kept of the same.
  ///
  /// - Throws: ``InterruptedFormError/tooMany(limit:)``.
  public mutating func keep(_ form: InterruptedForm) throws(InterruptedFormError) {
    if let position = forms.firstIndex(where: {
      form.isNew ? $0.isNew : $0.isEdit(of: form.incident)
    }) {
      forms[position] = form
    } else {
      guard forms.count < Self.maximumCount else { throw .tooMany(limit: Self.maximumCount) }
      forms.append(form)
    }
  }

  /// Throws the form of an incident away, or with nil that of a new one.
  public mutating func discard(_ incident: Identifier<Incident>?) {
    forms.removeAll { incident.map($0.isEdit) ?? $0.isNew }
  }
}

extension InterruptedForm {
  fileprivate func isEdit(of incident: Identifier<Incident>) -> Bool {
    !isNew && self.incident == incident
  }
}

extension InterruptedForms: FieldCodable {
  /// See ``FieldCodable``: the forms (1), no two of one incident, and one new at most.
  public init(from reader: inout FieldReader) throws(FormatError) {
    forms = try reader.list(1)
    let edited = forms.filter { !$0.isNew }.map(\.incident)
    guard forms.count <= Self.maximumCount, forms.count - edited.count <= 1,
      Set(edited).count == edited.count
    else { throw .invalid(tag: 1) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.list(1, forms)
  }
}
