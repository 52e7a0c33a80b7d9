/// What the bytes of a file are, as far as the end of its name tells: `image/jpeg`.
///
/// Source: the media types registered with IANA (RFC 6838); only those that evidence comes in.
public struct MediaType: Hashable, Sendable {
  /// The longest, in bytes: RFC 6838, 4.2 allows 127 on either side of the slash.
  private static let maximumBytes = 255

  /// Type and subtype in lower case.
  public let rawValue: String

  /// Reads a media type.
  ///
  /// - Throws: ``ValueError/text`` unless it is two words of printable ASCII with a slash between.
  public init(_ text: String) throws(ValueError) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= Self.maximumBytes,
      parts.allSatisfy({ part in !part.isEmpty && part.allSatisfy { (0x21...0x7E).contains($0) } })
    else { throw .text }
    rawValue = text
  }

  /// The type that the end of a name stands for; plain bytes where it is not known.
  public init(fileName name: String) {
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    rawValue = Self.byEnding[ending?.lowercased() ?? ""] ?? "application/octet-stream"
  }

  /// What kind of evidence a file of this type most often is.
  public var evidenceType: EvidenceType {
    switch rawValue.split(separator: "/").first {
    case "image": .photograph
    case "video": .video
    case "audio": .audio
    default: .document
    }
  }

  private static let byEnding = [
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "heic": "image/heic",
    "webp": "image/webp", "gif": "image/gif", "tif": "image/tiff", "tiff": "image/tiff",
    "mp4": "video/mp4", "m4v": "video/mp4", "mov": "video/quicktime", "3gp": "video/3gpp",
    "webm": "video/webm", "mkv": "video/matroska", "mp3": "audio/mpeg", "m4a": "audio/mp4",
    "ogg": "audio/ogg", "opus": "audio/ogg", "amr": "audio/amr", "wav": "audio/vnd.wave",
    "pdf": "application/pdf", "txt": "text/plain", "csv": "text/csv", "eml": "message/rfc822",
    "zip": "application/zip", "doc": "application/msword",
    "odt":
      "application/vnd.oasis.opendocument.text",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ]
}
