import Foundation
import MRMExchange
import MRMTestSupport
import Testing

@Suite struct JSONOutputTests {
  private static let judged =
    "--status verified --credible --conflict-link --of-children --by-party --of-kind"
  private static let violation = "ML-MOP-2022-0001-6/1"
  /// The recipient of a key that was made for these tests.
  private static let backupTo =
    "--to age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"

  /// A case from its draft to the report, so that every schema has something to say about.
  private static let session: [(arguments: String, label: String)] = [
    ("init --country ML --office BKO --name Founder --store other", "founder"),
    (
      "user add Newcomer --role officer --office MOP --label new --new-passphrase-file words",
      "admin"
    ),
    ("incident add --file incident.json", "officer"),
    ("incident add --file incident.json --submit", "officer"),
    ("child find <nom", "officer"),
    ("audit log --reads-of $(sh child)", "officer"),
    ("child link $(sh children)", "officer"),
    ("incident show ML-MOP-2022-0001-6", "officer"),
    ("audit log", "officer"),
    ("child unlink $(sh children)", "officer"),
    ("incident list", "officer"),
    ("incident list --text invented", "officer"),
    ("incident check ML-MOP-2022-0001-6", "officer"),
    ("duplicates", "officer"),
    ("incident add --file incident.json --submit", "officer"),
    ("duplicates dismiss ML-MOP-2022-0001-6 ML-MOP-2022-0002-4", "technical"),
    ("duplicates --dismissed --least 0", "focal"),
    ("incident show ML-MOP-2022-0001-6", "focal"),
    ("duplicates reconsider ML-MOP-2022-0001-6 ML-MOP-2022-0002-4", "officer"),
    ("duplicates list", "focal"),
    ("duplicates merge ML-MOP-2022-0002-4 --into ML-MOP-2022-0001-6", "officer"),
    ("incident list --state duplicate", "officer"),
    ("incident show ML-MOP-2022-0002-4", "focal"),
    ("incident show ML-MOP-2022-0001-6", "focal"),
    ("audit log", "auditor"),
    ("duplicates undo ML-MOP-2022-0002-4", "officer"),
    ("incident show ML-MOP-2022-0001-6", "officer"),
    ("incident show ML-MOP-2022-0001-6 --reveal", "officer"),
    ("incident edit ML-MOP-2022-0001-6 --file change.json", "officer"),
    ("evidence add ML-MOP-2022-0001-6 mapping.json --source 1 --note invented", "officer"),
    ("evidence note ML-MOP-2022-0001-6 1 invented", "officer"),
    ("evidence list ML-MOP-2022-0001-6", "focal"),
    ("evidence get ML-MOP-2022-0001-6 E1 out.json --plaintext", "focal"),
    ("queue", "focal"),
    ("deadline list", "focal"),
    ("deadline set handover 72", "admin"),
    ("queue --person officer --overdue", "focal"),
    ("incident return ML-MOP-2022-0001-6 --question Where?", "focal"),
    ("incident submit ML-MOP-2022-0001-6 --answer There.", "officer"),
    ("violation propose \(violation) --level focal-point \(judged) --date 2022-09-05", "focal"),
    ("violation propose \(violation) --level technical \(judged) --date 2022-09-06", "technical"),
    ("meeting open --date 2022-09-07 --place Bamako --present ctfmr-2 --guest chair", "ctfmr-1"),
    ("meeting add $(sh meeting) --queue", "ctfmr-1"),
    ("meeting remove $(sh meeting) \(violation)", "ctfmr-1"),
    ("meeting add $(sh meeting) \(violation)", "ctfmr-1"),
    ("meeting edit $(sh meeting) --minutes invented", "ctfmr-1"),
    ("meeting decide $(sh meeting) \(violation) \(judged) --note invented", "ctfmr-1"),
    ("meeting close $(sh meeting) --seen $(sh sitting)", "ctfmr-1"),
    ("meeting show $(sh meeting)", "ctfmr-2"),
    ("meeting list", "ctfmr-2"),
    ("meeting paper $(sh meeting) --with-minutes", "ctfmr-2"),
    ("queue", "ctfmr-2"),
    ("violation concur \(violation) --level ctfmr", "ctfmr-2"),
    ("incident show ML-MOP-2022-0001-6", "ctfmr-1"),
    ("incident take ML-MOP-2022-0002-4", "technical"),
    ("incident list", "officer"),
    ("incident release ML-MOP-2022-0002-4", "technical"),
    ("incident withdraw ML-MOP-2022-0002-4 --reason twice", "officer"),
    ("violation reopen \(violation) --reason minutes", "ctfmr-1"),
    ("incident list", "officer"),
    ("violation propose \(violation) --level ctfmr \(judged) --date 2022-09-08", "ctfmr-1"),
    ("violation set-aside \(violation) --reason early", "ctfmr-2"),
    ("violation propose \(violation) --level ctfmr \(judged) --date 2022-09-08", "ctfmr-1"),
    ("violation concur \(violation) --level ctfmr", "ctfmr-2"),
    ("incident close ML-MOP-2022-0001-6", "ctfmr-1"),
    ("incident reopen ML-MOP-2022-0001-6 --reason evidence", "focal"),
    ("workflow show", ""),
    ("evidence add ML-MOP-2022-0001-6 reports.csv --note invented", "officer"),
    (
      "violation propose \(violation) --level focal-point \(judged) --date 2022-10-02 "
        + "--weigh '1 reliability medium heard it'",
      "focal"
    ),
    ("queue", "technical"),
    (
      "violation propose \(violation) --level technical --status not_mrm --fails party "
        + "--reason outside_mandate --date 2022-10-03",
      "technical"
    ),
    ("incident list --disagreement", "focal"),
    ("incident show ML-MOP-2022-0001-6", "ctfmr-1"),
    ("violation attest --list", "ctfmr-1"),
    ("import reports.csv --from csv --map mapping.json --dry-run", "officer"),
    ("import records.json --from primero", "officer"),
    ("violation attest --list", "ctfmr-1"),
    ("incident list", "officer"),
    ("incident show ML-MOP-2022-0003-2", "officer"),
    ("export primero exported.json --plaintext", "officer"),
    ("report quarter 2022-Q3", "reporting"),
    ("report quarter 2022-Q3 --without-attested", "reporting"),
    ("report quarter 2022-Q3 --csv tables", "reporting"),
    ("report timeliness 2022-Q3", "reporting"),
    ("report timeliness 2021-Q1", "reporting"),
    ("user list", "auditor"),
    ("user show Newcomer", "auditor"),
    ("grant show", "auditor"),
    ("user invite Third --role auditor --office BKO --to invitation.json", "admin"),
    ("user join invitation.json --label three --reply answer.json --new-passphrase-file words", ""),
    ("user suspend Newcomer --reason invented", "admin"),
    (
      "user add Second --role administrator --office BKO --label two --new-passphrase-file words",
      "admin"
    ),
    ("user resume Newcomer --reason invented", "admin"),
    ("user confirm", "two"),
    ("audit log", "auditor"),
    ("user withdraw $(sh proposal)", "two"),
    ("status", "two"),
    ("party edit HCUA --new --file party.json", "admin"),
    ("party show HCUA", "auditor"),
    ("party list --listed-for recruitment --year 2018", "officer"),
    ("user passphrase --new-passphrase-file words", "auditor"),
    ("audit log", "auditor"),
    ("audit log", "ctfmr-1"),
    ("audit verify", "auditor"),
    ("audit checkpoint", "auditor"),
    ("audit compare $(sh note) $(sh note)", "auditor"),
    ("audit export copy.jsonl --plaintext", "auditor"),
    ("audit verify --copy copy.jsonl", "auditor"),
    ("store check", "officer"),
    ("store reindex", "officer"),
    ("backup --plain copy.sqlite", "admin"),
    ("backup \(backupTo) backup.age", "admin"),
    ("audit log", "admin"),
    ("backup verify backup.age --identity key.txt", "admin"),
    ("restore backup.age --identity key.txt --into restored", "admin"),
    ("store reindex", "admin"),
    ("status", "reporting"),
    ("restore backup.age --identity key.txt --into older --older", "admin"),
    ("audit log --store older", "admin"),
    ("store accept --store older", "reporting"),
    ("unlock", "officer"),
    ("status", "officer"),
    ("lock", "officer"),
    ("exit-codes", ""),
  ]

