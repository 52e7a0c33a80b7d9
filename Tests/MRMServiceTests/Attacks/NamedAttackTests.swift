import Testing

/// The attacks that the program promises to refuse or to find, each by its name.
///
/// Where the program has a door for it, the door refuses. Then the attacker goes around the door, with
/// SQL or with keys of their own and a program that checks nothing, and `mrm audit verify --full` names
/// the object and the rule; where the forgery lies in the log itself, so does the second verifier.
@Suite struct NamedAttackTests {}
