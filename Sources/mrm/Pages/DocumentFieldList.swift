import MRMExchange
import MRMModel

/// The fields of a document by their JSON names, as people read them; what a difference compares.
struct DocumentFieldList {
  /// One field.
  struct Field {
    let name: String
    let value: String
    /// Whether the value is a code, number or date that can be printed beside another.
    let isShort: Bool

    init(_ name: String, _ value: String, isShort: Bool = true) {
      self.name = name
      self.value = value
      self.isShort = isShort
    }
  }

  let language: Language
  let parties: PartyRegister

  func head(_ document: IncidentDocument) -> [Field] {
    [
      Field("date", document.date.spoken(language)),
      Field("first_report", document.firstReport?.spoken(language) ?? "–"),
      Field("place", document.place.spoken(language)),
      Field(
        "same_unlisted_children",
        document.unlistedLinks.isEmpty ? "–" : document.unlistedLinks.spoken,
      ),
    ] + fields(of: DetailLines.of(document.details, language)) + [
      Field("account", document.account ?? "", isShort: false),
      Field("account_shareable", document.shareableAccount ?? "", isShort: false),
    ]
  }

  func path(of violation: ViolationDocument) -> String { "violations/\(violation.number)" }

  func path(of source: SourceDocument) -> String { "sources/\(source.number)" }

  func fields(of violation: ViolationDocument) -> [Field] {
    [
      Field("number", "\(violation.number)"),
      Field("kind", violation.kind.label(language)),
      Field("tally", violation.tally.spoken(language)),
      Field("attribution", violation.attribution.spoken(language, register: parties)),
    ]
      + fields(of: DetailLines.of(violation.details, language))
  }

  private func fields(of answers: [DetailLines.Line]) -> [Field] {
    answers.map { Field($0.path, $0.value, isShort: !$0.isProse) }
  }

  func fields(of child: ChildDocument) -> [Field] {
    [
      Field("sex", child.sex.label(language)),
      Field("age", child.age.spoken(language)),
      Field("consent_to_report", child.consentToReport.label(language)),
      Field("violations", numbers(child.violations)),
    ] + fields(of: DetailLines.of(child.details, language)) + fields(of: child.identity)
  }

  func fields(of group: GroupDocument) -> [Field] {
    [Field("violations", numbers(group.violations))]
      + fields(of: DetailLines.of(group.details, language))
  }

  func fields(of response: ResponseDocument) -> [Field] {
    [Field("violation", "/\(response.violation)")]
      + fields(of: DetailLines.of(response.details, language))
  }

  func fields(of source: SourceDocument) -> [Field] {
    [
      Field("number", "\(source.number)"),
      Field("category", source.category.label(language)),
      Field("type", source.type.label(language)),
      Field("reliability", source.reliability?.label(language) ?? "–"),
      Field("credibility", source.credibility?.label(language) ?? "–"),
      Field("consent_to_report", source.consentToReport.label(language)),
      Field("violations", numbers(source.violations)),
      Field("note", source.note, isShort: false),
    ] + fields(of: source.particulars) + fields(of: source.identity)
  }

  private func fields(of identity: IdentityDisclosure) -> [Field] {
    switch identity {
    case .absent: identityFields("", "", "")
    // Nobody types this text: an identity that is withheld before and after is the same one.
    case .withheld: identityFields("\u{0}", "\u{0}", "\u{0}")
    case .given(let details):
      identityFields(details.name, details.dateOfBirth?.description ?? "", details.contact)
    }
  }

  private func identityFields(_ name: String, _ day: String, _ contact: String) -> [Field] {
    [
      Field("name", name, isShort: false), Field("date_of_birth", day, isShort: false),
      Field("contact", contact, isShort: false),
    ]
  }

  private func numbers(_ violations: [Int]) -> String {
    violations.isEmpty ? "–" : violations.map { "/\($0)" }.joined(separator: " ")
  }
}
