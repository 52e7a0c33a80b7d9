import MRMAudit
import MRMModel
import MRMVault

@testable import MRMStore

extension FuzzEntry {
  /// What a verification leaves for the next, under its seal.
  static let kept: [FuzzEntry] = [
    .fields("kept-replay") { try [KeptSample.replay()] },
    .fields("kept-case") { try KeptSample.cases() },
    .fields("kept-head") { try KeptSample.heads() },
    casePage, table, trailer,
  ]

  /// The head's length stands unsealed at the end of the file: whoever has the disk writes it.
  private static let trailer = FuzzEntry("kept-trailer") {
    try KeptSample.files()
  } read: { bytes in
    let places = try FuzzFinding.reading {
      try KeptReplayPlaces(fileBytes: bytes.count) { count, offset in
        try FuzzFinding.unless(
          offset >= 0 && count <= bytes.count - offset,
          "what is read lies in the file",
        )
        return Array(bytes[offset..<(offset + count)])
      }
    }
    guard let places else { return .refused }
    try FuzzFinding.unless(
      places.head.lowerBound >= KeyWrap.byteCount && places.head.upperBound == bytes.count - 4,
      "the head lies behind the wrap and ends before its length",
    )
    // As if the head opened to the rest of it.
    let lengths = bytes[places.head].map { Int($0) << 3 } + [Int.max, -1]
    for count in 0...lengths.count {
      let pages = try FuzzFinding.reading { try places.pages(of: Array(lengths.prefix(count))) }
      guard let pages else { continue }
      try FuzzFinding.unless(
        pages.reduce(KeyWrap.byteCount) { $1.lowerBound == $0 ? $1.upperBound : -1 }
          == places.head.lowerBound,
        "pages lie side by side from the wrap to the head",
      )
    }
    return .read
  }

  private static let casePage = FuzzEntry("kept-page") {
    try [KeptSample.pages().cases]
  } read: { bytes in
    // Wherever a table says that an incident lies.
    for offset in [0, 1, bytes.count - 4, bytes.count, Int(UInt32.max)] {
      _ = try FuzzFinding.reading { try KeptPages.case(at: offset, in: bytes) }
    }
    guard let cases = try FuzzFinding.reading({ try KeptPages.cases(in: bytes) }) else {
      return .refused
    }
    var again = KeptPages()
    var pages: [[UInt8]] = []
    for kept in cases { if let page = again.add(kept) { pages.append(page) } }
    if let last = again.finish().last { pages.append(last) }
    let read = try pages.flatMap { try KeptPages.cases(in: $0) }
    try FuzzFinding.unless(read == cases, "incidents are what was packed of them")
    return .read
  }

  private static let table = FuzzEntry("kept-table") {
    try [KeptSample.pages().table]
  } read: { bytes in
    guard let table = try FuzzFinding.reading({ try KeptTable(pages: [bytes]) }) else {
      return .refused
    }
    for id in [0x00, 0x11, 0x12, 0x15, 0x21, 0xFF] as [UInt8] {
      let places = table.places(of: identifier(id))
      try FuzzFinding.unless(places.count <= bytes.count / 16, "a row leads to one place")
    }
    return .read
  }
}
