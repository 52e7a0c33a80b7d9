import Foundation
import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

/// Random sequences of what a crowd tries on a case: the machines, and a whole store, do what the
/// reference says, refuse what it refuses for the same reason, and log no more and no less.
///
/// `MRM_STORE_SEQUENCES` raises how many there are in a store, ten times as many in all, as
/// `scripts/soak` does.
@Suite struct CaseModelTests {
  private static let steps = 30
  private static let batches = 0..<UInt64(10)
  private static let sequences =
    ProcessInfo.processInfo.environment["MRM_STORE_SEQUENCES"].flatMap(UInt64.init) ?? 4

  @Test(arguments: batches)
  func `the machines do what the reference says, in 20,000 sequences`(batch: UInt64) throws {
    let office = try OfficeCode("MOP")
    let elsewhere = try OfficeCode("GAO")
    let crowd: [Actor] = [
      ([.protectionOfficer], office), ([.protectionOfficer], office),
      ([.protectionOfficer], elsewhere), ([.focalPoint], office), ([.focalPoint], elsewhere),
      ([.technicalVerifier], office), ([.technicalVerifier, .ctfmrMember], elsewhere),
      ([.ctfmrMember], office), ([.ctfmrMember], office),
      ([.protectionOfficer, .ctfmrMember], office),
      ([.protectionOfficer, .focalPoint], office), ([.focalPoint], office),
      ([.ctfmrMember], elsewhere), ([.reportingOfficer, .auditor], office),
    ].map { Actor(id: .random(), roles: $0.0, office: $0.1) }
    let quorum = try StoreSettings.Quorum(
      focalPoint: 1,
      technical: 1,
      ctfmr: Int(2 + batch % 2),
    )
    var (accepted, refused, closed) = (0, 0, 0)
    for seed in batch * 2000..<(batch + 1) * 2000 {
      var draw = CommandDraw(seed: seed)
      let author = crowd[seed.isMultiple(of: 3) ? 10 : 0].id
      var reference = ReferenceCase(office: office, author: author)
      var engine = EngineCase(office: office, author: author)
      for step in 0..<Self.steps {
        let command = draw.command(crowd, reference)
        let wanted = reference.attempt(command, quorum: quorum)
        var found: Refusal?
        do { try engine.attempt(command, quorum: quorum) } catch { found = error }
        #expect(found == wanted, "seed \(seed), step \(step): \(command.act)")
        #expect(engine.differences(from: reference) == [], "seed \(seed), step \(step)")
        if wanted == nil { accepted += 1 } else { refused += 1 }
      }
      closed += reference.log.contains(.incidentClosed) ? 1 : 0
    }
    #expect(accepted > 5000 && refused > 5000 && closed > 0)
  }

  @Test(arguments: batches)
  func `a store does what the reference says`(batch: UInt64) throws {
    let crowd = try StoreCrowd()
    let quorum = StoreSettings.Quorum.standard
    let authors = crowd.actors.filter {
      $0.roles.contains(.protectionOfficer) && $0.office.rawValue == "MOP"
    }
    var accepted = 0
    for seed in batch * Self.sequences..<(batch + 1) * Self.sequences {
      var draw = CommandDraw(seed: 1_000_000 + seed)
      let author = authors[draw.below(authors.count)]
      var reference = ReferenceCase(office: author.office, author: author.id)
      reference.log = [.draftSaved]
      let stored = try StoreCase(crowd, author: author.id)
      for step in 0..<Self.steps {
        let command = draw.command(crowd.actors, reference)
        let wanted = reference.attempt(command, quorum: quorum)
        var found: Refusal?
        do { try stored.attempt(command) } catch let refusal as Refusal {
          found = refusal
        } catch ServiceError.noSuchIncident {
          // Whose keys do not open it is not told that it is there; they may do nothing with it.
          #expect(wanted != nil)
          found = wanted
        }
        #expect(found == wanted, "seed \(seed), step \(step): \(command.act)")
        #expect(try stored.differences(from: reference) == [], "seed \(seed), step \(step)")
        accepted += wanted == nil ? 1 : 0
      }
      #expect(try stored.log() == reference.log, "seed \(seed)")
    }
    #expect(accepted > 0)
    #expect(try crowd.force.desk("officer").verifyLog().findings.isEmpty)
    #expect(try crowd.force.desk("officer").checkStore().isSound)
  }
}
