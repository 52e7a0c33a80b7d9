internal import MRMModel
internal import MRMStore

/// The running numbers of this device's offices: one after the highest given this year.
struct ReferenceNumbers {
  private let country: CountryCode
  private let year: Int
  private var last: [OfficeCode: Int] = [:]

  init(_ view: StoreView, roster: Roster, year: Int) throws {
    country = roster.settings.country
    self.year = year
    for reference in try view.index().references() where reference.year == year {
      last[reference.office] = max(last[reference.office] ?? 0, reference.number)
    }
  }

  mutating func next(for office: OfficeCode) throws -> IncidentReference {
    let number = (last[office] ?? 0) + 1
    let reference = try IncidentReference(
      country: country,
      office: office,
      year: year,
      number: number,
    )
    last[office] = number
    return reference
  }
}
