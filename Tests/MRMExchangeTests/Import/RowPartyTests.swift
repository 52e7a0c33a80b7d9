import MRMExchange
import MRMModel
import Testing

@Suite struct RowPartyTests {
  @Test(arguments: [
    ("JNIM", ["JNIM"]),
    ("FAMa, Wagner Group", ["FDSM", "AFRICA_CORPS"]),
    ("FAMa,FAMa , Mali Armed Forces", ["FDSM"]),
    ("FAMa, n/a", ["FDSM"]),
  ])
  func `parties are named by what reports call them, each once`(
    names: String,
    codes: [String],
  ) throws {
    let incident = try ImportFixture.incident { $0.actors = names }
    let parties = try codes.map { PartyAttribution(party: try PartyCode($0)) }
    #expect(incident.attribution == .parties(parties, .several))
    #expect(incident.problems.isEmpty)
  }

  @Test(arguments: [("group", ""), ("group", "n/a"), ("not known", "JNIM"), ("", "")])
  func `a perpetrator who is not known is a normal value`(type: String, names: String) throws {
    let incident = try ImportFixture.incident {
      $0.actorType = type
      $0.actors = names
    }
    #expect(incident.attribution == .unknown)
    #expect(incident.problems.isEmpty && incident.flags.isEmpty)
  }

  @Test func `where the type is not given the names decide`() throws {
    let incident = try ImportFixture.incident { $0.actorType = "" }
    #expect(incident.attribution.parties.map(\.party) == [try PartyCode("JNIM")])
  }

  @Test func `crossfire keeps the parties as far as known`() throws {
    let incident = try ImportFixture.incident { $0.actorType = "crossfire" }
    #expect(
      incident.attribution == .crossfire([PartyAttribution(party: try PartyCode("JNIM"))])
    )
  }

  @Test func `who is no party to the conflict puts the row outside the MRM`() throws {
    let incident = try ImportFixture.incident { $0.actorType = "bandits" }
    #expect(incident.attribution == .unknown)
    #expect(incident.flags == [.likelyOutOfScope])
  }

  @Test(arguments: ["Front of the Moon", "JNIM, Front of the Moon"])
  func `a name the register does not have is a problem of its column`(names: String) throws {
    let incident = try ImportFixture.incident { $0.actors = names }
    #expect(incident.reasons == [.unknownParty])
    #expect(incident.problems.map(\.column) == ["actors"])
  }

  @Test func `a list of names without end is cut, and the row says so`() throws {
    let names = String(repeating: "JNIM,", count: 20)
    let incident = try ImportFixture.incident { $0.actors = names }
    #expect(incident.attribution.parties.count == 1)
    #expect(incident.reasons == [.unknownParty])
  }

  @Test func `a type the mapping does not list attributes to nobody`() throws {
    let incident = try ImportFixture.incident { $0.actorType = "aliens" }
    #expect(incident.attribution == .unknown)
    #expect(incident.reasons == [.unknownPartyType])
  }
}
