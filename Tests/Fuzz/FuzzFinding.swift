import MRMModel

/// Something that should hold of every input and does not of one.
struct FuzzFinding: Error, CustomStringConvertible {
  /// What should hold.
  let description: String

  /// Throws what should hold, if it does not.
  static func unless(_ holds: Bool, _ claim: String) throws {
    guard holds else { throw FuzzFinding(description: claim) }
  }

  /// Reads something, and has a refusal explained in every language.
  ///
  /// - Returns: Nil when it was refused.
  static func reading<Value>(_ body: () throws -> Value) throws -> Value? {
    do {
      return try body()
    } catch let finding as FuzzFinding {
      throw finding
    } catch let refusal as any ExplainedError {
      for language in Language.allCases {
        try unless(!refusal.problem(in: language).isEmpty, "a refusal says what is wrong")
        _ = refusal.remedy(in: language)
      }
      return nil
    } catch {
      return nil
    }
  }
}
