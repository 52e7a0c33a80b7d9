import ArgumentParser
import MRMModel
import MRMService
import MRMWorkflow

/// `mrm meeting decide`: enters what a meeting found on a case, or on one case after another.
struct MeetingDecide: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: Spoken.text(
      Phrase(fr: "Noter ce qui est constaté", en: "Enter what was found")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Sur un terminal, sans cas nommé, passe d’un cas à l’autre. Rien n’est encore signé ; ce qui ne
          pourrait l’être est refusé dès maintenant. Sans terminal, --seen dit ce qui a été lu : la marque
          que « mrm incident show --json » donne de la violation.

          Exemples :
            mrm meeting decide M-7K3FQ2
            mrm meeting decide M-7K3FQ2 ML-MOP-2022-0143-7/1 --seen "$mark" \\
              --status verified --credible --conflict-link --of-children --by-party --of-kind
          """,
        en: """
          On a terminal, without a case, goes from one case to the next. Nothing is signed yet; what could
          not be is refused already. Without a terminal, --seen says what was read: the mark that
          “mrm incident show --json” gives of the violation.

          Examples:
            mrm meeting decide M-7K3FQ2
            mrm meeting decide M-7K3FQ2 ML-MOP-2022-0143-7/1 --seen "$mark" \\
              --status verified --credible --conflict-link --of-children --by-party --of-kind
          """,
      )
    ),
  )

  @OptionGroup var meeting: MeetingArgument

  @Argument(
    help: Spoken.help(
      Phrase(
        fr: "La référence et le numéro de la violation ; sans elle, chaque cas.",
        en: "The reference and the violation’s number; without it, every case.",
      ),
      value: Phrase(fr: "REF/N", en: "REF/N"),
    ),
    transform: Typed.value { try IncidentName($0) },
  )
  var name: IncidentName?

  @OptionGroup var finding: FindingOptions

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Ce qui a été lu : « seen » de « incident show --json ».",
        en: "What was read: “seen” of “incident show --json”.",
      ),
      value: Phrase(fr: "marque", en: "mark"),
    ),
    transform: Typed.value { try SeenMark(parsing: $0) },
  )
  var seen: SeenMark?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    if session.interview == nil {
      guard name != nil else { throw CommandError.needs("REF/N") }
      guard finding.status != nil else { throw CommandError.needs("--status") }
      guard seen != nil else { throw CommandError.needsSeen }
    }
    let desk = try session.desk()
    let page = try desk.meeting(meeting.handle)
    guard !page.isSigned else { throw MeetingError.signed }
    if let name {
      try decide(page.item(name), of: page, desk, session)
    } else {
      try session.orInterrupted { try decideEach(of: page, desk, session) }
    }
    try session.print(meeting.handle, desk)
  }

  /// One case after another; what cannot be entered is said, and left.
  private func decideEach(of page: MeetingPage, _ desk: Desk, _ session: Session) throws {
    guard let interview = session.interview else { throw CommandError.needs("REF/N") }
    for item in page.items {
      switch item.standing {
      case .undecided, .changedSinceFound: break
      case .found, .proposed, .decided, .replaced, .closed: continue
      }
      guard let incident = item.page else { continue }
      interview.show(
        IncidentPageText.render(incident, language: session.language, width: session.output.width)
      )
      let decides = try interview.yesNo(
        Phrase(fr: "Décider de \(item.name) ?", en: "Decide on \(item.name)?"),
        help: Phrase(
          fr: "Non : le cas reste sur la liste, et attend.",
          en: "No: the case stays on the list, and waits.",
        ),
        default: true,
      )
      guard decides else { continue }
      do {
        try decide(item, of: page, desk, session)
      } catch let refusal as Refusal {
        interview.explain(refusal)
      }
    }
  }

  private func decide(
    _ item: MeetingPage.Item,
    of page: MeetingPage,
    _ desk: Desk,
    _ session: Session,
  ) throws {
    guard let incident = item.page, let violation = item.violation else {
      throw CommandError.reasonsClosed
    }
    guard incident.file.sources != nil else { throw CommandError.reasonsClosed }
    var draft = try finding.draft(level: page.sitting.level, date: page.sitting.day)
    if let interview = session.interview {
      if name != nil {
        interview.show(
          IncidentPageText.render(incident, language: session.language, width: session.output.width)
        )
      }
      try session.orInterrupted {
        let questions = DecisionQuestions(
          interview: interview,
          page: incident,
          violation: violation,
        )
        try questions.complete(&draft, today: desk.today) { level in
          try desk.check(.decide(level), on: incident.file.row)
        }
      }
    }
    guard let mark = seen ?? incident.file.seenMark(of: violation.number) else {
      throw CommandError.reasonsClosed
    }
    let request = try draft.request(on: IncidentName(item.name))
    try desk.decide(request, at: page.handle, seen: mark)
  }
}
