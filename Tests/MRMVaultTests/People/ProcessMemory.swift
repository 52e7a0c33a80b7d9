import Glibc
import Testing

/// What stands in the writable memory of this process.
///
/// What is looked for is known here only in disguise, so that the search finds no copy of its own.
/// All that the search needs is reserved before: an allocation of its own would overwrite freed
/// memory, which is what it is to look at.
@safe final class ProcessMemory {
  private static let disguise: UInt8 = 0xA5
  private let memory: Int32
  private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 4096)
  private let maps = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 4096)

  init() throws {
    memory = unsafe open("/proc/self/mem", O_RDONLY)
    try #require(memory >= 0)
  }

  deinit {
    close(memory)
    unsafe chunk.deallocate()
    unsafe maps.deallocate()
  }

  /// Bytes as the search wants them.
  static func disguised(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    unsafe bytes.map { $0 ^ disguise }
  }

  /// Whether the bytes behind a disguise stand anywhere; nil when the search could not be made.
  func holds(_ disguised: [UInt8]) -> Bool? {
    guard let count = readMaps() else { return nil }
    var position = 0
    while position < count {
      let first = number(at: &position)
      position += 1
      let end = number(at: &position)
      let isWritable = unsafe maps[position + 1] == 0x72 && maps[position + 2] == 0x77
      if isWritable, isFound(disguised, from: first, to: end) { return true }
      while position < count, unsafe maps[position] != 10 { position += 1 }
      position += 1
    }
    return false
  }

  private func readMaps() -> Int? {
    let file = unsafe open("/proc/self/maps", O_RDONLY)
    defer { close(file) }
    var count = 0
    while unsafe count < maps.count {
      let place = unsafe maps.baseAddress?.advanced(by: count)
      let got = unsafe read(file, place, maps.count - count)
      guard got > 0 else { return got == 0 && count > 0 ? count : nil }
      count += got
    }
    return nil
  }

  private func number(at position: inout Int) -> UInt {
    var value: UInt = 0
    while true {
      switch unsafe maps[position] {
      case let digit where (0x30...0x39).contains(digit): value = value << 4 | UInt(digit - 0x30)
      case let digit where (0x61...0x66).contains(digit): value = value << 4 | UInt(digit - 0x57)
      default: return value
      }
      position += 1
    }
  }

  private func isFound(_ disguised: [UInt8], from first: UInt, to end: UInt) -> Bool {
    let own = unsafe UInt(bitPattern: chunk.baseAddress)
    let size = unsafe UInt(chunk.count)
    var address = first
    while address < end {
      let count = Int(min(end - address, size))
      let got = unsafe pread(memory, chunk.baseAddress, count, Int(bitPattern: address))
      guard got > disguised.count else { return false }
      var start = 0
      while let hit = match(disguised, from: start, count: got) {
        let isOwn = own <= address + UInt(hit) && address + UInt(hit) < own + size
        guard isOwn else { return true }
        start = hit + 1
      }
      // The end of one piece is read again with the next.
      address += UInt(address + UInt(got) < end ? got - disguised.count : got)
    }
    return false
  }

  private func match(_ disguised: [UInt8], from start: Int, count: Int) -> Int? {
    guard let base = unsafe chunk.baseAddress else { return nil }
    let sought = Int32(disguised[0] ^ Self.disguise)
    var position = start
    while position <= count - disguised.count,
      let hit = unsafe memchr(base + position, sought, count - position)
    {
      position = unsafe UnsafeMutableRawPointer(hit) - base
      if position + disguised.count <= count, isMatch(disguised, at: position) {
        return position
      }
      position += 1
    }
    return nil
  }

  private func isMatch(_ disguised: [UInt8], at position: Int) -> Bool {
    var offset = 0
    while offset < disguised.count {
      guard unsafe chunk[position + offset] ^ Self.disguise == disguised[offset] else {
        return false
      }
      offset += 1
    }
    return true
  }
}
