import Foundation
import Testing

/// The bytes of entries as the first released format writes them, from `Vectors/entry-1.json`.
///
/// That file is never written anew: a later format brings a file of its own beside it.
enum KeptBytes {
  /// The bytes under a name.
  static func bytes(_ name: String) throws -> [UInt8] {
    let hex = try #require(all()[name], "no kept bytes of \(name)")
    var bytes: [UInt8] = []
    var rest = hex[...]
    while !rest.isEmpty {
      bytes.append(try #require(UInt8(rest.prefix(2), radix: 16)))
      rest = rest.dropFirst(2)
    }
    return bytes
  }

  /// Every name there is.
  static func names() throws -> Set<String> { try Set(all().keys) }

  private static func all() throws -> [String: String] {
    let place = try #require(
      Bundle.module.url(forResource: "entry-1", withExtension: "json", subdirectory: "Vectors")
    )
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: place)).bytes
  }

  private struct File: Decodable {
    let source: String
    let bytes: [String: String]
  }
}
