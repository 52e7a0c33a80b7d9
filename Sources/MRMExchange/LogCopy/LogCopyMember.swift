/// The members of the lines of an auditor's copy; `docs/log-format.md` says what each is.
public enum LogCopyMember: String, CaseIterable, Sendable {
  case format
  case store
  case log
  case size
  case root
  case checkpoint
  case index
  case head
  case signature
  case salt
  case body
  case opened
  case reading
  case record
  case version
  case content
}
