import Foundation
import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// Names and files are opened after the entry that says so, or not at all.
@Suite struct SensitiveReadTests {
  @Test(arguments: IdentityAct.allCases)
  func `what opens identities is on the record`(act: IdentityAct) throws {
    let scene = try ReadCase()
    let before = try scene.acts().count
    try act.perform(scene.force.desk("officer"), in: scene)
    #expect(try scene.acts().dropFirst(before).first == act.reading)
    #expect(try scene.force.desk("auditor").verifyLog().findings.isEmpty)
  }

  @Test(arguments: IdentityAct.allCases)
  func `the entry is there although the identity does not open`(act: IdentityAct) throws {
    let scene = try ReadCase()
    let before = try scene.acts().count
    try scene.damage()
    let officer = try scene.force.desk("officer")
    #expect(throws: StoreError.self) { try act.perform(officer, in: scene) }
    #expect(Array(try scene.acts().dropFirst(before)) == [act.reading])
  }

  @Test(arguments: IdentityAct.allCases)
  func `where the entry cannot be written nothing is opened and nothing is shown`(
    act: IdentityAct
  ) throws {
    let scene = try ReadCase()
    let before = try scene.acts().count
    // Whoever opened one of them now would fail on that, and not on the entry.
    try scene.damage()
    try scene.closeLog()
    let officer = try scene.force.desk("officer")
    #expect(throws: StoreError.damaged) { try act.perform(officer, in: scene) }
    #expect(!FileManager.default.fileExists(atPath: scene.path))
    #expect(try scene.force.unfinished() == [])
    #expect(try scene.acts().count == before)
  }

  @Test func `a name that came after its reading was recorded is not opened`() throws {
    let scene = try ReadCase()
    let desk = try scene.force.desk("officer")
    let known = Set(scene.row.identities.map(\.id))
    try #require(known.count == 2)
    for missing in known {
      #expect {
        try desk.store.read(as: desk.person) { view in
          var reader = CaseReader(view)
          return try reader.read(scene.row, identities: known.subtracting([missing]))
        }
      } throws: { error in
        guard case StoreError.changedMeanwhile(let record, by: desk.personID, at: _) = error else {
          return false
        }
        return record.id == missing
      }
    }
  }

  @Test func `a source's name that came after the reading was recorded is not moved`() throws {
    let scene = try ReadCase()
    let desk = try scene.force.desk("officer")
    let before = try scene.acts().count
    #expect {
      try desk.relate(scene.name, scene.other, doing: .mergeDuplicates) { change, pair, _ in
        let act = pair.act(.random())
        var move = try SourceMove(
          act,
          from: pair.first,
          to: pair.second,
          reading: [],
          in: change,
        )
        try move.save()
        return (pair.first, move.row, move.count, .duplicateMerged(act))
      }
    } throws: { error in
      if case StoreError.changedMeanwhile = error { true } else { false }
    }
    #expect(try scene.acts().count == before)
  }
}
