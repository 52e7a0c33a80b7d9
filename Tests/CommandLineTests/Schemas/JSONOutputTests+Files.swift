/// What the session reads and runs besides the program.
extension JSONOutputTests {
  static let files = [
    "incident.json": """
    {"date": "2022-08-03", "place": {"code": "ML0506"}, "account": "An invented account.",
     "violations": [
       {"kind": "killing", "tally": {"boys": 1, "girls": 0, "unknown": 0},
        "details": {
          "context": "military_clashes", "weapon": {
            "category": "conventional_explosive_weapons", "type": "mortar_rocket"}},
        "attribution": {"form": "parties", "parties": [{"party": "JNIM"}]}}],
     "children": [
       {"name": "Enfant Exemple", "sex": "male", "age": 11, "consent_to_report": "given",
        "violations": [1]}],
     "sources": [
       {"category": "primary_witness", "type": "oral_testimony", "reliability": "high",
        "credibility": "high", "consent_to_report": "given", "violations": [1]}]}
    """,
    "seen": #"""
    mrm incident show ML-MOP-2022-0001-6 --json "$@" |
      sed -n 's/.*"seen": *"\([0-9a-f]*\)".*/\1/p'
    """#,
    "proposal": #"""
    mrm user confirm --json --as admin --passphrase-file words |
      sed -n 's/.*"proposal": *"\(P-[0-9A-Z]*\)".*/\1/p' | head -n 1
    """#,
    "meeting": #"""
    mrm meeting list --json --as ctfmr-1 --passphrase-file words |
      sed -n 's/.*"meeting": *"\(M-[0-9A-Z]*\)".*/\1/p'
    """#,
    "sitting": #"""
    mrm meeting show $(sh meeting) --json --as ctfmr-1 --passphrase-file words |
      sed -n 's/.*"seen": *"\([0-9a-f]*\)".*/\1/p'
    """#,
    "nom": "Énfant EXEMPLE",
    "children": #"""
    mrm child find --json --as officer --passphrase-file words <nom 2>children.errors |
      sed -n 's/.*"child": *"\([0-9a-f-]*\)".*/\1/p' | tr '\n' ' '
    """#,
    "child": "sh children | cut -d ' ' -f 1",
    "note": "mrm audit checkpoint --as auditor --passphrase-file words >note.txt; echo note.txt",
    "party.json": """
    {"name": {"fr": "Haut conseil", "en": "High Council"}, "kind": "armed_group", "aliases": ["HC"],
     "from": "2013-05-02", "part_of": [{"party": "CMA", "from": "2014-06-09"}],
     "listings": [{"kind": "abduction", "from": 2016, "until": 2018}],
     "action_plans": [{"signed": "2017-03-05", "kinds": ["recruitment"], "ended": "2020-01-01"}]}
    """,
    "key.txt": "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX\n",
    "change.json": #"{"account_shareable": "A child was killed."}"#,
    "records.json": """
    {"data": [{"id": "6a0f5c1e-6c0e-4c39-9a53-0f5f7a3a1d01", "module_id": "primeromodule-mrm",
      "incident_title": "An invented title", "incident_date": "2022-08-03",
      "incident_location": "ML0501", "incident_description": "An invented account.",
      "killing": [{"unique_id": "v1", "context_km": "erw",
        "violation_tally": {"boys": 1, "girls": 0, "unknown": 0, "total": 2},
        "ctfmr_verified": "verified", "ctfmr_verified_date": "2022-09-09"}],
      "individual_victims": [{"unique_id": "c1", "violations_ids": ["v1"],
        "individual_sex": "male", "individual_age": 11, "nationality": ["mali"]}],
      "perpetrators": [{"unique_id": "p1", "violations_ids": ["v1"],
        "perpetrator_category": "armed_group", "armed_force_group_party_name": "JNIM"}],
      "sources": [{"unique_id": "s1", "violations_ids": ["v1"],
        "source_category": "primary_witness", "source_type": "oral_testimony"}],
      "responses": [{"unique_id": "r1", "violations_ids": ["v1"],
        "intervention_task_force_type": ["public_statement"],
        "intervention_follow_up_type": "pending",
        "intervention_follow_up_due_date": "2022-12-01"}]}]}
    """,
    "reports.csv": "number,what,day,region\n1,school,2022-08-01,Mopti\n2,theft,,\n",
    "mapping.json": """
    {"format": "mrm-csv-mapping/1", "dataset": "invented", "identity": ["number"],
     "date": {"column": "day", "formats": ["yyyy-MM-dd"]}, "place": {"name": "region"},
     "kind": {"column": "what", "values": {"school": "attack_on_schools"}}}
    """,
  ]
}
