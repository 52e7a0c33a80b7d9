import Foundation

/// How long something took, by the clock and by the processors.
struct Measure {
  /// How much was done.
  let count: Int
  let seconds: Double
  /// Of all threads together: what other processes take does not count.
  let processorSeconds: Double

  static func of(_ body: () throws -> Int) rethrows -> Measure {
    let processors = processorSeconds()
    let started = ContinuousClock.now
    let count = try body()
    return Measure(
      count: count,
      seconds: (ContinuousClock.now - started) / .seconds(1),
      processorSeconds: processorSeconds() - processors,
    )
  }

  /// Both as one.
  static func + (first: Measure, second: Measure) -> Measure {
    Measure(
      count: first.count + second.count,
      seconds: first.seconds + second.seconds,
      processorSeconds: first.processorSeconds + second.processorSeconds,
    )
  }

  var rate: Int { Int(Double(count) / seconds) }
  var milliseconds: Int { Int(seconds * 1000) }

  /// At how many hundredths of another's rate this was done.
  func share(of other: Measure, _ time: KeyPath<Measure, Double>) -> String {
    let ratio = (Double(count) / self[keyPath: time]) / (Double(other.count) / other[keyPath: time])
    return String(format: "%.0f %%", ratio * 100)
  }

  private static func processorSeconds() -> Double {
    var usage = rusage()
    guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
  }

  /// Lets the kernel begin anew to tell the most memory that was used.
  static func forgetPeak() {
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
  }

  static func peakMegabytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
  }
}
