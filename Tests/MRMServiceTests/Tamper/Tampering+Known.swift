/// What is found by some and not by others, each with its reason. Nothing else is excused.
extension Tampering {
  static let unsignedWraps =
    "no entry signs a wrap, so that a record can be wrapped anew: who holds no key of it cannot try"
  private static let orderOfGrants = "everybody tries every grant: their order carries nothing"

  static let notices: [String: Notice] = [
    "a byte of store.id edited": .refused(
      code: 1,
      because: "everybody's bundle names its store: this is another",
    ),
    "a byte of wrap.wrap edited": .whoReads(because: unsignedWraps),
    "two of wrap.wrap exchanged": .whoReads(because: unsignedWraps),
    "access_grant.number changed": .nobody(because: orderOfGrants),
    "two of access_grant.sealed exchanged": .nobody(because: orderOfGrants),
  ]
}
