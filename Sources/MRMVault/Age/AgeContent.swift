public import MRMCrypto

/// The content of an unlocked age file, given out part by part, each when it is authentic.
///
/// **Only ``next()`` returning nil says that the file is whole.** Until then it may be cut short:
/// keep what was given where it can be thrown away.
///
/// Source: C2SP age.md, "Payload".
public struct AgeContent: ~Copyable {
  private enum State {
    case open
    /// The last part was given.
    case complete
    /// What is given instead of a further part, whenever one is asked for.
    case refused(any Error)
  }

  private static let sealedChunkBytes = AgeLimits.chunkBytes + ChaChaPoly.tagByteCount

  private var input: BufferedSource
  private var stream: StreamOpener
  private var isFirst = true
  private var state = State.open

  init(_ input: consuming BufferedSource, key: borrowing SecretBytes) throws(AgeError) {
    do { stream = try StreamOpener(key: key) } catch { throw .primitive(error) }
    self.input = input
  }

  /// The next part of the content, at most 64 KiB; nil when all was given and the file is whole.
  ///
  /// A file without content gives nil at once. After an error the same error comes again.
  ///
  /// - Throws: ``AgeError/payloadChanged``, ``AgeError/cutShort``, ``AgeError/trailingBytes``,
  ///   ``AgeError/malformedArmor``, ``AgeError/primitive(_:)``, or what the source throws.
  public mutating func next() throws -> [UInt8]? {
    switch state {
    case .complete: return nil
    case .refused(let error): throw error
    case .open: break
    }
    do {
      let chunk = try chunk()
      return chunk.isEmpty ? nil : chunk
    } catch {
      state = .refused(error)
      throw error
    }
  }

  /// All of the content, which must be one chunk, straight into locked memory.
  ///
  /// - Throws: ``AgeError/secretTooLong(limit:)``, or as ``next()``.
  public consuming func secret() throws -> SecretBytes {
    let available = try input.fill(to: Self.sealedChunkBytes + 1)
    guard case .open = state, isFirst, available <= Self.sealedChunkBytes else {
      throw AgeError.secretTooLong(limit: AgeLimits.chunkBytes)
    }
    guard available >= ChaChaPoly.tagByteCount else { throw AgeError.cutShort }
    do {
      return try stream.openSecret(input.take(available), isLast: true)
    } catch {
      throw error == .notAuthentic ? AgeError.payloadChanged : .primitive(error)
    }
  }

  /// Opens the next chunk; one byte beyond it tells whether it is the last.
  private mutating func chunk() throws -> [UInt8] {
    let available = try input.fill(to: Self.sealedChunkBytes + 1)
    let isLast = available <= Self.sealedChunkBytes
    let sealed = input.take(min(available, Self.sealedChunkBytes))
    guard sealed.count >= ChaChaPoly.tagByteCount else { throw AgeError.cutShort }
    defer { isFirst = false }

    if let chunk = try open(sealed, isLast: isLast) {
      // An empty chunk at the end would let one content have two files.
      guard isFirst || !chunk.isEmpty else { throw AgeError.payloadChanged }
      if isLast { state = .complete }
      return chunk
    }
    // Authentic, but in the wrong place: it is given out, and then why nothing follows.
    guard
      sealed.count == Self.sealedChunkBytes,
      let chunk = try open(sealed, isLast: !isLast)
    else { throw AgeError.payloadChanged }
    state = .refused(isLast ? AgeError.cutShort : .trailingBytes)
    return chunk
  }

  private mutating func open(_ sealed: ArraySlice<UInt8>, isLast: Bool) throws(AgeError) -> [UInt8]?
  {
    do {
      return try stream.open(sealed, isLast: isLast)
    } catch .notAuthentic {
      return nil
    } catch {
      throw .primitive(error)
    }
  }
}

@available(*, unavailable)
extension AgeContent: Sendable {}
