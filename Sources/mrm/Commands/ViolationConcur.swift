import ArgumentParser
import MRMModel
import MRMService
import MRMWorkflow

/// `mrm violation concur`: signs the proposal that waits at a level.
struct ViolationConcur: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "concur",
    abstract: Spoken.text(Phrase(fr: "Approuver une proposition", en: "Concur in a proposal")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Redemande la phrase de passe et montre la proposition avant de signer. La dernière signature
          que le niveau exige décide. Sans terminal, --seen dit ce qui a été lu : la marque que
          « mrm incident show --json » donne de la violation. Si elle a changé depuis, rien n’est
          signé (code 7).

          Exemples :
            mrm violation concur ML-MOP-2022-0143-7/1 --level ctfmr
            mrm violation concur ML-MOP-2022-0143-7/1 --level ctfmr --seen "$mark" --json
          """,
        en: """
          Asks for the passphrase again and shows the proposal before it signs. The last signature
          that the level takes decides. Without a terminal, --seen says what was read: the mark that
          “mrm incident show --json” gives of the violation. If it has changed since, nothing is
          signed (code 7).

          Examples:
            mrm violation concur ML-MOP-2022-0143-7/1 --level ctfmr
            mrm violation concur ML-MOP-2022-0143-7/1 --level ctfmr --seen "$mark" --json
          """,
      )
    ),
  )

  @OptionGroup var signature: SignatureOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(signature.violation)
    if session.interview == nil {
      if signature.level == nil { throw CommandError.needs("--level") }
      if signature.seen == nil { throw CommandError.needsSeen }
    }
    let desk = try session.desk(asksAgain: true)
    let page = try desk.page(of: name)
    let row = try page.file.row.violation(name)
    let level = try signature.level ?? session.orInterrupted { try ask(row, session) }
    try desk.check(.decide(level), on: page.file.row)
    // Nothing is signed that was not shown: without a proposal on the page there is none to sign.
    guard let proposal = row.verification[level].proposal else {
      let refusal = Refusal.nothingProposed
      desk.note(refusal, of: .decide(level), on: page.file.row.id, violation: row.id)
      throw refusal
    }
    guard let decision = page.file.decisions?.first(where: { $0.id == proposal.decision })
    else { throw CommandError.reasonsClosed }
    guard let seen = signature.seen ?? page.file.seenMark(of: row.number) else {
      throw CommandError.reasonsClosed
    }
    guard try session.signs(decision, signed: proposal.persons, in: page) else { return }
    do { session.print(try desk.concur(in: name, level: level, seen: seen)) } catch let error
      as any ExplainedError
    {
      let read = signature.seen == nil ? page.file.row.parts.map(\.record) : nil
      throw session.told(error, since: read, .signedOver, in: name, desk)
    }
  }

  /// The level whose proposal is meant; the only open one, if there is one.
  private func ask(_ row: ViolationRow, _ session: Session) throws -> VerificationLevel {
    guard let interview = session.interview else { throw CommandError.needs("--level") }
    let open = VerificationLevel.allCases.filter { row.verification[$0].proposal != nil }
    guard open.count != 1 else { return open[0] }
    return try interview.choose(
      SignatureOptions.levelWord,
      help: Phrase(fr: "Le niveau de la proposition.", en: "The proposal’s level."),
    )
  }
}
