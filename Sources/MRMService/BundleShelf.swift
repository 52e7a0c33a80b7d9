internal import Foundation
internal import MRMStore
internal import MRMVault

/// The bundles of the persons who work on this machine.
struct BundleShelf: Sendable {
  private static let suffix = ".bundle"

  let folder: String

  /// The labels that lie here, in order.
  func labels() -> [PersonLabel] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(Self.suffix) }
      .compactMap { try? PersonLabel(String($0.dropLast(Self.suffix.count))) }
      .sorted()
  }

  /// The label that is meant: the one named, or the only one.
  func label(_ named: PersonLabel?) throws(ServiceError) -> PersonLabel {
    let labels = labels()
    if let named {
      guard labels.contains(named) else { throw .noBundle }
      return named
    }
    guard let only = labels.first else { throw .noBundle }
    guard labels.count == 1 else { throw .severalBundles(labels) }
    return only
  }

  func bundle(_ label: PersonLabel) throws -> PersonBundle {
    guard let data = FileManager.default.contents(atPath: path(label)) else {
      throw ServiceError.noBundle
    }
    return try PersonBundle(bytes: [UInt8](data))
  }

  func put(_ bundle: PersonBundle, as label: PersonLabel) throws {
    try PrivateFile.makeFolder(folder)
    try PrivateFile.replace(path(label), with: bundle.bytes)
  }

  func remove(_ label: PersonLabel) {
    try? FileManager.default.removeItem(atPath: path(label))
  }

  private func path(_ label: PersonLabel) -> String { "\(folder)/\(label)\(Self.suffix)" }
}
