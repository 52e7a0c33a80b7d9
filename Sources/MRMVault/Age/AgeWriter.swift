public import MRMCrypto

/// Writes a file in the age format (age-encryption.org/v1), in one pass and in constant memory.
///
/// A file that is not ended by ``finish()`` is refused by whoever reads it.
public struct AgeWriter: ~Copyable {
  private static let nonceByteCount = 16

  private let fileKey: AgeFileKey
  private var output: Output
  private var stream: StreamSealer
  /// Content not sealed yet: a chunk is the last or not, so one is held back until more follows.
  private var pending: [UInt8]
  private var isFirst: Bool
  /// Written out, because `?` sets it to nil before an initializer that may yet throw.
  private var failure: Optional<any Error>

  /// Begins a file that each of some recipients can open alone.
  ///
  /// - Parameters:
  ///   - recipients: 1 to 64.
  ///   - form: Bytes, or lines of text.
  ///   - sink: Takes the bytes of the file.
  /// - Throws: ``AgeError/noRecipients``, ``AgeError/tooManyRecipients(limit:)``,
  ///   ``AgeError/primitive(_:)``, or what the sink throws.
  public init(
    to recipients: [AgeRecipient],
    form: AgeForm = .binary,
    into sink: @escaping AgeSink
  ) throws {
    guard !recipients.isEmpty else { throw AgeError.noRecipients }
    guard recipients.count <= AgeLimits.stanzas else {
      throw AgeError.tooManyRecipients(limit: AgeLimits.stanzas)
    }
    let fileKey = try AgeFileKey()
    var stanzas: [X25519Stanza] = []
    for recipient in recipients {
      stanzas.append(try X25519Stanza(wrapping: fileKey, to: recipient))
    }
    self = try Self.begin(.recipients(stanzas), fileKey: fileKey, form: form, into: sink)
  }

  /// Begins a file that opens with a passphrase.
  ///
  /// - Parameters:
  ///   - passphrase: Checked for its strength by the caller, who knows whether it is new.
  ///   - cost: What each guess shall cost; the stock program's own default is the same.
  ///   - form: Bytes, or lines of text.
  ///   - sink: Takes the bytes of the file.
  /// - Throws: ``AgeError/primitive(_:)``, or what the sink throws.
  public init(
    passphrase: borrowing Passphrase,
    cost: ScryptCost = .standard,
    form: AgeForm = .binary,
    into sink: @escaping AgeSink
  ) throws {
    let fileKey = try AgeFileKey()
    let stanza = try ScryptStanza(wrapping: fileKey, with: passphrase, cost: cost)
    self = try Self.begin(.passphrase(stanza), fileKey: fileKey, form: form, into: sink)
  }

  private init(
    _ fileKey: consuming AgeFileKey,
    _ stream: consuming StreamSealer,
    _ output: Output,
  ) {
    self.fileKey = fileKey
    self.stream = stream
    self.output = output
    pending = []
    isFirst = true
    failure = nil
  }

  private static func begin(
    _ wraps: AgeHeader.Wraps,
    fileKey: consuming AgeFileKey,
    form: AgeForm,
    into sink: @escaping AgeSink
  ) throws -> AgeWriter {
    let header = try AgeHeader(wraps, fileKey: fileKey)
    let nonce = try random(nonceByteCount)
    let stream = try stream(key: try fileKey.payloadKey(nonce: nonce))
    var output = try Output(form, into: sink)
    try output.write(header.bytes + nonce)
    return AgeWriter(fileKey, stream, output)
  }

  private static func random(_ count: Int) throws(AgeError) -> [UInt8] {
    do { return try Randomness.bytes(count) } catch { throw .primitive(error) }
  }

  private static func stream(key: borrowing SecretBytes) throws(AgeError) -> StreamSealer {
    do { return try StreamSealer(key: key) } catch { throw .primitive(error) }
  }

  /// Seals some of the content; what does not fill a chunk waits for more.
  ///
  /// - Throws: ``AgeError/primitive(_:)``, or what the sink throws; the file is lost then, and the
  ///   same error comes again.
  public mutating func write(_ content: [UInt8]) throws {
    try write(content[...])
  }

  /// Seals some of the content; what does not fill a chunk waits for more.
  ///
  /// - Throws: As ``write(_:)-([UInt8])``.
  public mutating func write(_ content: ArraySlice<UInt8>) throws {
    if let failure { throw failure }
    do {
      var rest = content
      while pending.count + rest.count > AgeLimits.chunkBytes {
        let part = rest.prefix(AgeLimits.chunkBytes - pending.count)
        pending += part
        rest = rest.dropFirst(part.count)
        try seal(isLast: false)
      }
      pending += rest
    } catch {
      failure = error
      throw error
    }
  }

  /// Ends the file.
  ///
  /// - Throws: As ``write(_:)-([UInt8])``; there is no file then.
  public consuming func finish() throws {
    if let failure { throw failure }
    try seal(isLast: true)
    try output.finish()
  }

  /// Ends the file, and keeps the key by which its writer can read it once more.
  ///
  /// - Throws: As ``finish()``.
  /// - Returns: What opens this file and no other.
  public consuming func finishToReadBack() throws -> AgeReadBack {
    if let failure { throw failure }
    try seal(isLast: true)
    try output.finish()
    return AgeReadBack(fileKey)
  }

  /// Ends a file of which a secret is the whole content, without a copy outside locked memory.
  ///
  /// - Throws: ``AgeError/secretTooLong(limit:)`` when it does not fit into one chunk,
  ///   ``AgeError/primitive(_:)``, or what the sink throws.
  public consuming func finish(with secret: borrowing SecretBytes) throws {
    precondition(isFirst && pending.isEmpty, "a secret is the whole content of its file")
    guard secret.count <= AgeLimits.chunkBytes else {
      throw AgeError.secretTooLong(limit: AgeLimits.chunkBytes)
    }
    let sealed: [UInt8]
    do {
      sealed = try stream.sealSecret(secret, isLast: true)
    } catch {
      throw AgeError.primitive(error)
    }
    try output.write(sealed)
    try output.finish()
  }

  private mutating func seal(isLast: Bool) throws {
    let sealed: [UInt8]
    do {
      sealed = try stream.seal(pending[...], isLast: isLast)
    } catch {
      throw AgeError.primitive(error)
    }
    isFirst = false
    pending.removeAll(keepingCapacity: true)
    try output.write(sealed)
  }

  /// Where the bytes of the file go, as they are or through armor.
  private enum Output {
    case binary(AgeSink)
    case armored(ArmorWriter)

    init(_ form: AgeForm, into sink: @escaping AgeSink) throws {
      switch form {
      case .binary: self = .binary(sink)
      case .armored: self = .armored(try ArmorWriter(sink))
      }
    }

    mutating func write(_ bytes: [UInt8]) throws {
      switch self {
      case .binary(let sink):
        try sink(bytes)
      case .armored(var armor):
        try armor.write(bytes)
        self = .armored(armor)
      }
    }

    func finish() throws {
      switch self {
      case .binary: break
      case .armored(let armor): try armor.finish()
      }
    }
  }
}

@available(*, unavailable)
extension AgeWriter: Sendable {}
