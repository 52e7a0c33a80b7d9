import MRMModel

/// How the columns of somebody's CSV file say what we record.
///
/// Read from a JSON file whose keys `docs/import.md` lists. Every column of the CSV file must be
/// named in it, if only under `keepOnly`: a file with a column nobody thought of (names of
/// victims, say) is refused rather than taken in.
public struct CSVMapping: Sendable {
  /// The name of the data set, by which a second import recognises its rows.
  public let dataset: String
  /// The columns that together identify a row.
  let identity: [String]
  /// The column with the source's own number of the event, which several rows may share.
  let event: String?
  let date: Date
  let place: Place
  let kind: Kind
  let party: Party?
  let description: String?
  /// The column with a number of children of unknown sex.
  let children: String?
  let screening: TableColumn<MappedScreening>?
  /// The values, in any column, that say that nothing is known; the empty field always does.
  let noInformation: Set<String>
  /// Columns that are kept in the original row and not read.
  let keepOnly: [String]

  /// A column and what its values mean.
  struct TableColumn<Meaning: MappedMeaning>: Sendable {
    let column: String
    let table: MappingTable<Meaning>
  }

  /// Where the day stands and how it may be written.
  struct Date: Sendable {
    let column: String
    let formats: [DateFormat]
  }

  /// A spelling of days.
  enum DateFormat: String, Sendable {
    case iso = "yyyy-MM-dd"
    case dayMonthYear = "dd/MM/yyyy"
  }

  /// The columns of the place; a region's name, a p-code or both.
  struct Place: Sendable {
    let name: String?
    let code: String?
    let latitude: String?
    let longitude: String?
    let precision: TableColumn<MappedPrecision>?
  }

  /// What the rows report.
  enum Kind: Sendable {
    case constant(ViolationKind)
    case column(TableColumn<ViolationKind>)
  }

  /// The columns of the alleged perpetrators.
  struct Party: Sendable {
    let type: TableColumn<MappedPartyType>?
    let names: [String]
  }
}
