import Glibc
import MRMCrypto
import MRMModel

@testable import MRMVault

extension FuzzEntry {
  /// What is sealed, and what a session or a passphrase file holds.
  ///
  /// What was sealed once is kept.
  static let sealed = [blob, padding, wrap, grant, bundle, session, passphrase]

  private static let blob = FuzzEntry("sealed-blob") { bytes in
    let opened = try FuzzFinding.reading {
      try SealedSample.recordKey().open(bytes, for: SealedSample.place)
    }
    guard let opened else { return .refused }
    try FuzzFinding.unless(opened == SealedSample.content, "a blob opens to what was sealed")
    return .read
  }

  private static let padding = FuzzEntry("padding") {
    try [[], SealedSample.content, [UInt8](repeating: 1, count: 2000)].map(Padding.padded)
  } read: { bytes in
    guard let content = try FuzzFinding.reading({ try Padding.content(of: bytes) }) else {
      return .refused
    }
    try FuzzFinding.unless(try Padding.padded(content) == bytes, "a content is padded in one way")
    return .read
  }

  private static let wrap = FuzzEntry("key-wrap") { bytes in
    let opened = try FuzzFinding.reading {
      try KeyWrap(bytes: bytes).open(
        of: SealedSample.record,
        with: SealedSample.compartment(),
        in: SealedSample.store,
      ).secret.equals(SealedSample.recordKey().secret)
    }
    guard let opened else { return .refused }
    try FuzzFinding.unless(opened, "a wrap opens to the key that was wrapped")
    return .read
  }

  private static let grant = FuzzEntry("grant") { bytes in
    let opened = try FuzzFinding.reading {
      try Grant(bytes: bytes).open(with: SealedSample.keys().agreement, in: SealedSample.store).row
    }
    guard let opened else { return .refused }
    try FuzzFinding.unless(
      opened == SealedSample.compartment().row,
      "a grant opens to what was granted"
    )
    return .read
  }

  private static let bundle = FuzzEntry("person-bundle") { bytes in
    guard let bundle = try FuzzFinding.reading({ try PersonBundle(bytes: bytes) }) else {
      return .refused
    }
    try FuzzFinding.unless(bundle.bytes == bytes, "a bundle has one form")
    return .read
  }

  private static let session = FuzzEntry("session-payload") {
    try [SealedSample.session()]
  } read: { bytes in
    let person = try FuzzFinding.reading {
      var reader = SessionPayload.Reader(try SecretBytes(copying: bytes))
      let header = try reader.header()
      return (try reader.person(header), header)
    }
    guard let (person, header) = person else { return .refused }
    // What the keyring computes: the time left, and how long the machine slept since.
    for now in [0, header.deadline] {
      try FuzzFinding.unless(
        header.deadline - now >= 0,
        "a session ends after the start of the machine"
      )
      try FuzzFinding.unless(now - header.suspended <= .max, "how long it slept can be told")
    }
    let written = try SessionPayload.bytes(
      of: person,
      deadline: header.deadline,
      suspended: header.suspended,
      limit: .max,
    )
    let again = unsafe written.withUnsafeBytes { unsafe Array($0) }
    let rows = person.compartments.map(\.row.encoded)
    let read = try rows.map { try CompartmentRow(encoded: $0).encoded }
    try FuzzFinding.unless(read == rows, "a compartment is what was written of it")
    try FuzzFinding.unless(again.count <= bytes.count, "a session does not grow")
    return .read
  }

  private static let passphrase = FuzzEntry("passphrase-line") {
    ["six plain words drawn at random\n", "trois épées à l’aube\r\nrest", "x"].map {
      Array($0.utf8)
    }
  } read: { bytes in
    // A pipe holds 64 KiB unread; a line may be 1 KiB.
    let written = Array(bytes.prefix(32_768))
    let ends = try SealedSample.pipe(holding: written)
    defer { close(ends) }
    let first = written.prefix { $0 != 10 }
    let line =
      first.last == 13 && first.count <= Passphrase.maximumBytes + 2 ? first.dropLast() : first
    let isAllowed = !line.isEmpty && line.count <= Passphrase.maximumBytes
    let isRead = try FuzzFinding.reading {
      let passphrase = try Passphrase(readingLineFrom: ends)
      try? passphrase.checkStrength()
      return passphrase.equals(try Passphrase(copying: Array(line)))
    }
    try FuzzFinding.unless(
      (isRead != nil) == isAllowed,
      "a line of 1 to 1024 bytes is a passphrase"
    )
    try FuzzFinding.unless(isRead ?? true, "a passphrase is the first line")
    return isRead == nil ? .refused : .read
  }
}
