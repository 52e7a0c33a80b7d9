/// Asks on the terminal, on the standard error; the terminal itself lets the person edit the line.
enum Prompter {
  /// Shows a question and reads one line of the standard input.
  ///
  /// - Returns: The line without its end; nil at the end of the input (Ctrl-D).
  static func ask(_ question: String) -> String? {
    Messages.write(question)
    let line = readLine()
    if line == nil { Messages.write("\n") }
    return line
  }

  /// Shows a line among the questions.
  static func show(_ line: String) {
    Messages.write(line + "\n")
  }
}
