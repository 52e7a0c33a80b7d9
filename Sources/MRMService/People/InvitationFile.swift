internal import Foundation
internal import MRMAudit
internal import MRMCrypto
internal import MRMExchange
internal import MRMModel
internal import MRMVault

/// The file that an invited person makes their keys by; it names nobody.
struct InvitationFile {
  static let schema = "mrm-invitation-1"

  let store: StoreID
  let invitation: Identifier<Invitation>
  let person: Identifier<Person>
  let until: CalendarDay

  init(
    store: StoreID,
    invitation: Identifier<Invitation>,
    person: Identifier<Person>,
    until: CalendarDay,
  ) {
    self.store = store
    self.invitation = invitation
    self.person = person
    self.until = until
  }

  /// Reads a file that somebody was given.
  ///
  /// - Throws: ``RosterError/badFile``.
  init(bytes: [UInt8]) throws(RosterError) {
    let members = try RosterFiles.members(of: bytes, schema: Self.schema, count: 5)
    store = try RosterFiles.identifier(members["store"])
    invitation = try RosterFiles.identifier(members["invitation"])
    person = try RosterFiles.identifier(members["person"])
    guard let text = members["until"], let day = try? CalendarDay(parsing: text) else {
      throw .badFile
    }
    until = day
  }

  var bytes: [UInt8] {
    RosterFiles.bytes([
      ("schema", Self.schema), ("store", store.description),
      ("invitation", invitation.description), ("person", person.description),
      ("until", "\(until)"),
    ])
  }
}

/// What an invited person sends back: the public halves of their keys, and the proof that they hold
/// the secret ones.
struct InvitationAnswer {
  static let schema = "mrm-invitation-answer-1"

  let store: StoreID
  let invitation: Identifier<Invitation>
  let person: Identifier<Person>
  let verificationKey: [UInt8]
  let agreementKey: [UInt8]
  let proofOfPossession: [UInt8]

  init(
    store: StoreID,
    invitation: Identifier<Invitation>,
    person: Identifier<Person>,
    verificationKey: [UInt8],
    agreementKey: [UInt8],
    proofOfPossession: [UInt8],
  ) {
    self.store = store
    self.invitation = invitation
    self.person = person
    self.verificationKey = verificationKey
    self.agreementKey = agreementKey
    self.proofOfPossession = proofOfPossession
  }

  /// Reads a file that somebody sent; keys under which anybody's signature passes are refused, and a
  /// proof that does not hold.
  ///
  /// - Throws: ``RosterError/badFile``.
  init(bytes: [UInt8]) throws(RosterError) {
    let members = try RosterFiles.members(of: bytes, schema: Self.schema, count: 7)
    store = try RosterFiles.identifier(members["store"])
    invitation = try RosterFiles.identifier(members["invitation"])
    person = try RosterFiles.identifier(members["person"])
    verificationKey = try RosterFiles.hexadecimal(members["verification_key"], count: 32)
    agreementKey = try RosterFiles.hexadecimal(members["agreement_key"], count: 32)
    proofOfPossession = try RosterFiles.hexadecimal(members["proof_of_possession"], count: 64)
    guard let verification = try? VerificationKey(enrolling: verificationKey),
      let agreement = try? AgreementPublicKey(bytes: agreementKey)
    else { throw .badFile }
    let message = PersonKeys.possessionMessage(
      person: person,
      store: store,
      verification: verification,
      agreement: agreement,
    )
    guard verification.isValid(signature: proofOfPossession, for: message) else { throw .badFile }
  }

  var fingerprint: KeyFingerprint {
    KeyFingerprint(
      person: person,
      verificationKey: verificationKey,
      agreementKey: agreementKey,
      in: store,
    )
  }

  var bytes: [UInt8] {
    func hex(_ bytes: [UInt8]) -> String {
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    return RosterFiles.bytes([
      ("schema", Self.schema), ("store", store.description),
      ("invitation", invitation.description), ("person", person.description),
      ("verification_key", hex(verificationKey)), ("agreement_key", hex(agreementKey)),
      ("proof_of_possession", hex(proofOfPossession)),
    ])
  }
}

/// How both files are written and read: one JSON object of texts, and nothing else.
enum RosterFiles: Sendable {
  private static let mostBytes = 4096

  static func read(_ path: String) throws -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw ServiceError.unreadableFile }
    defer { try? handle.close() }
    let data = try handle.read(upToCount: mostBytes + 1) ?? Data()
    guard data.count <= mostBytes else { throw ServiceError.fileTooLarge(limit: mostBytes) }
    return [UInt8](data)
  }

  static func bytes(_ members: [(String, String)]) -> [UInt8] {
    Array(
      JSONValue.object(members.map { JSONValue.Member($0.0, .string($0.1)) }).text.utf8
    ) + [0x0A]
  }

  /// The texts of an object that has just these members.
  static func members(
    of bytes: [UInt8],
    schema: String,
    count: Int,
  ) throws(RosterError) -> [String: String] {
    guard let value = try? StrictJSON.parse(bytes), case .object(let members) = value,
      members.count == count
    else { throw .badFile }
    var texts: [String: String] = [:]
    for member in members {
      guard case .string(let text) = member.value else { throw .badFile }
      texts[member.key] = text
    }
    guard texts["schema"] == schema else { throw .badFile }
    return texts
  }

  static func identifier<Subject>(_ text: String?) throws(RosterError) -> Identifier<Subject> {
    guard let text, let id = Identifier<Subject>(text) else { throw .badFile }
    return id
  }

  static func hexadecimal(_ text: String?, count: Int) throws(RosterError) -> [UInt8] {
    guard let text, text.utf8.count == count * 2 else { throw .badFile }
    var bytes: [UInt8] = []
    var rest = text[...]
    while !rest.isEmpty {
      let pair = rest.prefix(2)
      guard pair.allSatisfy({ $0.isASCII && $0.isHexDigit && !$0.isUppercase }),
        let byte = UInt8(pair, radix: 16)
      else { throw .badFile }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
