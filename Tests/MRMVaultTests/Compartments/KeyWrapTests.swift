import MRMCrypto
import MRMModel
import Testing

@testable import MRMVault

/// The two ways to wrap a record key.
enum WrapForm: CaseIterable, Sendable {
  case byReader
  case toPublicKey

  func wrap(_ key: RecordKey, for compartment: CompartmentKey) throws -> KeyWrap {
    switch self {
    case .byReader:
      try KeyWrap(key, of: Scene.record, for: compartment, in: Scene.store)
    case .toPublicKey:
      try KeyWrap(key, of: Scene.record, sealedTo: compartment.row, in: Scene.store)
    }
  }
}

@Suite struct KeyWrapTests {
  @Test(arguments: WrapForm.allCases)
  func `a reader of the compartment unwraps the record's key`(form: WrapForm) throws {
    let compartment = try Scene.compartment()
    let wrap = try KeyWrap(bytes: form.wrap(Scene.recordKey(), for: compartment).bytes)
    let opened = try wrap.open(of: Scene.record, with: compartment, in: Scene.store)
    #expect(opened.secret.revealed() == [UInt8](repeating: 0x31, count: 32))
  }

  @Test(arguments: WrapForm.allCases, changes)
  func `a wrap with any byte changed is refused`(form: WrapForm, mask: UInt8) throws {
    let compartment = try Scene.compartment()
    let wrap = try form.wrap(Scene.recordKey(), for: compartment)
    let refusals = refusals(of: wrap.bytes, changedBy: mask) { changed in
      let wrap = try KeyWrap(bytes: changed)
      _ = try wrap.open(of: Scene.record, with: compartment, in: Scene.store)
    }
    #expect(refusals.count == KeyWrap.byteCount)
    #expect(!refusals.contains(nil))
    #expect(Set(refusals.dropFirst(3)) == [.notAuthentic])
  }

  @Test(arguments: WrapForm.allCases)
  func `a wrap passed off as the other form is refused`(form: WrapForm) throws {
    let compartment = try Scene.compartment()
    let bytes = try form.wrap(Scene.recordKey(), for: compartment).bytes
    let disguised = try KeyWrap(bytes: bytes.changing(2, by: 3))
    #expect(throws: VaultError.notAuthentic) {
      try disguised.open(of: Scene.record, with: compartment, in: Scene.store)
    }
  }

  @Test(arguments: WrapForm.allCases)
  func `a wrap of another compartment with the same secrets is refused`(form: WrapForm) throws {
    let wrap = try form.wrap(Scene.recordKey(), for: Scene.compartment(0xC1))
    let other = try Scene.compartment(0xC2)
    #expect(throws: VaultError.notAuthentic) {
      try wrap.open(of: Scene.record, with: other, in: Scene.store)
    }
  }

  @Test(arguments: WrapForm.allCases)
  func `a wrap of another epoch with the same secrets is refused`(form: WrapForm) throws {
    let wrap = try form.wrap(Scene.recordKey(), for: Scene.compartment(epoch: 1))
    let later = try Scene.compartment(epoch: 2)
    #expect(throws: VaultError.notAuthentic) {
      try wrap.open(of: Scene.record, with: later, in: Scene.store)
    }
  }

  @Test(arguments: WrapForm.allCases)
  func `a wrap moved to another record is refused`(form: WrapForm) throws {
    let compartment = try Scene.compartment()
    let wrap = try form.wrap(Scene.recordKey(), for: compartment)
    #expect(throws: VaultError.notAuthentic) {
      try wrap.open(of: identifier(0x72), with: compartment, in: Scene.store)
    }
  }

  @Test(arguments: WrapForm.allCases)
  func `a wrap moved to another store is refused`(form: WrapForm) throws {
    let compartment = try Scene.compartment()
    let wrap = try form.wrap(Scene.recordKey(), for: compartment)
    #expect(throws: VaultError.notAuthentic) {
      try wrap.open(of: Scene.record, with: compartment, in: identifier(0x52))
    }
  }

  @Test(arguments: WrapForm.allCases)
  func `secrets of another making do not open a wrap`(form: WrapForm) throws {
    let wrap = try form.wrap(Scene.recordKey(), for: Scene.compartment())
    let stranger = try Scene.compartment(made: 0x91)
    #expect(throws: VaultError.notAuthentic) {
      try wrap.open(of: Scene.record, with: stranger, in: Scene.store)
    }
  }

  @Test func `who is no reader seals to the public key and cannot open again`() throws {
    let compartment = try Scene.compartment(0xC1, kind: .identities)
    let writer = try UnlockedPerson(
      keys: Scene.keys(),
      compartments: [Scene.compartment(0xC2, kind: .facts, made: 0x41)],
    )
    let reader = try UnlockedPerson(keys: Scene.keys(made: 0x61), compartments: [compartment])
    let wrap = try WrapForm.toPublicKey.wrap(Scene.recordKey(), for: compartment)
    #expect(throws: Never.self) {
      try reader.recordKey(of: Scene.record, kind: .identities, wraps: [wrap])
    }
    #expect(throws: VaultError.noKey) {
      try writer.recordKey(of: Scene.record, kind: .identities, wraps: [wrap])
    }
  }

  @Test func `an ephemeral share of small order is refused as changed bytes are`() throws {
    let compartment = try Scene.compartment()
    var bytes = try WrapForm.toPublicKey.wrap(Scene.recordKey(), for: compartment).bytes
    bytes.replaceSubrange(3..<35, with: repeatElement(0, count: 32))
    let wrap = try KeyWrap(bytes: bytes)
    #expect(throws: VaultError.notAuthentic) {
      try wrap.open(of: Scene.record, with: compartment, in: Scene.store)
    }
  }

  @Test func `nothing is sealed to a public key of small order`() throws {
    let row = CompartmentRow(
      id: identifier(0xC1),
      epoch: 1,
      kind: .facts,
      office: nil,
      publicKey: [UInt8](repeating: 0, count: 32),
    )
    #expect(throws: VaultError.primitive(.refusedKey)) {
      try KeyWrap(Scene.recordKey(), of: Scene.record, sealedTo: row, in: Scene.store)
    }
  }

  @Test(arguments: [0, 82, 84])
  func `a wrap has 83 bytes`(count: Int) {
    #expect(throws: VaultError.malformed) {
      try KeyWrap(bytes: [UInt8](repeating: 1, count: count))
    }
  }

  @Test(arguments: [0, 1])
  func `a wrap of a newer version or suite asks for a newer program`(place: Int) throws {
    let compartment = try Scene.compartment()
    var bytes = try WrapForm.byReader.wrap(Scene.recordKey(), for: compartment).bytes
    bytes[place] = 2
    let wrap = try KeyWrap(bytes: bytes)
    #expect(throws: VaultError.formatTooNew(found: 2, newestKnown: 1)) {
      try wrap.open(of: Scene.record, with: compartment, in: Scene.store)
    }
  }

  @Test(arguments: [0, 3, 0xFF] as [UInt8])
  func `a wrap of neither form is malformed`(form: UInt8) throws {
    let compartment = try Scene.compartment()
    var bytes = try WrapForm.byReader.wrap(Scene.recordKey(), for: compartment).bytes
    bytes[2] = form
    let wrap = try KeyWrap(bytes: bytes)
    #expect(throws: VaultError.malformed) {
      try wrap.open(of: Scene.record, with: compartment, in: Scene.store)
    }
  }
}
