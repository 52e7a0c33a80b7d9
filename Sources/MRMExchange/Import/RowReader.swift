import MRMModel

/// Reads the rows of one file, one at a time; comparing them is for others.
struct RowReader: Sendable {
  let columns: ColumnBinding
  let mapping: CSVMapping
  let gazetteer: Gazetteer
  let register: PartyRegister
  let today: CalendarDay
  var regions = Memo<PlaceCode?>()
  var parties = Memo<PartyCode?>()

  /// Creates a reader for a file.
  ///
  /// - Throws: ``ImportError``, when the mapping does not fit the header.
  init(
    _ mapping: CSVMapping,
    header: [String],
    gazetteer: Gazetteer,
    register: PartyRegister,
    today: CalendarDay,
  ) throws(ImportError) {
    columns = try ColumnBinding(mapping, header: header)
    self.mapping = mapping
    self.gazetteer = gazetteer
    self.register = register
    self.today = today
  }

  /// Reads a row whose origin is known.
  ///
  /// - Throws: The one ``RowProblem`` that rejects it; lesser ones stay with the draft.
  mutating func read(
    _ values: RowValues,
    origin: ImportOrigin,
    original: OriginalRow,
  ) throws(RowProblem) -> RowDraft {
    var values = values
    let kind = try kind(&values)
    let account = values.text(columns.description)
    let limit = Account.maximumTextBytes
    guard account?.utf8.count ?? 0 <= limit else {
      throw values.problem(.rowTooLong(limit: limit), columns.description)
    }
    let date = date(&values)
    let place = place(&values)
    let tally = tally(&values)
    let attribution = attribution(&values)
    screen(&values)
    return RowDraft(
      origin: origin,
      row: values.number,
      date: date,
      place: place,
      kind: kind,
      tally: tally,
      attribution: attribution,
      flags: values.flags,
      account: account,
      original: original,
      problems: values.problems,
    )
  }

  private func kind(_ values: inout RowValues) throws(RowProblem) -> ViolationKind {
    switch columns.kind {
    case .constant(let kind):
      return kind
    case .column(let mapped):
      guard let text = values.text(mapped.column) else {
        throw values.problem(.kindMissing, mapped.column)
      }
      guard let kind = mapped.table.meaning(of: text) else {
        throw values.problem(.unknownKind, mapped.column)
      }
      return kind
    }
  }

  private func date(_ values: inout RowValues) -> IncidentDate {
    guard let text = values.text(columns.date) else {
      return undated(&values, .dateMissing)
    }
    guard let day = mapping.date.formats.lazy.compactMap({ $0.day(text) }).first else {
      return undated(&values, .invalidDate)
    }
    guard day <= today, let date = try? IncidentDate(.day(day)) else {
      return undated(&values, .futureDate)
    }
    return date
  }

  private func undated(_ values: inout RowValues, _ reason: RowProblem.Reason) -> IncidentDate {
    values.note(reason, columns.date)
    values.flag(.dateMissing)
    return .unknown
  }

  private func tally(_ values: inout RowValues) -> VictimTally {
    guard let text = values.text(columns.children) else { return .none }
    guard let count = Int(text),
      let tally = try? VictimTally(boys: 0, girls: 0, unknown: count)
    else {
      values.note(.invalidCount, columns.children)
      return .none
    }
    return tally
  }

  private func screen(_ values: inout RowValues) {
    guard let screening = columns.screening else { return }
    switch values.text(screening.column).flatMap(screening.table.meaning) {
    case .inScope: break
    case .likelyOutOfScope: values.flag(.likelyOutOfScope)
    case .needsScreening: values.flag(.needsScreening)
    case nil:
      values.note(.unknownScreening, screening.column)
      values.flag(.needsScreening)
    }
  }
}

extension CSVMapping.DateFormat {
  /// The day a text gives in this format; nil when it gives none.
  func day(_ text: String) -> CalendarDay? {
    switch self {
    case .iso:
      return try? CalendarDay(parsing: text)
    case .dayMonthYear:
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.map(\.utf8.count) == [2, 2, 4] else { return nil }
      return try? CalendarDay(parsing: "\(parts[2])-\(parts[1])-\(parts[0])")
    }
  }
}
