/// The file of a piece of evidence as it was taken in; its bytes lie in ``EvidenceChunk`` records.
public struct EvidenceFile: Hashable, Sendable {
  /// The largest file, in bytes: 100 MiB, some minutes of video as telephones record it.
  public static let maximumBytes = 100 << 20
  /// How many bytes each chunk holds, but for the last: 1 MiB.
  public static let chunkBytes = 1 << 20
  /// The longest name, in bytes: what file systems take.
  public static let maximumNameBytes = 255

  /// Its name as given, without its folder; may name somebody.
  public let name: String
  /// What its name says it holds: `image/jpeg`.
  public let mediaType: MediaType
  /// Its size in bytes: 1 to ``maximumBytes``.
  public let size: Int
  /// SHA-256 of the whole file in plain: 32 bytes.
  public let digest: [UInt8]

  /// The digest as 64 lower-case hexadecimal digits.
  public var hexDigest: String {
    digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// How many chunks it is cut into.
  public var chunks: Int { (size + Self.chunkBytes - 1) / Self.chunkBytes }

  /// Creates a file's description.
  ///
  /// - Throws: ``ValueError/text`` when the name is empty or holds a NUL or a slash,
  ///   ``ValueError/textTooLong(limit:)`` when it is too long, ``ValueError/evidenceSize(limit:)``
  ///   when it has no byte or more than ``maximumBytes``.
  public init(name: String, size: Int, digest: [UInt8]) throws(ValueError) {
    precondition(digest.count == 32, "a digest has 32 bytes")
    guard !name.isEmpty, !name.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "/") }) else {
      throw .text
    }
    guard name.utf8.count <= Self.maximumNameBytes else {
      throw .textTooLong(limit: Self.maximumNameBytes)
    }
    guard (1...Self.maximumBytes).contains(size) else {
      throw .evidenceSize(limit: Self.maximumBytes)
    }
    self.name = name
    mediaType = MediaType(fileName: name)
    self.size = size
    self.digest = digest
  }

  private init(name: String, mediaType: MediaType, size: Int, digest: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.size = size
    self.digest = digest
  }
}

extension EvidenceFile: FieldCodable {
  /// See ``FieldCodable``: name (1), media type (2), size (3), SHA-256 (4), number of chunks (5).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let name = try reader.text(1)
    let type = try reader.text(2)
    let size = try reader.integer(3)
    let digest = try reader.bytes(4)
    guard digest.count == 32 else { throw .invalid(tag: 4) }
    let file = try FormatError.at(1) { () throws(ValueError) in
      try EvidenceFile(name: name, size: size, digest: digest)
    }
    guard try reader.integer(5) == file.chunks else { throw .invalid(tag: 5) }
    // What a later program makes of a name may be another type: the one that was sealed stays.
    let mediaType = try FormatError.at(2) { () throws(ValueError) in try MediaType(type) }
    self.init(name: name, mediaType: mediaType, size: size, digest: digest)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.text(1, name)
    writer.text(2, mediaType.rawValue)
    writer.integer(3, size)
    writer.bytes(4, digest)
    writer.integer(5, chunks)
  }
}
