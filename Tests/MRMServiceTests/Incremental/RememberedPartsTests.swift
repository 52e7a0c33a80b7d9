import MRMAudit
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// A rule that remembers something new must have it kept, or an incremental verification would go by
/// less than a full one.
@Suite struct RememberedPartsTests {
  private static func names(_ value: Any) -> Set<String> {
    Set(Mirror(reflecting: value).children.compactMap(\.label))
  }

  /// Raise `LogReplay.rules` with every change here.
  @Test func `everything that a replay remembers is kept, or stands here with its reason`() throws {
    let replay = LogReplay(store: .random())
    let kept: Set = [
      "cases", "roster", "findings", "lastTime", "quorum", "meetings",
      "versions",  // as their number: rows are held against the entries that wrote them, once
      "newest",  // as the parts of each incident, those removed from it, and what belongs to none
      "partsAdded",  // as the parts of the index that are there
      "isFollowed",  // nothing is kept where it is false
    ]
    let given: Set = ["store", "past"]
    #expect(Self.names(replay) == kept.union(given))
    #expect(
      Self.names(RosterReplay()) == [
        "state", "grants", "agreementKeys",
      ]
    )
    #expect(
      Self.names(RosterState()) == [
        "members", "administratorsNeeded", "proposals", "invitations", "compartments", "holders",
        "waiting", "due",
      ]
    )
    let known = ReplayedCase(
      office: try .init("MOP"),
      loggedBy: .random(),
      state: .draft,
      contributors: [],
      parts: [:],
    )
    #expect(
      Self.names(known) == [
        "office", "loggedBy", "state", "contributors", "parts", "removed", "verification",
        "decidedOn", "attested", "duplicates", "takings", "movedOn",
        "changedOn",
        "decidedBefore",  // not kept: only a rebuilt index asks, and that replays every entry
      ]
    )
  }
}
