import Foundation
public import MRMExchange
public import Testing

/// The files under `Schemas/`, and what the program would publish today.
enum Published {
  /// The version that a code is new in, when no file has it yet.
  static let version = "0.1"

  static let lists = CodeListDocument.all(since: version)

  private static let root = URL(filePath: #filePath)
    .resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  static func file(_ path: String) -> URL { root.appending(path: path) }

  static func file(of list: String) -> URL { file("Schemas/codes/\(list).json") }

  static let detailsSchema = file("Schemas/record/violation-details.schema.json")

  static let guide = file("docs/violations.md")

  static func json(_ file: URL) throws -> JSONValue {
    try StrictJSON.parse(Array(Data(contentsOf: file)))
  }

  /// A published list; nil when there is no file of its name.
  static func list(_ name: String) throws -> CodeListDocument? {
    let file = file(of: name)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let list: CodeListDocument = try #require(
      CodeListDocument(json(file)),
      "Schemas/codes/\(name).json is no code list",
    )
    return list
  }

  /// The names of the files in `Schemas/codes/`, without their ending.
  static func names() throws -> Set<String> {
    let files = try FileManager.default.contentsOfDirectory(
      at: file("Schemas/codes"),
      includingPropertiesForKeys: nil,
    )
    return Set(files.map { $0.deletingPathExtension().lastPathComponent })
  }

  /// A list as its file should be: codes that were published keep the version they are known since.
  static func text(of list: CodeListDocument) throws -> String {
    let published = try Published.list(list.list) ?? list
    return list.keepingVersions(of: published).json.text
  }
}

extension CodeListDocument: CustomTestStringConvertible {
  /// The list's name; a failing test need not print every code.
  public var testDescription: String { list }
}