  @Test func `what is printed with --json has the published shape, for every schema`() throws {
    let scene = try Scene.withTaskForce()
    for (name, text) in Self.files {
      try Data(text.utf8).write(to: scene.folder.appending(path: name))
    }
    let schemas = try Self.schemas()
    var seen: Set<String> = []
    var printedFiles: [String] = []
    for (arguments, label) in Self.session {
      let person = label.isEmpty ? "" : "--as \(label) --passphrase-file words"
      let without = arguments == "lock" ? "--as \(label)" : person
      let isSigned = [
        "violation propose", "violation concur", "violation attest", "meeting decide",
      ]
      .contains(where: arguments.hasPrefix)
      let mark = isSigned ? "--seen $(sh seen \(person))" : ""
      let outcome = try scene.run(
        "mrm \(arguments) --json \(without) \(mark) 2>errors; [ $? -le 3 ] || cat errors"
      )
      let printed = try StrictJSON.parse(Array(outcome.text.utf8))
      let name = try #require(printed["schema"]?.text, "\(arguments): \(outcome.text)")
      let schema = try #require(schemas[name], "\(arguments): no schema \(name)")
      #expect(schema.problems(with: printed) == [], "\(arguments)")
      seen.insert(name)
      let file = scene.folder.appending(path: "printed-\(printedFiles.count).json")
      try Data(outcome.text.utf8).write(to: file)
      printedFiles.append(file.path)
    }
    #expect(seen == Set(schemas.keys))
    // The same by a validator that is not ours, and what is exported by the schema of who reads it.
    try #require(PythonScript.has("jsonschema"), "apt-get install python3-jsonschema")
    let validator = PythonScript("validate_json.py")
    #expect(try validator.run(["auto"] + printedFiles) == (0, ""))
    let exported = scene.folder.appending(path: "exported.json").path
    let schema = Repository.file("Schemas/primero/incident.schema.json").path
    #expect(try validator.run([schema, exported]) == (0, ""))
    let other = scene.folder.appending(path: "party.json").path
    #expect(try validator.run([schema, other]).code == 1, "what is no incident")
  }

