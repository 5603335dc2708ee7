"""OpenFisca: both rules as formulas of a country of its own; what is open is -1, as no number says it."""

from importlib.metadata import version

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

TITLE = f"OpenFisca {version('OpenFisca-Core')}"
START = "2021-01-01"
YEAR = "2021"
OPEN = -1

Person = build_entity("person", "persons", "A person", is_person=True)


def variable(name, value_type=bool, **members):
    members = {"value_type": value_type, "entity": Person, "definition_period": DateUnit.YEAR, "label": name} | members
    return type(name, (Variable,), members)


def prepare(_, data):
    names = sorted({group for groups in data["groups"] for group in groups} | {g for g, _ in data["printedSubsidies"]})
    member = {name: name.replace("-", "_") for name in names}
    full = [member[name] for name, yuan in data["printedSubsidies"] if yuan == data["premium"]]
    part = [member[name] for name, yuan in data["printedSubsidies"] if yuan < data["premium"]]
    others = [name for name in member.values() if name not in full + part]

    def subsidy(person, period, parameters):
        tier = person("tier", period)
        due = parameters(period).ladder.calc(tier)
        return numpy.select([person("back_payment", period), tier == 100], [0, OPEN], due)

    def premium(person, period, parameters):
        amounts = parameters(period)

        def any_of(groups):
            return sum(person(group, period) for group in groups) > 0

        cases = [any_of(full), any_of(others), any_of(part)]
        return numpy.select(cases, [amounts.full, OPEN, amounts.part], 0)

    system = TaxBenefitSystem([Person])
    at = {START: {"value": data["premium"]}}
    less = {START: {"value": [yuan for _, yuan in data["printedSubsidies"] if yuan < data["premium"]][0]}}
    brackets = [
        {"threshold": {START: {"value": low}}, "amount": {START: {"value": yuan}}}
        for low, yuan in sorted(data["ladder"])
    ]
    ladder = {"metadata": {"type": "single_amount"}, "brackets": brackets}
    system.parameters = ParameterNode("", data={"ladder": ladder, "full": {"values": at}, "part": {"values": less}})
    system.add_variables(
        variable("tier", float),
        variable("back_payment"),
        *(variable(name) for name in member.values()),
        variable("subsidy", float, formula=subsidy),
        variable("premium", float, formula=premium),
    )
    tiers = numpy.array(data["tiers"], dtype=numpy.float32)
    facts = {"back_payment": numpy.array([payment == data["backPayment"] for payment in data["payments"]])}
    for name in names:
        facts[member[name]] = numpy.array([name in groups for groups in data["groups"]])

    def ask():
        simulation = SimulationBuilder().build_default_simulation(system, len(tiers))
        simulation.set_input("tier", YEAR, tiers)
        for name, values in facts.items():
            simulation.set_input(name, YEAR, values)
        return simulation.calculate("subsidy", YEAR), simulation.calculate("premium", YEAR)

    return ask


def answers(result):
    return tuple([None if value == OPEN else int(value) for value in column] for column in result)
