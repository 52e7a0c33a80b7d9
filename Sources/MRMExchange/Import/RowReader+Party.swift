import MRMModel

extension RowReader {
  /// More names in one row are no attribution; the rest is not read, and the row says so.
  private static let maximumNames = 16

  /// To whom a row attributes the violation, as far as the register knows the names.
  mutating func attribution(_ values: inout RowValues) -> Attribution {
    switch partyType(&values) {
    case .unknown:
      return .unknown
    case .outOfScope:
      values.flag(.likelyOutOfScope)
      return .unknown
    case .party:
      let parties = namedParties(&values)
      // Whether several acted jointly no file says.
      return parties.isEmpty ? .unknown : .parties(parties, .several)
    case .crossfire:
      return .crossfire(namedParties(&values))
    }
  }

  /// The type of perpetrator; where the row gives none, its names decide.
  private func partyType(_ values: inout RowValues) -> MappedPartyType {
    guard let type = columns.partyType, let text = values.text(type.column) else { return .party }
    guard let meaning = type.table.meaning(of: text) else {
      values.note(.unknownPartyType, type.column)
      return .unknown
    }
    return meaning
  }

  /// The parties named, each once, in order; a name that is not known is a problem of its column.
  private mutating func namedParties(_ values: inout RowValues) -> [PartyAttribution] {
    var codes: [PartyCode] = []
    for column in columns.partyNames {
      guard let cell = values.text(column) else { continue }
      let names = cell.split(separator: ",", maxSplits: Self.maximumNames)
      var isUnknown = names.count > Self.maximumNames
      for name in names.prefix(Self.maximumNames) {
        guard let name = values.information(name) else { continue }
        guard let code = party(name) else {
          isUnknown = true
          continue
        }
        if !codes.contains(code) { codes.append(code) }
      }
      if isUnknown { values.note(.unknownParty, column) }
    }
    return codes.map { PartyAttribution(party: $0) }
  }

  private mutating func party(_ name: String) -> PartyCode? {
    let register = register
    return parties.value(for: name) { register.party(named: $0)?.code }
  }
}
