/// The interrupted forms of one person: one an incident, be it new or changed.
public struct InterruptedForms: Hashable, Sendable {
  /// The most that are kept: who leaves more should finish some.
  public static let maximumCount = 50

  /// The forms, the one that was begun first at the front.
  public private(set) var forms: [InterruptedForm]

  /// No form at all.
  public init() {
    forms = []
  }

  /// The form of an incident.
  public func form(of incident: Identifier<Incident>) -> InterruptedForm? {
    forms.first { $0.incident == incident }
  }

  /// Keeps a form, in place of what was kept of the same incident.
  ///
  /// - Throws: ``InterruptedFormError/tooMany(limit:)``.
  public mutating func keep(_ form: InterruptedForm) throws(InterruptedFormError) {
    if let position = forms.firstIndex(where: { $0.incident == form.incident }) {
      forms[position] = form
    } else {
      guard forms.count < Self.maximumCount else { throw .tooMany(limit: Self.maximumCount) }
      forms.append(form)
    }
  }

  /// Throws the form of an incident away.
  public mutating func discard(_ incident: Identifier<Incident>) {
    forms.removeAll { $0.incident == incident }
  }
}

extension InterruptedForms: FieldCodable {
  /// See ``FieldCodable``: the forms (1), no two of one incident.
  public init(from reader: inout FieldReader) throws(FormatError) {
    forms = try reader.list(1)
    guard forms.count <= Self.maximumCount, Set(forms.map(\.incident)).count == forms.count
    else { throw .invalid(tag: 1) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.list(1, forms)
  }
}
