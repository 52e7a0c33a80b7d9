internal import MRMCrypto
internal import MRMModel

/// What a session keeps, byte by byte, all of it in secret memory.
///
/// version (1) ‖ deadline (8) ‖ suspended (8) ‖ last grant (8) ‖ store (16) ‖ person (16) ‖ Ed25519
/// seed (32) ‖ X25519 secret (32) ‖ count (2) ‖ per compartment: row length (2) ‖ row ‖ secrets (64).
/// Numbers are big-endian; times are nanoseconds of the boot clock.
enum SessionPayload: Sendable {
  /// What stands before the keys.
  struct Header: Sendable {
    let deadline: Int64
    let suspended: Int64
    let lastGrant: Int64
    let store: StoreID
    let person: Identifier<Person>
  }

  /// The payload; without compartments when they do not fit (then the grants are tried anew).
  static func bytes(
    of person: UnlockedPerson,
    deadline: Int64,
    suspended: Int64,
    limit: Int,
  ) throws(VaultError) -> SecretBytes {
    let rows = person.compartments.map(\.row.encoded)
    let fits = 123 + rows.reduce(0) { $0 + 66 + $1.count } <= limit
    var head: [UInt8] = [1]
    head += bigEndian(deadline)
    head += bigEndian(suspended)
    head += bigEndian(fits ? person.lastGrantTried : 0)
    head += person.keys.store.bytes
    head += person.person.bytes
    do {
      var payload = try SecretBytes.concatenating(
        SecretBytes(copying: head),
        person.keys.secrets(),
      )
      let count = fits ? rows.count : 0
      payload = try SecretBytes.concatenating(
        payload,
        SecretBytes(copying: [UInt8(count >> 8), UInt8(count & 0xFF)]),
      )
      for (row, key) in zip(rows, person.compartments).prefix(count) {
        let prefix = try SecretBytes(
          copying: [UInt8(row.count >> 8), UInt8(row.count & 0xFF)] + row
        )
        let entry = try SecretBytes.concatenating(prefix, key.secrets())
        payload = try SecretBytes.concatenating(payload, entry)
      }
      return payload
    } catch let error as VaultError {
      throw error
    } catch let error as CryptoError {
      throw VaultError(error)
    } catch {
      throw .malformed
    }
  }

  private static func bigEndian(_ value: Int64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * $0)) }
  }

  /// Reads a payload from front to back.
  struct Reader: ~Copyable {
    private let payload: SecretBytes
    private var position = 0

    init(_ payload: consuming SecretBytes) {
      self.payload = payload
    }

    mutating func header() throws(VaultError) -> Header {
      guard try open(1) == [1] else { throw .malformed }
      let deadline = try integer()
      let suspended = try integer()
      let lastGrant = try integer()
      // Differences of these times and today's stay numbers.
      guard deadline >= 0, suspended > .min / 2 else { throw .malformed }
      guard let store = StoreID(bytes: try open(16)),
        let person = Identifier<Person>(bytes: try open(16))
      else { throw .malformed }
      return Header(
        deadline: deadline,
        suspended: suspended,
        lastGrant: lastGrant,
        store: store,
        person: person,
      )
    }

    mutating func person(_ header: Header) throws(VaultError) -> UnlockedPerson {
      let keys = try PersonKeys(person: header.person, store: header.store, secrets: secret(64))
      let count = try length()
      var compartments: [CompartmentKey] = []
      for _ in 0..<count {
        let bytes = try open(length())
        guard let row = try? CompartmentRow(encoded: bytes) else { throw .malformed }
        compartments.append(try CompartmentKey(row: row, secrets: secret(64)))
      }
      guard position == payload.count else { throw .malformed }
      return try UnlockedPerson(
        keys: keys,
        compartments: compartments,
        lastGrantTried: header.lastGrant,
      )
    }

    private mutating func secret(_ count: Int) throws(VaultError) -> SecretBytes {
      guard position + count <= payload.count else { throw .malformed }
      position += count
      do { return try payload.slice((position - count)..<position) } catch {
        throw VaultError(error)
      }
    }

    private mutating func open(_ count: Int) throws(VaultError) -> [UInt8] {
      let bytes = try secret(count)
      return unsafe bytes.withUnsafeBytes { unsafe Array($0) }
    }

    private mutating func integer() throws(VaultError) -> Int64 {
      Int64(bitPattern: try open(8).reduce(0) { $0 << 8 | UInt64($1) })
    }

    private mutating func length() throws(VaultError) -> Int {
      try open(2).reduce(0) { $0 << 8 | Int($1) }
    }
  }
}
