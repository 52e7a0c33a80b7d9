internal import Foundation
internal import MRMAudit
internal import MRMCrypto
internal import MRMExchange
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// How people are enrolled whose keys are made where no administrator sits: invited, they make keys on
/// a machine or an account of their own, and an administrator compares the words of their fingerprint.
extension Desk {
  /// For how many days an invitation may be taken up, where nothing else is said.
  public static let invitationDays = 14

  /// Invites a person: writes the file that they make their keys by.
  ///
  /// The file names nobody and holds no secret; the name and the roles stay in the store.
  ///
  /// - Parameters:
  ///   - name: Their name, as colleagues know it.
  ///   - roles: What they shall do.
  ///   - office: Where they shall work.
  ///   - until: The last day of the invitation; fourteen days from now when nil.
  ///   - path: Where the file is written; nothing may be there.
  /// - Throws: ``Refusal`` unless this person is an administrator; ``ServiceError/personExists``;
  ///   ``ServiceError/fileExists``; ``RosterError/invitationOver`` for a day that is past.
  /// - Returns: The name of the invitation.
  public func invite(
    name: String,
    roles: [Role],
    office: OfficeCode,
    until: CalendarDay?,
    to path: String,
  ) throws -> ProposalHandle {
    guard !FileManager.default.fileExists(atPath: path) else { throw ServiceError.fileExists }
    let last = until ?? CalendarDay(number: today.number + Self.invitationDays)
    guard last >= today else { throw RosterError.invitationOver }
    let invitation = Invitation(
      id: .random(),
      person: .random(),
      office: office,
      roles: roles,
      until: last,
    )
    let file = InvitationFile(
      store: store.id,
      invitation: invitation.id,
      person: invitation.person,
      until: last,
    )
    try read(doing: .enrolPerson) { view, _ in
      let roster = try roster(view)
      try Permissions.check(.enrolPerson, by: actor(roster), office: nil)
      try checkIsNew(name, office, roster)
    }
    try PrivateFile.replace(path, with: file.bytes)
    do {
      try change(doing: .enrolPerson) { change, _ in
        let roster = try roster(change.view)
        try Permissions.check(.enrolPerson, by: actor(roster), office: nil)
        try checkIsNew(name, office, roster)
        let note = RosterNote(id: invitation.id.retyped(), name: name)
        try change.save(note, of: nil, office: nil, replacing: 0)
        return .personInvited(invitation)
      }
    } catch StoreError.pinNotSaved {
      throw StoreError.pinNotSaved
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
    return ProposalHandle(of: invitation.id)
  }

  /// Takes up an invitation: makes this person's keys, and the answer for the administrator.
  ///
  /// The keys are put under a passphrase that they type. No store is needed.
  ///
  /// - Parameters:
  ///   - path: The invitation.
  ///   - folders: Where the bundle goes.
  ///   - label: Its label on this machine.
  ///   - answer: Where the answer is written; nothing may be there.
  ///   - passphrase: Where the passphrase comes from.
  ///   - cost: What a guess at it shall cost.
  ///   - now: When.
  /// - Throws: ``ServiceError/labelTaken``, ``ServiceError/fileExists``,
  ///   ``ServiceError/unreadableFile``; ``RosterError/badFile``, ``RosterError/invitationOver``; what
  ///   the passphrase throws.
  /// - Returns: The fingerprint of the keys, to be read out.
  public static func takeUp(
    _ path: String,
    in folders: Folders,
    as label: PersonLabel,
    answer: String,
    passphrase: PassphraseSource,
    cost: PassphraseCost,
    now: Timestamp,
  ) throws -> KeyFingerprint {
    let invitation = try InvitationFile(bytes: RosterFiles.read(path))
    guard now.day <= invitation.until else { throw RosterError.invitationOver }
    guard !FileManager.default.fileExists(atPath: answer) else { throw ServiceError.fileExists }
    let shelf = BundleShelf(folder: folders.people)
    guard !shelf.labels().contains(label) else { throw ServiceError.labelTaken }
    let secret = try passphrase.readNew(besides: [label.rawValue])
    let keys = try PersonKeys.make(for: invitation.person, in: invitation.store)
    try shelf.put(PersonBundle(keys, passphrase: secret, cost: cost.scrypt), as: label)
    let file = InvitationAnswer(
      store: invitation.store,
      invitation: invitation.invitation,
      person: invitation.person,
      verificationKey: keys.signing.verificationKey.bytes,
      agreementKey: keys.agreement.publicKey.bytes,
      proofOfPossession: try keys.proofOfPossession(),
    )
    do { try PrivateFile.replace(answer, with: file.bytes) } catch {
      shelf.remove(label)
      throw error
    }
    return file.fingerprint
  }

  /// Whom an answer would enrol, to be shown before an administrator signs.
  ///
  /// - Throws: ``Refusal`` unless this person is an administrator; ``ServiceError/unreadableFile``;
  ///   ``RosterError/badFile``, ``RosterError/noSuchProposal``, ``RosterError/invitationOver``;
  ///   ``ServiceError/otherStore``.
  /// - Returns: What is shown.
  public func answered(_ path: String) throws -> AnsweredInvitation {
    let answer = try InvitationAnswer(bytes: RosterFiles.read(path))
    guard answer.store == store.id else { throw ServiceError.otherStore }
    return try read(doing: .enrolPerson) { view, _ in
      try Permissions.check(.enrolPerson, by: actor(roster(view)), office: nil)
      guard let invitation = view.trusted.roster.invitations[answer.invitation],
        invitation.person == answer.person
      else { throw RosterError.noSuchProposal }
      guard today <= invitation.until else { throw RosterError.invitationOver }
      guard let name = try note(of: invitation.id.retyped(), view)?.name else {
        throw StoreError.tampered(.unloggedRecord(invitation.id.retyped()))
      }
      return AnsweredInvitation(
        name: name,
        office: invitation.office,
        roles: invitation.roles,
        fingerprint: answer.fingerprint,
        answer: answer,
      )
    }
  }

  /// Enrols whoever answered, or proposes it where two administrators sign.
  ///
  /// - Parameter answered: What was shown, its fingerprint compared with the person.
  /// - Throws: ``Refusal`` unless this person is an administrator; ``RosterError``.
  /// - Returns: What became of it.
  public func enrol(_ answered: AnsweredInvitation) throws -> RosterOutcome {
    let answer = answered.answer
    return try enrol(
      Enrolment(
        person: answer.person,
        office: answered.office,
        roles: answered.roles,
        verificationKey: answer.verificationKey,
        agreementKey: answer.agreementKey,
        proofOfPossession: answer.proofOfPossession,
        compartments: [],
        grants: [],
        authorisations: [],
        invitation: answer.invitation,
      ),
      name: answered.name,
    )
  }
}

/// Somebody who was invited and has made their keys.
public struct AnsweredInvitation: Sendable {
  /// Their name, as the invitation's note has it.
  public let name: String
  /// Where they shall work.
  public let office: OfficeCode
  /// What they shall do.
  public let roles: [Role]
  /// What tells their keys from others, to be compared by voice.
  public let fingerprint: KeyFingerprint
  let answer: InvitationAnswer
}
