import ArgumentParser

/// A command whose every word exists in French and in English, through ``Spoken``.
protocol SpokenCommand: ParsableCommand {}
