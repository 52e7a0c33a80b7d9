import MRMService
import Testing

/// What everybody finds in one damaged store, as exit codes.
struct Examination: Sendable {
  let statement: String
  let auditor: Int32
  let officer: Int32
  let withoutKey: Int32
  /// The second verifier's, without a key; nil where it does not run.
  let second: Int32?

  /// Whether a code says that the store or the log is not what it was.
  static func isNoticed(_ code: Int32) -> Bool { (20...24).contains(code) }

  /// Makes each edit on a copy of the newest state, and has every copy verified.
  static func of(_ statements: [String], on scene: TamperScene) throws -> [Examination] {
    try DamagedStores.with(statements, on: scene.newest.store) { folders in
      // First: it opens the files for reading only.
      let second = SecondVerifier.isPresent ? try SecondVerifier.codes(of: folders) : nil
      return statements.indices.map { position in
        let (store, pins) = (folders[position], scene.newest.pins)
        return Examination(
          statement: String(statements[position].prefix(200)),
          auditor: scene.auditor.code(of: store, pins: pins),
          officer: scene.officer.code(of: store, pins: pins),
          withoutKey: codeWithoutKey(of: store, pins: pins),
          second: second?[position],
        )
      }
    }
  }

  static func codeWithoutKey(of store: String, pins: String, against note: [UInt8]? = nil) -> Int32
  {
    do {
      let folders = Folders(store: store, people: "", pins: pins)
      return try Desk.verifyLogWithoutKey(folders, against: note).exitCode
    } catch {
      return ExitStatus.code(of: error)
    }
  }
}

extension Tampering {
  /// Holds what was found against what should be.
  func judge(_ examined: [Examination]) {
    for one in examined {
      let codes = "\(self): auditor \(one.auditor), officer \(one.officer): \(one.statement)"
      switch notice {
      case .everybody(nil):
        #expect(
          Examination.isNoticed(one.auditor) && Examination.isNoticed(one.officer),
          "\(codes)"
        )
      case .everybody(let code):
        #expect(one.auditor == code && one.officer == code, "\(codes)")
      case .whoReads:
        #expect(Examination.isNoticed(one.officer), "\(codes)")
      case .refused(let code, _):
        #expect(one.auditor == code && one.officer == code, "\(codes)")
      case .nobody:
        #expect(one.auditor == 0 && one.officer == 0, "\(codes)")
      }
      compare(one)
    }
    if case .whoReads = notice {
      #expect(examined.contains { $0.auditor == 0 }, "\(self): now everybody finds it")
    }
  }

  private func compare(_ one: Examination) {
    guard let second = one.second else { return }
    let codes = "\(self): ours \(one.withoutKey), Python's \(second): \(one.statement)"
    switch comparison {
    case .same: #expect(one.withoutKey == second, "\(codes)")
    case .oursSeesMore:
      #expect(one.withoutKey == second || second == 0, "\(codes)")
    }
    // What shows without a key shows with one.
    if second != 0 { #expect(Examination.isNoticed(one.officer), "\(codes)") }
  }
}
