/// Whether a report counts what two persons attest was decided in another system.
///
/// The raw value is the code in every file we write, for ever.
public enum DecidedElsewhere: String, CaseIterable, Sendable {
  /// Like a decision of the CTFMR here, with its status and date.
  case counted = "counted"
  /// Not at all: such a violation is undecided.
  case leftOut = "left_out"
}
