import Foundation

/// The entry that this process fuzzes; `MRM_FUZZ_ENTRY` names it.
private let entry = ProcessInfo.processInfo.environment["MRM_FUZZ_ENTRY"].flatMap(FuzzEntry.named)

/// Begins a campaign, before libFuzzer reads its arguments.
///
/// With `MRM_FUZZ_INPUTS` it only writes the known inputs of every entry, each into a folder of its own
/// below that one, and ends.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_ count: OpaquePointer?, _ arguments: OpaquePointer?) -> CInt {
  guard let folder = ProcessInfo.processInfo.environment["MRM_FUZZ_INPUTS"] else { return 0 }
  do {
    for entry in FuzzEntry.all {
      let own = URL(filePath: folder).appending(path: entry.name)
      try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
      for (number, input) in try entry.inputs().enumerated() {
        try Data(input).write(to: own.appending(path: "known-\(number)"))
      }
    }
    exit(0)
  } catch {
    preconditionFailure("the known inputs can be written: \(error)")
  }
}

/// Hands one input to the chosen entry; libFuzzer takes a trap for a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let entry else { preconditionFailure("MRM_FUZZ_ENTRY names an entry") }
  do {
    _ = try entry.read(unsafe Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
  } catch {
    preconditionFailure("\(entry.name): \(error)")
  }
}
