import Foundation
import MRMTestSupport

/// Invented records of the peer's, written where a test imports them from.
enum PrimeroFileOnDisk {
  /// Two incidents: a killing that was verified there, with a child, a source and a perpetrator; and
  /// an attack on a school that waits.
  static let records = """
    {"data": [
      {"id": "6a0f5c1e-6c0e-4c39-9a53-0f5f7a3a1d01", "module_id": "primeromodule-mrm",
       "status": "open", "incident_title": "An invented title", "incident_date": "2022-08-03",
       "date_of_first_report": "2022-08-10", "incident_location": "ML0501",
       "incident_description": "An invented account.",
       "killing": [{"unique_id": "v1",
         "violation_tally": {"boys": 1, "girls": 0, "unknown": 0, "total": 1},
         "context_km": "military_clashes", "verified": "verified",
         "verification_date_focal_point": "2022-08-20", "ctfmr_verified": "verified",
         "ctfmr_verified_date": "2022-09-09"}],
       "individual_victims": [{"unique_id": "c1", "violations_ids": ["v1"],
         "individual_sex": "male", "individual_age": 11, "date_of_birth": "2011-02-03",
         "nationality": ["mali"], "child_consent_for_reporting": true}],
       "perpetrators": [{"unique_id": "p1", "violations_ids": ["v1"],
         "perpetrator_category": "armed_group", "armed_force_group_party_name": "JNIM"}],
       "sources": [{"unique_id": "s1", "violations_ids": ["v1"],
         "source_category": "primary_witness", "source_type": "oral_testimony",
         "source_reliability": "high", "source_consent_data_sharing": true}]},
      {"id": "7b0f5c1e-6c0e-4c39-9a53-0f5f7a3a1d01", "module_id": "primeromodule-mrm",
       "incident_date": "2022-08-09", "incident_location": "ML0502",
       "attack_on_schools": [{"unique_id": "v1", "facility_attack_type": ["attack_on_school_s"]}]}
    ]}
    """

  static func write(_ text: String = records, for force: TaskForce) throws -> String {
    let path = force.root + "/" + UUID().uuidString + ".json"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }
}
