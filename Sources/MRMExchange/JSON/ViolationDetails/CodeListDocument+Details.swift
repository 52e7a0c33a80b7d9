internal import MRMModel

extension CodeListDocument {
  /// The lists of the details, in the order in which the kinds ask for them.
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
    ]
  }
}
