/// Remembers what was worked out for a text: files repeat the same few names thousands of times.
struct Memo<Value: Sendable>: Sendable {
  /// Enough for every spelling of a country's places; a file of distinct names gains nothing.
  private static var capacity: Int { 4096 }

  private var values: [String: Value] = [:]

  /// The value for a text, worked out the first time.
  mutating func value(for text: String, _ make: (String) -> Value) -> Value {
    if let value = values[text] { return value }
    let value = make(text)
    if values.count < Self.capacity { values[text] = value }
    return value
  }
}
