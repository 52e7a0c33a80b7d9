import Foundation
import Glibc
import Testing

/// A person at a terminal in front of the built program: a pseudo-terminal of its own.
final class TypedSession {
  /// Far longer than any answer takes; reached only by a program that waits for something else.
  private static let patienceMilliseconds: Int32 = 60_000
  private static let chunkBytes = 4_096
  /// `TIOCSPTLCK` and `TIOCGPTN` of Linux, which Swift cannot read from their macros.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  /// Everything the terminal showed, what was typed with it.
  private(set) var shown = ""
  /// Stays as long as the session does.
  private let scene: Scene
  private let master: Int32
  private let process: Process
  private var read = 0
  private var isOver = false
  private var echoedAtEnd = false

  /// Runs a command by the shell on a new terminal.
  init(_ command: String, in scene: Scene) throws {
    self.scene = scene
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (lock, number): (CInt, CInt) = (0, 0)
    try #require(unsafe ioctl(master, Self.setLock, &lock) == 0)
    try #require(unsafe ioctl(master, Self.getNumber, &number) == 0)
    let terminal = FileHandle(
      fileDescriptor: unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC),
      closeOnDealloc: true,
    )
    try #require(terminal.fileDescriptor >= 0)
    // As from a shell: whoever runs the tests may have told their processes to ignore Ctrl-C.
    let shell = ["env", "--default-signal", "sh", "-c", "exec " + command]
    process = try scene.process(["-w", "-c"] + shell)
    process.standardInput = terminal
    process.standardOutput = terminal
    process.standardError = terminal
    try process.run()
    try terminal.close()
  }

  deinit { hangUp() }

  /// Whether the terminal shows what is typed; or did, when the program ended.
  var echoes: Bool {
    guard !isOver else { return echoedAtEnd }
    var state = termios()
    return unsafe tcgetattr(master, &state) == 0 && state.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Waits until the terminal shows a text, behind the one that was waited for before.
  func wait(for text: String) throws {
    while true {
      let fresh = shown.dropFirst(read)
      if let found = fresh.firstRange(of: text) {
        read = shown.distance(from: shown.startIndex, to: found.upperBound)
        return
      }
      try #require(receive(), "“\(text)” was not shown, but:\n\(shown)")
    }
  }

  /// Types a line after the terminal has shown what it answers.
  func answer(_ question: String, _ line: String) throws {
    try wait(for: question)
    type(line + "\n")
  }

  /// Types keys; `\u{3}` is Ctrl-C, `\u{4}` Ctrl-D.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = unsafe write(master, bytes, bytes.count)
  }

  /// Sends a signal to the program, as `kill` would.
  func send(_ signal: Int32) {
    // `setsid -w` waits for the program, its child, or has become the program itself.
    let list = "/proc/\(process.processIdentifier)/task/\(process.processIdentifier)/children"
    let children = (try? String(contentsOfFile: list, encoding: .utf8)) ?? ""
    let child = children.split(separator: " ").first.flatMap { pid_t($0) }
    kill(child ?? process.processIdentifier, signal)
  }

  /// Closes the terminal and waits for the end of the program.
  ///
  /// - Returns: What it ended with.
  func hangUpAndEnd() -> Int32 {
    hangUp()
    process.waitUntilExit()
    return Scene.code(of: process)
  }

  /// Waits for the end of the program.
  ///
  /// - Returns: Its exit code; that of a hang-up when it does not end by itself.
  func end() -> Int32 {
    while receive() {}
    hangUp()
    process.waitUntilExit()
    return Scene.code(of: process)
  }

  /// Ends what still runs on the terminal, as a connection that breaks would.
  private func hangUp() {
    guard !isOver else { return }
    echoedAtEnd = echoes
    isOver = true
    close(master)
  }

  /// Takes what the terminal shows next; false when the program has let go of it.
  private func receive() -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, Self.patienceMilliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: Self.chunkBytes)
    let count = unsafe Glibc.read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    shown += String(decoding: bytes.prefix(count), as: UTF8.self)
      .replacing("\r\n", with: "\n")
    return true
  }
}
