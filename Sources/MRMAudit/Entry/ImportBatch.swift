public import MRMCrypto
public import MRMModel

/// One batch of an import.
public struct ImportBatch: Hashable, Sendable {
  /// The office the incidents were logged at.
  public let office: OfficeCode
  /// The incidents of this batch.
  public let incidents: [Identifier<Incident>]
  /// SHA-256 of the file.
  public let file: Digest
  /// Rows of the whole file.
  public let rows: Int
  /// Rows of the whole file imported without a flag.
  public let imported: Int
  /// Rows of the whole file imported with a flag.
  public let flagged: Int
  /// Rows of the whole file rejected.
  public let rejected: Int
  /// Rows of the whole file that were here already.
  public let alreadyImported: Int
  /// What the importer attests was decided elsewhere on violations of this batch.
  public let attested: [AttestedAtImport]

  /// Creates a batch.
  public init(
    office: OfficeCode,
    incidents: [Identifier<Incident>],
    file: Digest,
    rows: Int,
    imported: Int,
    flagged: Int,
    rejected: Int,
    alreadyImported: Int,
    attested: [AttestedAtImport] = [],
  ) {
    self.office = office
    self.incidents = incidents
    self.file = file
    self.rows = rows
    self.imported = imported
    self.flagged = flagged
    self.rejected = rejected
    self.alreadyImported = alreadyImported
    self.attested = attested
  }
}
