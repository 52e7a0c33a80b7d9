import MRMModel

extension TallyReconciliation {
  /// "3 of 8 listed", "all listed (3, and 5 in groups)"; nil where nobody is counted or listed.
  var phrase: Phrase? {
    guard counted + listed + inGroups > 0 else { return nil }
    let groups = Phrase(
      fr: inGroups > 0 ? ", \(inGroups) en groupes" : "",
      en: inGroups > 0 ? ", \(inGroups) in groups" : "",
    )
    guard outcome == .equal, listed + inGroups == counted else {
      return Phrase(
        fr: "\(listed) sur \(counted) \(listed < 2 ? "inscrit" : "inscrits")\(groups.french)",
        en: "\(listed) of \(counted) listed\(groups.english)",
      )
    }
    guard inGroups > 0 else { return Phrase(fr: "tous inscrits", en: "all listed") }
    return Phrase(
      fr: "tous connus (\(listed) \(listed < 2 ? "inscrit" : "inscrits")\(groups.french))",
      en: "all accounted for (\(listed) listed\(groups.english))",
    )
  }
}

extension [[Int]] {
  /// "/1 /2, /3 /4": sets of violations.
  var spoken: String {
    map { $0.map { "/\($0)" }.joined(separator: " ") }.joined(separator: ", ")
  }
}