  @Test(arguments: [
    ("incident list --as officer", 11), ("incident list --as nobody --passphrase-file words", 5),
    ("incidents", 64), ("incident add --file bad.json --as officer --passphrase-file words", 65),
  ])
  func `an error is one JSON object on the standard error`(arguments: String, code: Int) throws {
    let scene = try Scene.withTaskForce()
    try Data(#"{"date": 1, "violations": [{}]}"#.utf8)
      .write(to: scene.folder.appending(path: "bad.json"))
    let outcome = try scene.run("mrm \(arguments) --json 2>&1 >/dev/null")
    let printed = try StrictJSON.parse(Array(outcome.text.utf8))
    let file = try Self.json("command-output")
    let shape = try #require(file["$defs"]?["error"])
    #expect(JSONSchema(shape).problems(with: printed) == [])
    #expect(printed["code"] == .integer(code))
    #expect(outcome.code == Int32(code))
    #expect(try scene.run("mrm \(arguments) --json 2>/dev/null").text == "")
  }

  /// Each published schema by the name that what it describes bears.
  private static func schemas() throws -> [String: JSONSchema] {
    let folder = Repository.file("Schemas/exchange")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let others = try Self.others()
    var schemas: [String: JSONSchema] = [:]
    for name in names {
      let file = try json(name.replacing(".schema.json", with: ""))
      let constants = file.constants
      try #require(!constants.isEmpty, "\(name) describes nothing that has a name")
      for constant in constants { schemas[constant] = JSONSchema(file, others: others) }
    }
    return schemas
  }

  /// What the published schemas refer to beyond themselves, by its `$id`.
  static func others() throws -> [String: JSONValue] {
    var others = try DetailsShapeTests.schemas()
    for name in ["incident", "queue"] {
      let file = try json(name)
      others[try #require(file["$id"]?.text)] = file
    }
    return others
  }

  static func json(_ name: String) throws -> JSONValue {
    let file = Repository.file("Schemas/exchange/\(name).schema.json")
    return try StrictJSON.parse(Array(Data(contentsOf: file)))
  }
}

extension JSONValue {
  /// The names that a schema gives to what it describes: each `const` of a member `schema`.
  fileprivate var constants: Set<String> {
    switch self {
    case .object(let members):
      members.reduce(into: []) { names, member in
        if member.key == "schema", let name = member.value["const"]?.text { names.insert(name) }
        names.formUnion(member.value.constants)
      }
    case .array(let elements): elements.reduce(into: []) { $0.formUnion($1.constants) }
    case .string, .integer, .decimal, .bool, .null: []
    }
  }
}
