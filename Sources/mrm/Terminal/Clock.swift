import MRMModel

import struct Foundation.Date
#if DEBUG
  import class Foundation.ProcessInfo
#endif

/// The machine's clock; the only place that reads it.
enum Clock {
  /// Now, as the machine claims.
  ///
  /// A debug build takes `MRM_NOW` (`2022-11-05T09:00:00Z`) instead, so that what it prints can be
  /// compared with what it printed before; no release build knows it.
  static func now() throws -> Timestamp {
    #if DEBUG
      if let text = ProcessInfo.processInfo.environment["MRM_NOW"] { return try moment(text) }
    #endif
    return Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }

  #if DEBUG
    private static func moment(_ text: String) throws(ValueError) -> Timestamp {
      let parts = text.split(separator: "T")
      guard parts.count == 2, parts[1].hasSuffix("Z") else { throw .day }
      let day = try CalendarDay(parsing: String(parts[0]))
      let time = parts[1].dropLast().split(separator: ":").compactMap { Int64($0) }
      guard time.count == 3 else { throw .day }
      let seconds = Int64(day.number) * 86_400 + time[0] * 3600 + time[1] * 60 + time[2]
      return Timestamp(milliseconds: seconds * 1000)
    }
  #endif
}
