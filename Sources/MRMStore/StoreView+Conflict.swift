internal import MRMAudit
public import MRMModel

extension StoreView {
  /// Who saved a version, and when: the error for somebody who read an older one.
  ///
  /// - Throws: ``StoreError`` when the log cannot be read.
  public func conflict(_ record: RecordVersion) throws -> StoreError {
    guard record.version > 0 else { return .notFound }
    var index = trusted.size - 1
    while index >= 0 {
      for entry in try entries(index..<(index + 1)) {
        let body = try body(of: entry)
        if body.writes.contains(where: { $0.record == record }) {
          return .changedMeanwhile(record, by: body.actor, at: body.time)
        }
      }
      index -= 1
    }
    return .changedMeanwhile(record, by: nil, at: nil)
  }
}
