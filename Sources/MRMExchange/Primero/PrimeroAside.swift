import MRMModel

/// What an incident of the peer's says and we have no place for, so that nothing is lost and an export
/// gives it back.
///
/// Kept as JSON beside the accounts: names of perpetrators and interviewers may be in it.
struct PrimeroAside: Hashable, Sendable {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-primero-aside-1"

  /// Fields of the incident itself, its identities in the peer's system among them.
  var incident: [JSONValue.Member] = []
  /// Fields of violations, victims, sources and responses, by the identity they have here.
  var parts: [RecordID: [JSONValue.Member]] = [:]
  /// Fields of perpetrators, which are no parts of their own here.
  var perpetrators: [PrimeroPerpetrator] = []

  init() {}

  /// Reads what ``text`` writes; nil for anything else, as the row of a table.
  init?(text: String) {
    guard let json = try? StrictJSON.parse(Array(text.utf8)),
      json["schema"] == .string(Self.schema),
      case .object(let incident) = json["incident"], case .object(let parts) = json["parts"],
      case .array(let perpetrators) = json["perpetrators"]
    else { return nil }
    self.incident = incident
    for part in parts {
      guard let id = RecordID(part.key), case .object(let members) = part.value else {
        return nil
      }
      self.parts[id] = members
    }
    for perpetrator in perpetrators {
      guard let perpetrator = PrimeroPerpetrator(json: perpetrator) else { return nil }
      self.perpetrators.append(perpetrator)
    }
  }

  /// As it is kept: JSON whose members are in the order of their keys.
  var text: String { json.text }

  var json: JSONValue {
    .object([
      JSONValue.Member("schema", .string(Self.schema)),
      JSONValue.Member("incident", .object(incident)),
      JSONValue.Member(
        "parts",
        .object(
          parts.sorted { $0.key < $1.key }.map { id, members in
            JSONValue.Member(id.description, .object(members))
          }
        ),
      ),
      JSONValue.Member("perpetrators", .array(perpetrators.map(\.json))),
    ])
  }
}

extension PrimeroAside {
  /// The longest name of a field that is shown.
  private static let maximumNameBytes = 64

  /// How often each field is here that the peer does not compute; one whose name is none of a form's
  /// as `…`.
  var fields: [String: Int] {
    var counts: [String: Int] = [:]
    func count(_ members: [JSONValue.Member], but computed: Set<String> = []) {
      for member in members where !computed.contains(member.key) && !Self.isIdentity(member.key) {
        counts[Self.isName(member.key) ? member.key : "…", default: 0] += 1
      }
    }
    count(incident, but: PrimeroNames.computed)
    for members in parts.values { count(members, but: PrimeroNames.computedOfViolation) }
    for perpetrator in perpetrators { count(perpetrator.members) }
    return counts
  }

  /// Identities and links are kept to give them back, and say nothing.
  private static func isIdentity(_ key: String) -> Bool {
    key == "id" || key == PrimeroNames.identity || key == PrimeroNames.violations
  }

  /// Names of fields are written by those who make forms: lower-case words joined by `_`.
  private static func isName(_ key: String) -> Bool {
    key.utf8.count <= maximumNameBytes
      && key.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }
}
