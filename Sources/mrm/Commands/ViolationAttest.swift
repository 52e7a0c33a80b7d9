import ArgumentParser
import MRMModel
import MRMService

/// `mrm violation attest`: a second person attests what an import says was decided elsewhere.
struct ViolationAttest: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "attest",
    abstract: Spoken.text(
      Phrase(fr: "Attester une décision prise ailleurs", en: "Attest a decision taken elsewhere")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Une importation peut apporter ce qu’un autre système a décidé. Cela ne compte que si une
          seconde personne, membre de l’équipe spéciale, l’atteste aussi. Sans nom ni --all, ou avec
          --list, rien n’est signé : la liste s’affiche. Sans terminal, --seen dit ce qui a été lu : la
          marque que donne « --list --json » avec les mêmes noms. --withdraw retire une attestation
          fausse ; l’importateur le peut aussi.

          Exemples :
            mrm violation attest
            mrm violation attest --all --limit 20
            mrm violation attest ML-MOP-2022-0143-7/1 --seen "$mark" --json
            mrm violation attest --withdraw ML-MOP-2022-0143-7/1
          """,
        en: """
          An import can bring along what another system decided. It counts only if a second person, a
          member of the CTFMR, attests it too. Without a name or --all, or with --list, nothing is
          signed: the list is shown. Without a terminal, --seen says what was read: the mark that
          “--list --json” gives with the same names. --withdraw takes back a wrong attestation; the
          importer may, too.

          Examples:
            mrm violation attest
            mrm violation attest --all --limit 20
            mrm violation attest ML-MOP-2022-0143-7/1 --seen "$mark" --json
            mrm violation attest --withdraw ML-MOP-2022-0143-7/1
          """,
      )
    ),
  )

  @OptionGroup var attestation: AttestationOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let choice = try attestation.choice
    guard attestation.signs else {
      try show(session.desk().attestations(choice), session)
      return
    }
    if session.interview == nil, attestation.seen == nil { throw CommandError.needsSeenList }
    let desk = try session.desk(asksAgain: true)
    let list = try desk.attestations(choice)
    guard !list.items.isEmpty else {
      try show(list, session)
      return
    }
    guard let seen = attestation.seen ?? list.mark else { throw CommandError.reasonsClosed }
    guard try signs(list, session) else { return }
    if let name = try attestation.withdrawn {
      show(signed: [try desk.withdrawAttestation(of: name, seen: seen)], session)
    } else {
      show(signed: try desk.confirmAttestations(choice, seen: seen), session)
    }
  }

  /// Shows what is about to be signed, where somebody is at a terminal, and asks.
  private func signs(_ list: AttestationList, _ session: Session) throws -> Bool {
    guard let interview = session.interview else { return true }
    interview.show(
      AttestationsPage.signed(
        list.items,
        withdrawing: attestation.withdraw,
        session.language,
        width: session.output.width,
      )
    )
    session.say(AttestationsPage.count(list))
    let signs = try interview.yesNo(
      Phrase(fr: "Signer ?", en: "Sign?"),
      help: Phrase(
        fr: "Signé de votre nom, cela reste au journal ; les rapports comptent d’après cela.",
        en: "Signed in your name it stays in the log; reports count by it.",
      ),
      default: false,
    )
    if !signs { session.say(Phrase(fr: "Rien n’a été signé.", en: "Nothing was signed.")) }
    return signs
  }

  private func show(_ list: AttestationList, _ session: Session) throws {
    guard !session.output.isJSON else {
      session.output.json(AttestationsDocument.json(list))
      return
    }
    session.output.table(
      header: AttestationsPage.header,
      rows: AttestationsPage.rows(list.items, session.language),
    )
    session.say(AttestationsPage.count(list))
  }

  private func show(signed items: [AttestationList.Item], _ session: Session) {
    guard !session.output.isJSON else {
      session.output.json(AttestationsDocument.json(signed: items))
      return
    }
    for item in items {
      let standing = item.violation.attested?.standing.short(session.language) ?? ""
      session.output.print("\(item.name)\t\(standing)")
    }
  }
}
