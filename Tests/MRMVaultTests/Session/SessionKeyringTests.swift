import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

@Suite(.enabled(if: Keyring.isAvailable, "the kernel gives no keyring here"))
struct SessionKeyringTests {
  /// A person of this test alone, whose keys are dropped when it ends.
  private let person: UnlockedPerson
  private let guest: Keyring.Guest

  init() throws {
    person = try UnlockedPerson(
      keys: PersonKeys.make(for: .random(), in: .random()),
      compartments: [Scene.compartment()],
      lastGrantTried: 4,
    )
    guest = Keyring.Guest(person)
  }

  @Test func `what is kept is taken`() throws {
    #expect(try SessionKeyring.keep(person))
    let taken = try #require(try take())
    #expect(try taken.keys.secrets().revealed() == person.keys.secrets().revealed())
    #expect(taken.compartments.map(\.row) == person.compartments.map(\.row))
    #expect(taken.lastGrantTried == 4)
  }

  @Test func `it is taken as often as it is asked for`() throws {
    #expect(try SessionKeyring.keep(person))
    #expect(try take() != nil)
    #expect(try take() != nil)
  }

  @Test func `nothing is found that was never kept`() throws {
    #expect(try take() == nil)
    #expect(!SessionKeyring.drop(person.person, in: person.keys.store))
  }

  @Test func `nothing is found after a drop`() throws {
    #expect(try SessionKeyring.keep(person))
    #expect(SessionKeyring.drop(person.person, in: person.keys.store))
    #expect(try take() == nil)
    #expect(!SessionKeyring.drop(person.person, in: person.keys.store))
  }

  @Test func `nothing is found for a colleague, or in another store`() throws {
    #expect(try SessionKeyring.keep(person))
    #expect(try SessionKeyring.take(.random(), in: person.keys.store) == nil)
    #expect(try SessionKeyring.take(person.person, in: .random()) == nil)
  }

  @Test func `two persons of one machine do not disturb each other`() throws {
    let colleague = try UnlockedPerson(keys: PersonKeys.make(for: .random(), in: guest.store))
    let visit = Keyring.Guest(colleague)
    #expect(try SessionKeyring.keep(person))
    #expect(try SessionKeyring.keep(colleague))
    #expect(SessionKeyring.drop(visit.person, in: visit.store))
    #expect(try take() != nil)
  }

  @Test func `a session past its hard limit is over`() throws {
    #expect(try SessionKeyring.keep(person, deadline: 0, suspended: .max / 2))
    #expect(try take() == nil)
    #expect(!SessionKeyring.drop(person.person, in: person.keys.store))
  }

  @Test func `a session ends when the machine was suspended`() throws {
    #expect(try SessionKeyring.keep(person, deadline: .max, suspended: -2_000_000_000))
    #expect(try take() == nil)
    #expect(!SessionKeyring.drop(person.person, in: person.keys.store))
  }

  @Test func `a session goes on while neither limit is reached`() throws {
    #expect(try SessionKeyring.keep(person, deadline: .max, suspended: .max / 2))
    #expect(try take() != nil)
  }

  @Test func `a session that goes on takes in new compartments`() throws {
    #expect(try SessionKeyring.keep(person))
    let more = try person.adding([Scene.compartment(0xC2, made: 0x41)], lastGrantTried: 9)
    try SessionKeyring.refresh(more)
    let taken = try #require(try take())
    #expect(taken.compartments.count == 2)
    #expect(taken.lastGrantTried == 9)
  }

  @Test func `taking in compartments does not move the hard limit`() throws {
    #expect(try SessionKeyring.keep(person, deadline: 0, suspended: .max / 2))
    try SessionKeyring.refresh(person.adding([Scene.compartment(0xC2)], lastGrantTried: 9))
    #expect(try take() == nil)
  }

  @Test func `taking in compartments begins no session`() throws {
    try SessionKeyring.refresh(person)
    #expect(try take() == nil)
  }

  private func take() throws -> UnlockedPerson? {
    try SessionKeyring.take(guest.person, in: guest.store)
  }
}
