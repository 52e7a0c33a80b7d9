internal import MRMModel

extension DocumentReader {
  /// Reads what is known of a violation of a kind; nothing when the document does not say.
  mutating func details(_ violation: DocumentFields, of kind: ViolationKind) -> ViolationDetails {
    var details = ViolationDetails(of: kind)
    guard let value = violation[.details] else { return details }
    var pass = DetailsReader(value, at: violation.pointer(to: .details))
    details.visit(with: &pass)
    pass.finish()
    for problem in pass.problems { report(problem.reason, at: problem.pointer) }
    if details.isExploitationByAidStaff {
      report(.value(.exploitationByAidStaff), at: violation.pointer(to: .details))
    }
    return details
  }

  /// Reads the form of an incident, a child or a group; nothing asked when the document does not say.
  mutating func form<Form: DetailForm>(_ fields: DocumentFields) -> Form {
    var form = Form()
    guard let value = fields[.details] else { return form }
    var pass = DetailsReader(value, at: fields.pointer(to: .details))
    form.visit(with: &pass)
    pass.finish()
    for problem in pass.problems { report(problem.reason, at: problem.pointer) }
    return form
  }
}
