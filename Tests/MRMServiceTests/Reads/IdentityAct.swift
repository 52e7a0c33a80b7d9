import Foundation
import MRMModel
import MRMTestSupport
import MRMWorkflow

@testable import MRMService

/// Everything this program does that opens or moves identities, and what the log says of it.
enum IdentityAct: CaseIterable {
  /// `incident show --reveal`.
  case show
  /// `child find`, and `incident add` where a child is listed already.
  case find
  /// `duplicates merge`, which takes sources and their names along.
  case merge
  /// `export primero --identities`.
  case export
  /// `evidence get`.
  case takeOut

  /// What is on the record before the first key is used.
  var reading: AuditAct {
    switch self {
    case .show, .merge: .sensitiveRead
    case .find: .childrenSought
    case .export: .incidentsExported
    case .takeOut: .evidenceRead
    }
  }

  /// Does it, as a person at their desk.
  func perform(_ desk: Desk, in scene: ReadCase) throws {
    switch self {
    case .show: _ = try desk.page(of: scene.name, revealing: true)
    case .find: _ = try desk.children(like: [SoughtChild(name: "Child Invented")], least: 0)
    case .merge: _ = try desk.merge(scene.name, into: scene.other)
    case .export:
      _ = try desk.exportIncidents(toPrimero: scene.path, .plain, withIdentities: true)
    case .takeOut: _ = try desk.writeEvidence(1, of: scene.name, to: scene.path, .plain)
    }
  }
}
