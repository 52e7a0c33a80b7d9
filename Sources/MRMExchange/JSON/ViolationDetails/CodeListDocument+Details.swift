internal import MRMModel

extension CodeListDocument {
  /// The lists of the details, in the order in which the kinds, then children, ask for them.
  static func details(since version: String) -> [CodeListDocument] {
    [
      CodeListDocument(of: YesNoUnknown.self, since: version),
      CodeListDocument(of: ContextOfHarm.self, since: version),
      CodeListDocument(of: AttackType.self, since: version),
      CodeListDocument(of: WeaponCategory.self, since: version),
      CodeListDocument(of: ExplosiveWeapon.self, since: version),
      CodeListDocument(of: MassDestructionWeapon.self, since: version),
      CodeListDocument(of: SmallArm.self, since: version),
      CodeListDocument(of: OtherWeapon.self, since: version),
      CodeListDocument(of: MaimingConsequence.self, since: version),
      CodeListDocument(of: RecruitmentFactor.self, since: version),
      CodeListDocument(of: CombatRole.self, since: version),
      CodeListDocument(of: CombatantRole.self, since: version),
      CodeListDocument(of: NonCombatantRole.self, since: version),
      CodeListDocument(of: WayOut.self, since: version),
      CodeListDocument(of: AbductionPurpose.self, since: version),
      CodeListDocument(of: WayToFreedom.self, since: version),
      CodeListDocument(of: SexualViolenceType.self, since: version),
      CodeListDocument(of: SexualViolenceImplication.self, since: version),
      CodeListDocument(of: SchoolAttackType.self, since: version),
      CodeListDocument(of: HospitalAttackType.self, since: version),
      CodeListDocument(of: YesNoPartially.self, since: version),
      CodeListDocument(of: SchoolType.self, since: version),
      CodeListDocument(of: SchoolAgeLevel.self, since: version),
      CodeListDocument(of: HealthFacilityType.self, since: version),
      CodeListDocument(of: FacilityImpact.self, since: version),
      CodeListDocument(of: UsedFacilityKind.self, since: version),
      CodeListDocument(of: MilitaryUsePurpose.self, since: version),
      CodeListDocument(of: DenialMethod.self, since: version),
      CodeListDocument(of: OrganisationType.self, since: version),
      CodeListDocument(of: AidType.self, since: version),
      CodeListDocument(of: DetentionReason.self, since: version),
      CodeListDocument(of: DetentionFacility.self, since: version),
      CodeListDocument(of: IllTreatment.self, since: version),
      CodeListDocument(of: AgeBasisKind.self, since: version),
      CodeListDocument(of: AgeDocument.self, since: version),
      CodeListDocument(of: AgeInformant.self, since: version),
      CodeListDocument(of: DisabilityType.self, since: version),
      CodeListDocument(of: Displacement.self, since: version),
      CodeListDocument(of: Vulnerability.self, since: version),
      CodeListDocument(of: ReferralRecipient.self, since: version),
    ]
  }
}
