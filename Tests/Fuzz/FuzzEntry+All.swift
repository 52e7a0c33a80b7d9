extension FuzzEntry {
  /// Every entry, by the kind of bytes it reads.
  static let all = texts + files + fields + logs + kept + sealed

  /// The entry of a name, if there is one.
  static func named(_ name: String) -> FuzzEntry? { all.first { $0.name == name } }
}
