import MRMService

/// Where things lie when nothing is said: the XDG base directories.
struct DefaultFolders {
  private let environment: [String: String]

  init(_ environment: [String: String]) {
    self.environment = environment
  }

  /// The store that is named, else `MRM_STORE`, else the one under XDG data.
  ///
  /// - Throws: ``UsageError/noHome`` when neither an XDG folder nor a home is known.
  func folders(store named: String?) throws(UsageError) -> Folders {
    let data = try base("XDG_DATA_HOME", under: ".local/share")
    let state = try base("XDG_STATE_HOME", under: ".local/state")
    let given = [named, environment["MRM_STORE"]].compactMap(\.self).first { !$0.isEmpty }
    return Folders(
      store: given ?? "\(data)/store",
      people: "\(data)/people",
      pins: "\(state)/pins",
    )
  }

  private func base(_ variable: String, under home: String) throws(UsageError) -> String {
    // XDG Base Directory Specification: a path that is not absolute is to be ignored.
    if let folder = environment[variable], folder.hasPrefix("/") { return "\(folder)/mrm" }
    guard let user = environment["HOME"], user.hasPrefix("/") else { throw .noHome }
    return "\(user)/\(home)/mrm"
  }
}
