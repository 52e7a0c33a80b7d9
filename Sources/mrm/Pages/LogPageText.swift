import MRMModel
import MRMService

/// The log as a page to read: a sentence an entry under its number and time.
enum LogPageText {
  /// The page, oldest entry first; empty when there is none.
  static func render(_ lines: [LogLine], language: Language, width: Int) -> String {
    var page = PageLayout(language: language, width: width)
    for (position, line) in lines.enumerated() {
      if position > 0 { page.blank() }
      page.line(
        [String(line.index), line.time.spoken(language)].joined(separator: PageLayout.dot),
        indent: 0
      )
      page.line(
        Visible.text(language.spaced(LogSentence(line: line).whole(language))),
        hanging: 0,
      )
    }
    return lines.isEmpty ? "" : page.text
  }
}

extension Timestamp {
  /// The moment in UTC, as people write it: "3 August 2022, 10:15 UTC".
  fileprivate func spoken(_ language: Language) -> String {
    let time = iso8601.split(separator: "T").last.map { String($0.prefix(5)) } ?? ""
    return "\(day.spoken(language)), \(time) UTC"
  }
}
