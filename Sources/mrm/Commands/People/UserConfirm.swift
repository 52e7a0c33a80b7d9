import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm user confirm`: a second administrator signs what another proposed.
struct UserConfirm: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: Spoken.text(
      Phrase(fr: "Confirmer un changement des personnes", en: "Confirm a change of persons")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Sans nom : tout ce qui attend, invitations comprises. Avec un nom : le montre, redemande la
          phrase de passe et signe. Qui l’a proposé ne peut pas le confirmer. D’une inscription,
          comparer les mots de l’empreinte de vive voix avec la personne.

          Exemples :
            mrm user confirm --as gao-admin
            mrm user confirm P-7K3FQ2
            mrm user confirm P-7K3FQ2 --seen "$marque" --as gao-admin
          """,
        en: """
          Without a name: all that waits, invitations too. With a name: shows it, asks for the
          passphrase again and signs. Whoever proposed it cannot confirm it. Of an enrolment compare
          the words of the fingerprint with the person by voice.

          Examples:
            mrm user confirm --as gao-admin
            mrm user confirm P-7K3FQ2
            mrm user confirm P-7K3FQ2 --seen "$mark" --as gao-admin
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(fr: "La proposition : P-7K3FQ2.", en: "The proposal: P-7K3FQ2."),
      value: Phrase(fr: "PROPOSITION", en: "PROPOSAL"),
    ),
    transform: Typed.value { try ProposalHandle(parsing: $0) },
  )
  var proposal: ProposalHandle?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Ce qui a été lu : « seen » de « user confirm --json ».",
        en: "What was read: “seen” of “user confirm --json”.",
      ),
      value: Phrase(fr: "marque", en: "mark"),
    )
  )
  var seen: String?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "La réponse d’une personne invitée : l’inscrit, ou le propose.",
        en: "An invited person’s answer: enrols them, or proposes it.",
      ),
      value: Phrase(fr: "fichier", en: "file"),
    )
  )
  var reply: String?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Les six mots que la personne a lus.",
        en: "The six words that the person read out.",
      ),
      value: Phrase(fr: "mots", en: "words"),
    )
  )
  var fingerprint: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    if let reply {
      try enrol(from: reply, session)
      return
    }
    guard let proposal else {
      show(try session.desk().waitingChanges(), session)
      return
    }
    if session.interview == nil, seen == nil { throw CommandError.needsSeenChange }
    let desk = try session.desk(asksAgain: true)
    let waiting = try desk.waitingChanges()
    guard let change = waiting.first(where: { $0.handle == proposal && $0.kind != nil }) else {
      throw RosterError.noSuchProposal
    }
    if let interview = session.interview {
      interview.show(PeopleFields.text(of: change, session.language))
      let signs = try session.orInterrupted {
        try interview.yesNo(
          Phrase(fr: "Confirmer ?", en: "Confirm?"),
          help: Phrase(
            fr: "Signé de votre nom, cela prend effet et reste au journal.",
            en: "Signed in your name it takes effect and stays in the log.",
          ),
          default: false,
        )
      }
      guard signs else {
        session.say(Phrase(fr: "Rien n’a été signé.", en: "Nothing was signed."))
        return
      }
    }
    session.print(
      try desk.confirm(proposal, seen: seen ?? change.seen),
      shown: "\(proposal)",
      done: Phrase(fr: "Confirmé : c’est en vigueur.", en: "Confirmed: it is in force."),
    )
  }

  /// Enrols whoever answered an invitation, once their words were compared.
  private func enrol(from reply: String, _ session: Session) throws {
    guard proposal == nil else { throw CommandError.excludes("PROPOSAL", "--reply") }
    if session.interview == nil, fingerprint == nil { throw CommandError.needs("--fingerprint") }
    let desk = try session.desk(asksAgain: true)
    let answered = try desk.answered(reply)
    if let fingerprint {
      guard answered.fingerprint.isSaid(by: fingerprint) else { throw RosterError.otherFingerprint }
    } else if let interview = session.interview {
      interview.show(PeopleFields.text(of: answered, session.language))
      let matches = try session.orInterrupted {
        try interview.yesNo(
          Phrase(
            fr: "La personne vous a-t-elle lu ces mots ?",
            en: "Did the person read these words to you?",
          ),
          help: Phrase(
            fr: "Appelez-la : si un mot diffère, quelqu’un a échangé la réponse.",
            en: "Call them: if a word differs, somebody has exchanged the answer.",
          ),
          default: false,
        )
      }
      guard matches else {
        session.say(Phrase(fr: "Rien n’a été signé.", en: "Nothing was signed."))
        return
      }
    }
    session.print(
      try desk.enrol(answered),
      shown: answered.name,
      done: Phrase(fr: "Personne inscrite.", en: "The person is enrolled."),
    )
  }

  private func show(_ waiting: [WaitingChange], _ session: Session) {
    if session.output.isJSON {
      session.output.json(PeopleDocument.json(waiting, session.language))
      return
    }
    session.output.table(
      header: [
        Phrase(fr: "NOM", en: "NAME"), Phrase(fr: "QUOI", en: "WHAT"),
        Phrase(fr: "QUI", en: "WHOM"), Phrase(fr: "DE", en: "BY"),
      ],
      rows: waiting.map { change in
        [
          "\(change.handle)", PeopleFields.what(change, session.language),
          change.person ?? change.name ?? "", change.proposer ?? "",
        ]
      },
    )
    session.say(
      .count(
        waiting.count,
        fr: ("chose attend", "choses attendent"),
        en: ("thing waits", "things wait"),
      )
    )
  }
}
