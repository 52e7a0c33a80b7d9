public import ArgumentParser
public import MRMService

extension IncidentDateField: ExpressibleByArgument {}

extension IncidentOrder: ExpressibleByArgument {}

extension MissingDatum: ExpressibleByArgument {}
