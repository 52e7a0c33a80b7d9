import MRMExchange
import MRMModel

/// An invented row of a survey that never was; every field can be set to what a test is about.
struct InventedRow: Sendable {
  var id = "17"
  var event = ""
  var date = "2022-08-03"
  var region = "Mopti"
  var code = "ML05"
  var latitude = "14.4843"
  var longitude = "-4.1963"
  var precision = "village"
  var kind = "school"
  var children = "0"
  var actorType = "group"
  var actors = "JNIM"
  var screening = "yes"
  var note = "kept"
  var text = "Invented: a school was closed."

  static let header =
    "id,event,date,region,code,lat,lon,precision,kind,children,actor_type,actors,screening,note,text"

  /// The row as RFC 4180 writes it.
  var line: String {
    [
      id, event, date, region, code, latitude, longitude, precision, kind, children, actorType,
      actors, screening, note, text,
    ]
    .map { field in
      guard field.contains(where: { [",", "\"", "\r", "\n", "\r\n"].contains($0) }) else {
        return field
      }
      let parts = field.split(separator: "\"", omittingEmptySubsequences: false)
      return "\"" + parts.joined(separator: "\"\"") + "\""
    }
    .joined(separator: ",")
  }

  /// A row that differs from the usual one in what is set.
  static func with(_ change: (inout InventedRow) -> Void) -> InventedRow {
    var row = InventedRow()
    change(&row)
    return row
  }
}
