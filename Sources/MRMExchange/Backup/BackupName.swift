/// What a file in a backup is, told by its name; there are no others.
public enum BackupName: Hashable, Sendable {
  /// What the backup holds, first in it.
  case manifest
  /// A person's bundle, by its label: 1–32 letters a–z, digits and hyphens, no hyphen first.
  case bundle(label: String)
  /// The store, last.
  case store

  private static let folder = "people/"
  private static let ending = ".bundle"

  /// Reads a path; nil when it is none of these, so that no path leads anywhere else.
  init?(path: String) {
    switch path {
    case "backup.json": self = .manifest
    case "store.sqlite": self = .store
    default:
      guard path.hasPrefix(Self.folder), path.hasSuffix(Self.ending) else { return nil }
      let label = path.dropFirst(Self.folder.count).dropLast(Self.ending.count)
      let isAllowed = label.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == 45
      }
      guard (1...32).contains(label.utf8.count), isAllowed, label.utf8.first != 45,
        path.utf8.count == Self.folder.utf8.count + label.utf8.count + Self.ending.utf8.count
      else { return nil }
      self = .bundle(label: String(label))
    }
  }

  /// Reads the name of a bundle's file without its folder; nil when it is none.
  public init?(bundleFile name: String) {
    self.init(path: Self.folder + name)
    guard case .bundle = self else { return nil }
  }

  /// The name as it stands in the archive.
  public var path: String {
    switch self {
    case .manifest: "backup.json"
    case .bundle(let label): Self.folder + label + Self.ending
    case .store: "store.sqlite"
    }
  }

  /// The most bytes such a file may have: a manifest of some hundred persons; a bundle, with room; a
  /// store, a tebibyte.
  var largestByteCount: Int {
    switch self {
    case .manifest: 1 << 17
    case .bundle: 1 << 14
    case .store: 1 << 40
    }
  }
}
