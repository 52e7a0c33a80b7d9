import MRMModel

/// Children that statements make one person, through others too: a union of sets.
struct LinkedPersons {
  private var parents: [Identifier<Child>: Identifier<Child>] = [:]

  /// Makes two children, and whoever each of them is, one person.
  mutating func link(_ one: Identifier<Child>, _ other: Identifier<Child>) {
    let (left, right) = (root(of: one), root(of: other))
    parents[left] = min(left, right)
    parents[right] = min(left, right)
  }

  /// The children by person.
  func groups() -> [[Identifier<Child>]] {
    Array(Dictionary(grouping: parents.keys, by: root(of:)).values)
  }

  private func root(of child: Identifier<Child>) -> Identifier<Child> {
    var child = child
    while let parent = parents[child], parent != child { child = parent }
    return child
  }
}
