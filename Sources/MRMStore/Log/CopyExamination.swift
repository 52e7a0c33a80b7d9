public import MRMAudit
public import MRMCrypto
public import MRMModel

/// Goes through an opened copy of a log entry by entry and says of each what does not hold.
///
/// As ``CaseStore/audit(as:_:then:)`` does with a store, but nothing is stored and nothing believed:
/// each key comes from the enrolment that an earlier entry signed, the founder's from the first.
public struct CopyExamination: Sendable {
  private let origin: LogOrigin
  private let keptSizes: Set<Int>
  private var roots: [Int: Digest] = [:]
  private var state = TrustedState.nothing
  private var tree = MerkleAccumulator()
  /// After the first wrong root every later one is wrong, too: it is told once.
  private var isTreeBroken = false

  /// Begins before the first entry.
  ///
  /// - Parameters:
  ///   - origin: Which log it is to be a copy of.
  ///   - sizes: For how many entries the root will be asked for.
  public init(of origin: LogOrigin, keepingRootsOf sizes: Set<Int>) {
    self.origin = origin
    keptSizes = sizes
    keepRoot()
  }

  /// How many entries were taken.
  public var size: Int { tree.size }

  /// The Merkle root over them.
  public var root: Digest { tree.root }

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
    var faults: [EntryFault] = []
    if index != tree.size { faults.append(.gap(from: tree.size)) }
    var head = try? EntryHead(bytes: bytes)
    if head?.index != index || head?.origin != origin { head = nil }
    var committed: EntryBody?
    if let head {
      if head.rootBefore != tree.root, !isTreeBroken {
        isTreeBroken = true
        faults.append(.rootBefore)
      }
      if EntryHead.commitment(to: body, salt: salt) == head.bodyCommitment {
        committed = try? EntryBody(encoded: body)
      }
      if committed == nil { faults.append(.body) }
      if let committed {
        do {
          try state.apply(committed, index: index, actorKey: head.actorKey)
        } catch {
          faults.append(.forbidden)
        }
      }
      // After the body: the founder's key is enrolled by the entry that it signs.
      if let signer = state.signers[head.actorKey] {
        let isSigned = signer.verificationKey.isValid(signature: signature, for: bytes)
        if !isSigned { faults.append(.signature) }
      } else {
        faults.append(.stranger)
      }
    } else {
      faults.append(.malformed)
    }
    tree.append(EntryHead.leaf(head: bytes, signature: signature))
    keepRoot()
    return ExaminedEntry(
      index: index,
      logSize: tree.size,
      head: head,
      body: committed,
      faults: faults,
    )
  }

  /// The log as the entries taken so far tell it.
  public var verifiedLog: VerifiedLog {
    let roots = roots
    return VerifiedLog(
      origin: origin,
      size: tree.size,
      root: tree.root,
      signers: state.signers.values.map(\.verificationKey),
      rootOfSize: { size in
        guard let root = roots[size] else {
          preconditionFailure("a root is asked for that was to be kept")
        }
        return root
      },
    )
  }

  private mutating func keepRoot() {
    if keptSizes.contains(tree.size) { roots[tree.size] = tree.root }
  }
}
