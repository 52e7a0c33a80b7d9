internal import MRMModel

extension DocumentReader {
  /// Reads a party; what it returns counts only when there is no problem.
  mutating func party(_ value: JSONValue, code: PartyCode) -> Party? {
    let keys: Set<DocumentKey> = [
      .schema, .code, .name, .kind, .aliases, .from, .until, .partOf, .listings, .actionPlans,
    ]
    guard let fields = object(value, at: .root, keys: keys) else { return nil }
    if let schema = fields[.schema], schema != .string(PartyDocument.schema) {
      report(.otherSchema, at: fields.pointer(to: .schema))
    }
    // A code is signed with every attribution to it: another code is another party.
    if let given = fields[.code], given != .string(code.rawValue) {
      report(.value(.unknownCode(list: "party")), at: fields.pointer(to: .code))
    }
    let name = name(fields)
    let kind = required(.kind, of: fields, as: PartyKind.self)
    let aliases = aliases(fields)
    let existence = period(fields)
    let memberships = items(.partOf, of: fields, keys: [.party, .from, .until]) { reader, part in
      reader.required(.party, of: part, PartyCode.init).map {
        PartyMembership(of: $0, reader.period(part))
      }
    }
    let listings = items(.listings, of: fields, keys: [.kind, .from, .until]) { reader, listed in
      reader.listing(listed)
    }
    let plans = items(.actionPlans, of: fields, keys: [.signed, .kinds, .ended]) { reader, plan in
      reader.actionPlan(plan)
    }
    guard let name, let kind else { return nil }
    return Party(
      code: code,
      name: name,
      kind: kind,
      aliases: aliases,
      existence: existence,
      memberships: memberships,
      listings: listings,
      actionPlans: plans,
    )
  }

  private mutating func name(_ fields: DocumentFields) -> Phrase? {
    guard let name = object(.name, of: fields, keys: [.french, .english]) else {
      if fields[.name] == nil { report(.missing, at: fields.pointer(to: .name)) }
      return nil
    }
    let limit = Party.maximumNameBytes
    let french = text(.french, of: name, limit: limit)
    let english = text(.english, of: name, limit: limit)
    for key in [DocumentKey.french, .english] where name[key] == nil {
      report(.missing, at: name.pointer(to: key))
    }
    guard let french, let english else { return nil }
    return Phrase(fr: french, en: english)
  }

  private mutating func aliases(_ fields: DocumentFields) -> [String] {
    list(.aliases, of: fields, limit: Party.maximumItems).compactMap { item in
      text(item.value, at: item.pointer, limit: Party.maximumNameBytes)
    }
  }

  private mutating func period(_ fields: DocumentFields) -> OpenPeriod {
    let (from, until) = (day(.from, of: fields), day(.until, of: fields))
    return made(at: fields.pointer(to: .until)) { () throws(ValueError) in
      try OpenPeriod(from: from, until: until)
    } ?? .unknown
  }

  private mutating func listing(_ fields: DocumentFields) -> PartyListing? {
    let kind = required(.kind, of: fields, as: ViolationKind.self)
    let from = integer(.from, of: fields)
    if fields[.from] == nil { report(.missing, at: fields.pointer(to: .from)) }
    let until = integer(.until, of: fields)
    guard let kind, let from else { return nil }
    return made(at: fields.pointer) { () throws(ValueError) in
      try PartyListing(for: kind, from: from, until: until)
    }
  }

  private mutating func actionPlan(_ fields: DocumentFields) -> ActionPlan? {
    let signed = required(.signed, of: fields, CalendarDay.init(parsing:))
    let ended = day(.ended, of: fields)
    var kinds: [ViolationKind] = []
    for item in list(.kinds, of: fields, limit: ViolationKind.allCases.count) {
      guard let kind = code(item.value, at: item.pointer, as: ViolationKind.self) else { continue }
      if kinds.contains(kind) { report(.repeated, at: item.pointer) }
      kinds.append(kind)
    }
    if fields[.kinds] == nil || fields[.kinds] == .array([]) {
      report(.missing, at: fields.pointer(to: .kinds))
    }
    guard let signed, !kinds.isEmpty else { return nil }
    return made(at: fields.pointer(to: .ended)) { () throws(ValueError) in
      try ActionPlan(signed: signed, for: kinds, ended: ended)
    }
  }

  private mutating func items<Value>(
    _ key: DocumentKey,
    of fields: DocumentFields,
    keys: Set<DocumentKey>,
    _ read: (inout DocumentReader, DocumentFields) -> Value?,
  ) -> [Value] {
    list(key, of: fields, limit: Party.maximumItems).compactMap { item in
      object(item.value, at: item.pointer, keys: keys).flatMap { read(&self, $0) }
    }
  }

  private mutating func required<Value: Code>(
    _ key: DocumentKey,
    of fields: DocumentFields,
    as type: Value.Type,
  ) -> Value? {
    if fields[key] == nil { report(.missing, at: fields.pointer(to: key)) }
    return code(key, of: fields, as: type)
  }

  private mutating func required<Value>(
    _ key: DocumentKey,
    of fields: DocumentFields,
    _ read: (String) throws(ValueError) -> Value,
  ) -> Value? {
    if fields[key] == nil { report(.missing, at: fields.pointer(to: key)) }
    return value(key, of: fields, read)
  }

  private mutating func made<Value>(
    at pointer: JSONPointer,
    _ make: () throws(ValueError) -> Value,
  ) -> Value? {
    do { return try make() } catch {
      report(.value(error), at: pointer)
      return nil
    }
  }
}
