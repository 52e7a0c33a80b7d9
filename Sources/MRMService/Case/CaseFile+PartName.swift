public import MRMModel

extension CaseFile {
  /// What people call a part of the incident: by its number where it has one.
  public func partName(of id: RecordID, kind: RecordKind) -> Phrase {
    let label = kind.entry.label
    if kind == .account, let account = accounts?.first(where: { $0.recordID == id }) {
      let purpose = account.purpose.entry.label
      return Phrase(
        fr: "\(label.french) (\(purpose.french))",
        en: "\(label.english) (\(purpose.english))",
      )
    }
    let number: String? =
      switch kind {
      case .violation: violations.first { $0.recordID == id }.map { "/\($0.number)" }
      case .source: sources?.first { $0.recordID == id }.map { "S\($0.number)" }
      case .decision:
        decisions?.first { $0.recordID == id }.map { decision in
          "/\(violations.first { $0.id == decision.violation }?.number ?? 0)"
        }
      case .evidence: evidence?.first { $0.recordID == id }.map { "E\($0.number)" }
      default: nil
      }
    guard let number else { return label }
    return Phrase(fr: "\(label.french) \(number)", en: "\(label.english) \(number)")
  }

  /// The versions that a decision on one violation would cover now, sorted.
  public func coveredVersions(of violation: ViolationRow) -> [RecordVersion] {
    row.coveredVersions(by: violation.number).sorted()
  }
}
