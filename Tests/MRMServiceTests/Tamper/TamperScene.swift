import Foundation
import MRMExchange
import MRMModel
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// A store of some forty records with a past, and a copy of store and pins after each act.
final class TamperScene: Sendable {
  /// A state that was copied aside.
  struct Snapshot: Sendable {
    let store: String
    let pins: String
  }

  let force: TaskForce
  /// Who opens no case, and who opens every record of this store.
  let auditor: StoreReader
  let officer: StoreReader
  /// Each state there was, the founding's first and the newest last.
  let snapshots: [Snapshot]

  /// The newest state: what is damaged, and what the pins know.
  var newest: Snapshot { snapshots[snapshots.count - 1] }

  init() throws {
    let force = try TaskForce()
    let auditor = try StoreReader("auditor", of: force)
    let officer = try StoreReader("officer", of: force)
    var snapshots: [Snapshot] = []
    func keep() throws {
      // Their pins know every state; the officer's opening may add what was counted to it.
      _ = try force.desk("officer")
      _ = try force.desk("auditor")
      let place = "\(force.root)/snapshot-\(snapshots.count)"
      let snapshot = Snapshot(store: place + "/store", pins: place + "/pins")
      let files = FileManager.default
      try files.createDirectory(atPath: place, withIntermediateDirectories: true)
      try files.copyItem(atPath: force.folders.store, toPath: snapshot.store)
      try files.copyItem(atPath: force.folders.pins, toPath: snapshot.pins)
      _ = try SQLiteShell.run(
        ".open '\(snapshot.store)/store.sqlite'\nPRAGMA wal_checkpoint(TRUNCATE);",
        in: force.root,
      )
      snapshots.append(snapshot)
    }
    try keep()
    for act in Self.acts(of: force) {
      try act()
      try keep()
    }
    self.force = force
    self.auditor = auditor
    self.officer = officer
    self.snapshots = snapshots
  }

  /// What SQL answers about the newest state, a line a row.
  func ask(_ query: String) throws -> [String] {
    try SQLiteShell.run(".open '\(newest.store)/store.sqlite'\n\(query);", in: force.root)
  }

  /// Drafts, an edit, a return, a decision at every level, names read, an index built anew, an act
  /// refused and a wrong passphrase.
  private static func acts(of force: TaskForce) -> [() throws -> Void] {
    func names() throws -> [IncidentName] {
      try force.desk("officer").incidents().rows
        .sorted { ($0.date.description, $0.id) < ($1.date.description, $1.id) }
        .map { try IncidentName($0.id.description) }
    }
    func record(_ date: String) throws {
      _ = try force.desk("officer").recordDraft(TaskForce.document(date: date))
    }
    func edit(_ position: Int) throws {
      let officer = try force.desk("officer")
      let file = try officer.page(of: names()[position]).file
      let old = file.document
      _ = try officer.edit(
        file,
        to: IncidentDocument(
          date: old.date,
          firstReport: old.firstReport,
          place: old.place,
          account: "Two children were hit near the well, as a second witness says.",
          shareableAccount: old.shareableAccount,
          violations: old.violations,
          children: old.children,
          sources: old.sources,
        ),
      )
    }
    func submit(_ position: Int, answer: String? = nil) throws {
      _ = try force.desk("officer").submit(names()[position], answer: answer)
    }
    return [
      { try record("2022-08-01") },
      { try submit(0) },
      { try record("2022-08-02") },
      { try edit(1) },
      { try submit(1) },
      { _ = try force.desk("focal").returnIncident(names()[1], question: "Who saw it?") },
      { try edit(1) },
      { _ = try force.desk("officer").rebuildIndex() },
      { try force.verify(names()[0]) },
      { _ = try force.desk("officer").page(of: names()[0], revealing: true) },
      { try record("2022-08-03") },
      { try edit(2) },
      {
        #expect(throws: Refusal.self) {
          try force.desk("officer").returnIncident(names()[0], question: "Who saw it?")
        }
        try force.failToUnlock("officer")
      },
    ]
  }
}
