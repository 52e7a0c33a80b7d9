import ArgumentParser

@main
struct MRM: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "mrm")
}
