import MRMAudit
import MRMCrypto
import MRMModel
import Testing

@Suite struct AttestationFormatTests {
  private static func item(_ violation: UInt8) throws -> ConfirmedAttestation {
    let write = SampleEvents.write(.attestation, 0x7C, 1)
    return ConfirmedAttestation(
      incident: SampleEvents.id(0x21),
      office: try OfficeCode("MOP"),
      violation: SampleEvents.id(violation),
      decided: try #require(
        ElsewhereVerification(
          system: .primero,
          ctfmr: ElsewhereDecision(status: .verified, date: nil),
        )
      ),
      attestation: write,
      reliesOn: [],
    )
  }

  private static func bytes(_ items: [ConfirmedAttestation]) -> [UInt8] {
    var writer = FieldWriter()
    writer.list(1, items)
    return writer.bytes
  }

  @Test func `one entry confirms one to two hundred, each once`() throws {
    let most = try (0..<200).map { try Self.item(UInt8($0)) }
    for items in [Array(most.prefix(1)), most] {
      #expect(try AttestationConfirmation(encoded: Self.bytes(items)).items == items)
    }
    for items in [[], most + [try Self.item(200)], [most[0], most[1], most[0]]] {
      #expect(AttestationConfirmation(items) == nil)
      #expect(throws: FormatError.invalid(tag: 1)) {
        try AttestationConfirmation(encoded: Self.bytes(items))
      }
    }
  }

  @Test func `a system that decided nothing is refused`() {
    #expect(ElsewhereVerification(system: .primero) == nil)
    var writer = FieldWriter()
    writer.integer(1, 1)
    let bytes = writer.bytes
    #expect(throws: FormatError.missing(tag: 4)) { try ElsewhereVerification(encoded: bytes) }
  }

  @Test(arguments: VerificationStatus.allCases)
  func `an attribution is found elsewhere where the CTFMR verified the violation alone`(
    status: VerificationStatus
  ) throws {
    let finding = try #require(AttributionFinding(named: 2, verified: [2]))
    let ctfmr = ElsewhereDecision(status: status, date: nil)
    let found = ElsewhereVerification(system: .primero, ctfmr: ctfmr, attribution: finding)
    var writer = FieldWriter()
    writer.code(1, DecidingSystem.primero)
    writer.value(4, ctfmr)
    writer.value(5, finding)
    let bytes = writer.bytes
    guard status == .verified else {
      #expect(found == nil)
      #expect(throws: FormatError.invalid(tag: 5)) { try ElsewhereVerification(encoded: bytes) }
      return
    }
    #expect(found?.encoded == bytes)
    #expect(try ElsewhereVerification(encoded: bytes) == found)
  }

  @Test(arguments: [0, 2, 255])
  func `a system that has no number is refused`(system: Int) {
    var writer = FieldWriter()
    writer.integer(1, system)
    let bytes = writer.bytes
    #expect(throws: FormatError.newer) { try ElsewhereVerification(encoded: bytes) }
  }

  @Test func `the attestation of a violation has the identity it has in the format`() {
    let violation: Identifier<Violation> = SampleEvents.id(0x31)
    let digest = Digest.sha256(
      Array("mrm/attestation/1".utf8) + [UInt8](repeating: 0x31, count: 16)
    )
    #expect(Attestation.id(of: violation).bytes == Array(digest.bytes.prefix(16)))
  }

  @Test func `a standing is read as it was written, and by whom without when is refused`() throws {
    let person: Identifier<Person> = SampleEvents.id(0xA4)
    let time = Timestamp(milliseconds: 1_665_835_200_000)
    let standings: [AttestationStanding] = [
      .waiting, .confirmed(by: person, at: time), .withdrawn(by: person, at: time),
    ]
    for standing in standings {
      #expect(try AttestationStanding(encoded: standing.encoded) == standing)
    }
    var half = FieldWriter()
    half.identifier(2, person)
    var nobody = FieldWriter()
    nobody.flag(1, true)
    for bytes in [half.bytes, nobody.bytes] {
      #expect(throws: FormatError.missing(tag: 3)) { try AttestationStanding(encoded: bytes) }
    }
  }
}
