import Foundation
import MRMCrypto
import MRMModel
import Testing

/// One sealed thing of a released format and what it takes to open it, from a file in `Vectors`.
///
/// Those files are never written anew: a later format brings files of its own beside them.
struct Vector: Sendable, CustomTestStringConvertible {
  let name: String
  private let fields: [String: String]

  var testDescription: String { name }

  /// A field as it stands.
  func text(_ field: String) throws -> String {
    try #require(fields[field])
  }

  /// A field that is a whole number.
  func integer(_ field: String) throws -> Int {
    try #require(Int(text(field)))
  }

  /// The bytes of a field, written in hexadecimal.
  func bytes(_ field: String) throws -> [UInt8] {
    try #require([UInt8](hex: text(field)))
  }

  /// The bytes of a field, as a secret.
  func secret(_ field: String) throws -> SecretBytes {
    try SecretBytes(copying: bytes(field))
  }

  /// The sixteen bytes of a field, as an identity.
  func identifier<Subject>(_ field: String) throws -> Identifier<Subject> {
    try #require(Identifier(bytes: bytes(field)))
  }

  /// Every vector of one file.
  static func all(in file: String) throws -> [Vector] {
    let place = try #require(
      Bundle.module.url(forResource: file, withExtension: "json", subdirectory: "Vectors")
    )
    let vectors = try JSONDecoder().decode(VectorFile.self, from: Data(contentsOf: place)).vectors
    return try vectors.map { try Vector(name: #require($0["name"]), fields: $0) }
  }
}

/// The shape of a file in `Vectors`: how its contents were made, and the contents.
private struct VectorFile: Decodable {
  let source: String
  let vectors: [[String: String]]
}
