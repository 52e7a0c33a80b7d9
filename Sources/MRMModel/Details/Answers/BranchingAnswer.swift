/// An answer whose branches open questions of their own.
///
/// An enum with one case for each branch, which carries what is only known in it: what does not
/// belong to the branch that was taken cannot be held.
public protocol BranchingAnswer: FieldCodable, Hashable {
  /// The branches.
  associatedtype Branch: Code

  /// The key that names the branch in files.
  static var branchKey: String { get }

  /// The branch that was taken.
  var branch: Branch { get }

  /// Takes a branch; its questions are not asked yet.
  init(_ branch: Branch)

  /// Takes a pass through the questions of the branch; their tags begin at 2.
  ///
  /// - Throws: What the pass throws.
  mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure)
}

extension BranchingAnswer {
  /// `answer`, as most are called.
  public static var branchKey: String { "answer" }

  /// See ``FieldCodable``: branch (1), then the questions of the branch.
  public init(from reader: inout FieldReader) throws(FormatError) {
    self.init(try reader.code(1))
    try visit(with: &reader)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.code(1, branch)
    var answer = self
    answer.visit(with: &writer)
  }
}
