import ArgumentParser
import MRMModel
import MRMService

/// Which part of a queue is shown, and whose.
struct QueueFilterOptions: ParsableArguments {
  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Décisions de ce niveau", en: "Decisions of this level"),
      VerificationLevel.self,
    ),
    transform: CodeOption.value,
  )
  var level: VerificationLevel?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "De ce bureau.", en: "Of this office."),
      value: Phrase(fr: "bureau", en: "office"),
    ),
    transform: Typed.value { try OfficeCode($0) },
  )
  var office: OfficeCode?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Ce qui attend ce collègue, dans les incidents que vous voyez.",
        en: "What waits for this colleague, in the incidents that you see.",
      ),
      value: Phrase(fr: "personne", en: "person"),
    ),
    transform: Typed.value { try ColleagueName($0) },
  )
  var person: ColleagueName?

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Des violations de ce genre", en: "Violations of this kind"),
      ViolationKind.self,
    ),
    transform: CodeOption.value,
  )
  var kind: ViolationKind?

  @Flag(
    name: .long,
    help: Spoken.help(Phrase(fr: "En retard seulement.", en: "Overdue only."))
  )
  var overdue = false

  /// The filter that the options make up.
  var filter: QueueFilter {
    var filter = QueueFilter()
    filter.level = level
    filter.office = office
    filter.person = person
    filter.kind = kind
    filter.isOverdue = overdue
    return filter
  }
}
