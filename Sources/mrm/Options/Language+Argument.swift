public import ArgumentParser
public import MRMModel

extension Language: ExpressibleByArgument {}
