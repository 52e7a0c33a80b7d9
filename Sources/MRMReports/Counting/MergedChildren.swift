/// Children counted as persons, where entries were stated to be one child.
struct MergedChildren: Sendable {
  /// Entries of a section that are a child counted there already.
  var listedTwice: [ReportSection: Int] = [:]
  /// Children with two or more verified grave violations.
  var withSeveralVerified: Int

  /// A section's children less those that it counted more than once.
  func of(_ affected: ChildrenAffected, in section: ReportSection) -> ChildrenAffected {
    var affected = affected
    affected.listed -= listedTwice[section] ?? 0
    return affected
  }
}
