/// What a document says of who somebody is.
///
/// Withheld is not absent: a document shown without identities and handed back as an edit must not
/// erase them.
public enum IdentityDisclosure: Hashable, Sendable {
  /// Nothing is known; an edit that says so removes what was stored.
  case absent
  /// Something is stored and this document does not show it; an edit leaves it as it is.
  case withheld
  /// What is known.
  case given(PersonDetails)
}
