internal import Foundation
internal import MRMCrypto
public import MRMModel
public import MRMVault

/// Where a person's ``InterruptedForms`` lie: beside their pin, one file, sealed to them.
///
/// wrap (83 bytes, form 1) ‖ blob. The key is made anew each time. The name is that of the pin: it
/// tells neither the person nor an incident; that the file is there says that a form waits.
public struct FormsFile: Sendable {
  /// Fifty long forms have a tenth of it.
  private static let maximumBytes = 16 << 20

  /// The file's path.
  public let path: String
  private let folder: String
  private let person: UnlockedPerson

  /// Names the file of one person of one store.
  public init(folder: String, person: UnlockedPerson) {
    self.folder = folder
    path = PinFile(folder: folder, person: person).pathWithoutEnding + ".forms"
    self.person = person
  }

  /// What is kept; nothing when there is no file.
  ///
  /// - Throws: ``InterruptedFormError/damaged`` when a file is there and does not open;
  ///   ``InterruptedFormError/otherVersion`` when it opens and cannot be read.
  public func load() throws -> InterruptedForms {
    guard FileManager.default.fileExists(atPath: path) else { return InterruptedForms() }
    let content = try opened()
    do { return try InterruptedForms(encoded: content) } catch {
      throw InterruptedFormError.otherVersion
    }
  }

  private func opened() throws -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw InterruptedFormError.damaged
    }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: Self.maximumBytes + 1),
      data.count > KeyWrap.byteCount, data.count <= Self.maximumBytes
    else { throw InterruptedFormError.damaged }
    let bytes = [UInt8](data)
    do {
      let wrap = try KeyWrap(bytes: Array(bytes[..<KeyWrap.byteCount]))
      // Sealed to this person's public key, others could have answered for them.
      guard wrap.isByReader else { throw InterruptedFormError.damaged }
      let key = try wrap.open(of: object, with: person.personal, in: person.keys.store)
      return try key.open(Array(bytes[KeyWrap.byteCount...]), for: context)
    } catch {
      throw InterruptedFormError.damaged
    }
  }

  /// Changes what is kept, while no other process does; the file goes with its last form.
  ///
  /// - Throws: ``StoreError/readOnly``, ``StoreError/diskFull``, what `change` throws, or as
  ///   ``load()``; the file is then as it was.
  public func update(_ change: (inout InterruptedForms) throws -> Void) throws {
    try PrivateFile.makeFolder(folder)
    try PrivateFile.replace(path) {
      let before = try load()
      var forms = before
      try change(&forms)
      guard forms != before else { return nil }
      guard !forms.forms.isEmpty else {
        try remove()
        return nil
      }
      let key = try RecordKey.make()
      let wrap = try KeyWrap(key, of: object, for: person.personal, in: person.keys.store)
      return wrap.bytes + (try key.seal(forms.encoded, for: context))
    }
  }

  /// Removes the file with all forms, whatever it holds.
  ///
  /// - Throws: ``StoreError/readOnly``.
  public func remove() throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    do { try FileManager.default.removeItem(atPath: path) } catch { throw StoreError.readOnly }
  }

  private var object: RecordID { person.person.retyped() }

  private var context: SealingContext {
    SealingContext(
      store: person.keys.store,
      content: .interruptedForms,
      object: object,
      version: 1,
      previous: .zero,
      author: person.person,
    )
  }
}
