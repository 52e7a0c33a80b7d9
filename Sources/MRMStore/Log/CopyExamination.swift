public import MRMAudit
public import MRMCrypto
public import MRMModel

/// Goes through an opened copy of a log entry by entry and says of each what does not hold.
///
/// As ``CaseStore/audit(as:_:then:)`` does with a store, but nothing is stored and nothing believed:
/// each key comes from the enrolment that an earlier entry signed, the founder's from the first.
public struct CopyExamination: Sendable {
  private let origin: LogOrigin
  private var chain: EntryChain

  /// Begins before the first entry.
  ///
  /// - Parameters:
  ///   - origin: Which log it is to be a copy of.
  ///   - sizes: For how many entries the root will be asked for.
  public init(of origin: LogOrigin, keepingRootsOf sizes: Set<Int>) {
    self.origin = origin
    chain = EntryChain(after: .nothing, tree: MerkleAccumulator(), rootsAt: sizes)
  }

  /// How many entries were taken.
  public var size: Int { chain.tree.size }

  /// The Merkle root over them.
  public var root: Digest { chain.tree.root }

  /// Takes the next entry.
  ///
  /// - Parameters:
  ///   - index: Its index, as the copy says it.
  ///   - bytes: Its clear part.
  ///   - signature: The signature over that.
  ///   - salt: The salt of the commitment to its body.
  ///   - body: Its body, encoded.
  /// - Returns: The entry and its faults; its body only if the head commits to it.
  public mutating func take(
    _ index: Int,
    head bytes: [UInt8],
    signature: [UInt8],
    salt: [UInt8],
    body: [UInt8],
  ) -> ExaminedEntry {
    let head = EntryChain.head(bytes, at: index, of: origin)
    var committed: EntryBody?
    var faults: [EntryFault] = []
    if let head {
      do {
        committed = try Self.body(body, salt, committedBy: head)
      } catch {
        faults.append(error == .newer ? .newer : .body)
      }
    } else {
      faults.append(.malformed)
    }
    var entry = ExaminedEntry(
      index: index,
      logSize: size + 1,
      head: head,
      body: committed,
      faults: faults,
    )
    chain.take(&entry, leaf: EntryHead.leaf(head: bytes, signature: signature))
    guard let head else { return entry }
    // After the body: the founder's key is enrolled by the entry that it signs.
    if let signer = chain.signer(head.actorKey) {
      let isSigned = signer.verificationKey.isValid(signature: signature, for: bytes)
      if !isSigned { entry.faults.append(.signature) }
    } else if chain.isFollowed {
      entry.faults.append(.stranger)
    }
    return entry
  }

  /// The body, if it is the one that the head commits to.
  private static func body(
    _ bytes: [UInt8],
    _ salt: [UInt8],
    committedBy head: EntryHead,
  ) throws(FormatError) -> EntryBody {
    guard EntryHead.commitment(to: bytes, salt: salt) == head.bodyCommitment else {
      throw .notCanonical
    }
    return try EntryBody(signed: bytes)
  }

  /// The log as the entries taken so far tell it.
  public var verifiedLog: VerifiedLog {
    let (trusted, roots) = (chain.trusted, chain.roots)
    return VerifiedLog(
      origin: origin,
      size: size,
      root: trusted.root,
      signers: trusted.signers.values.map(\.verificationKey),
      rootOfSize: { size in
        guard let root = roots[size] else {
          preconditionFailure("a root is asked for that was to be kept")
        }
        return root
      },
    )
  }
}
