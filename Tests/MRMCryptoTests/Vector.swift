import Foundation
import MRMCrypto
import Testing

/// One published example: named byte strings, read from a file in `Vectors`.
struct Vector: Sendable, CustomTestStringConvertible {
  let name: String
  private let fields: [String: String]

  var testDescription: String { name }

  /// The bytes of a field, written in hexadecimal.
  func bytes(_ field: String) throws -> [UInt8] {
    let digits = try #require(fields[field])
    return try #require([UInt8](hex: digits))
  }

  /// The bytes of a field, as a secret.
  func secret(_ field: String) throws -> SecretBytes {
    try SecretBytes(copying: bytes(field))
  }

  /// Every example of one file.
  static func all(in file: String) throws -> [Vector] {
    let place = try #require(
      Bundle.module.url(forResource: file, withExtension: "json", subdirectory: "Vectors")
    )
    let vectors = try JSONDecoder().decode(VectorFile.self, from: Data(contentsOf: place)).vectors
    return try vectors.map { try Vector(name: #require($0["name"]), fields: $0) }
  }
}

/// The shape of a file in `Vectors`: where the examples come from, and the examples.
private struct VectorFile: Decodable {
  let source: String
  let vectors: [[String: String]]
}
