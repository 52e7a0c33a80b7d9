/// How much of a JSON text is believed before it is refused.
public struct JSONLimits: Hashable, Sendable {
  /// The largest text, in bytes.
  public let fileBytes: Int
  /// How many objects and arrays may stand inside each other.
  public let depth: Int
  /// How many values there may be in all, those inside others too.
  public let values: Int
  /// The largest string or key, in bytes of UTF-8 after its escapes.
  public let stringBytes: Int
  /// The longest number, in characters.
  public let numberCharacters: Int

  /// What a document of ours never reaches.
  ///
  /// 16 MiB is sixty accounts of the largest size; our documents nest five deep, and 32 leaves room
  /// without letting a text choose how far the stack goes; half a million values take some 20 MB of
  /// memory; 1 MiB is four of the largest accounts; 32 characters hold any coordinate.
  public static let standard = JSONLimits(
    fileBytes: 16 << 20,
    depth: 32,
    values: 500_000,
    stringBytes: 1 << 20,
    numberCharacters: 32,
  )

  /// Creates limits; for tests, and for texts that are known to be smaller.
  public init(
    fileBytes: Int,
    depth: Int,
    values: Int,
    stringBytes: Int,
    numberCharacters: Int,
  ) {
    self.fileBytes = fileBytes
    self.depth = depth
    self.values = values
    self.stringBytes = stringBytes
    self.numberCharacters = numberCharacters
  }
}
