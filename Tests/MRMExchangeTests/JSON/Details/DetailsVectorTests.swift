import Foundation
import MRMDetailSamples
import MRMExchange
import MRMModel
import Testing

/// Violations as the first format writes them, and what they say: `Vectors/violation-1.json`.
@Suite struct DetailsVectorTests {
  /// One violation: its bytes in hexadecimal, and its details as a document shows them.
  struct Kept: Codable, CustomTestStringConvertible {
    let name: String
    let bytes: String
    let details: String

    var testDescription: String { name }

    static func all() throws -> [Kept] {
      let file = try #require(
        Bundle.module.url(
          forResource: "violation-1",
          withExtension: "json",
          subdirectory: "Vectors",
        )
      )
      return try JSONDecoder().decode([Kept].self, from: Data(contentsOf: file))
    }
  }

  @Test(arguments: try Kept.all())
  func `a violation that was kept says what it said, and is written as it was`(kept: Kept) throws {
    let bytes = try Self.bytes(of: kept.bytes)
    let violation = try Violation(encoded: bytes)
    #expect(violation.encoded == bytes)
    #expect(Self.text(of: violation.details) == kept.details)
  }

  @Test func `every kind was kept, without details and with all of them`() throws {
    let kept = try Kept.all().map { try Violation(encoded: Self.bytes(of: $0.bytes)) }
    for kind in ViolationKind.allCases {
      #expect(kept.contains { $0.kind == kind && $0.details.isEmpty })
      #expect(kept.contains { $0.kind == kind && !$0.details.isEmpty })
    }
  }

  private static func text(of details: ViolationDetails) -> String {
    let document = IncidentDocument(violations: [ViolationDocument(number: 1, details: details)])
    guard case .array(let violations) = document.json(includingIdentities: true)["violations"]
    else { return "" }
    return violations.first?["details"]?.text ?? ""
  }

  private static func bytes(of hex: String) throws -> [UInt8] {
    let digits = Array(hex)
    return try stride(from: 0, to: digits.count, by: 2).map { index in
      try #require(UInt8(String(digits[index...index + 1]), radix: 16))
    }
  }
}
