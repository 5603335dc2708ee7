import Publicodes from "publicodes";
import { backPayment, ladder } from "./ladder.js";
import {
  discretionItems,
  premium as fullPremium,
  printedSubsidies,
  rateItems,
  strictItems,
  townshipPublicityPoints,
} from "./sheet.js";

export const title = "publicodes 1.10.3";

const engine = new Publicodes({
  tier: null,
  payment: { valeur: "'self-paid'" },
  subsidy: {
    variations: [
      { si: `payment = '${backPayment}'`, alors: 0 },
      { si: "tier = 100", alors: -1 },
      ...ladder.map(([from, yuan]) => ({ si: `tier >= ${from}`, alors: yuan })),
    ],
  },
});

export function subsidy({ tier, payment = "self-paid" }) {
  const { nodeValue } = engine.setSituation({ tier, payment: `'${payment}'` }).evaluate("subsidy");
  return nodeValue === -1 ? "open" : nodeValue;
}

const groupNames = [
  ...printedSubsidies.map(([name]) => name),
  "orphan",
  "severe-disability",
  "one-child-family",
  "two-daughter-family",
  "fisher",
];
const ruleName = (name) => name.replaceAll("-", " ");
const anyOf = (names) => ({ "une de ces conditions": names.map(ruleName) });
const named = (yuan) => printedSubsidies.filter((row) => row[1] === yuan).map(([name]) => name);
const premiumEngine = new Publicodes({
  ...Object.fromEntries(groupNames.map((name) => [ruleName(name), { valeur: "non" }])),
  premium: {
    variations: [
      { si: anyOf(named(fullPremium)), alors: fullPremium },
      { si: anyOf(groupNames.slice(printedSubsidies.length)), alors: -1 },
      { si: anyOf(named(250)), alors: 250 },
      { sinon: 0 },
    ],
  },
});

export function premium({ groups }) {
  const situation = Object.fromEntries(groups.map((group) => [ruleName(group), "oui"]));
  const { nodeValue } = premiumEngine.setSituation(situation).evaluate("premium");
  return nodeValue === -1 ? "open" : nodeValue;
}

const path = (item, name) => `${item} . ${name}`;
const all = (item, conditions) => ({ "toutes ces conditions": conditions.map((name) => path(item, name)) });
const publicityNumbers = ["campaigns", "cadreTrainings", "villagesReached", "villages"];
const inputs = [
  ...rateItems.map(([item]) => [item, ["percent"], 0]),
  ["townshipPublicity", publicityNumbers, 0],
  ...strictItems.map(([item, , conditions]) => [item, conditions, "non"]),
  ...discretionItems.map(([item, , conditions]) => [item, conditions, "non"]),
  ...discretionItems.map(([item]) => [item, ["deduction"], 0]),
  ["fundManagement", ["majorIncident"], "non"],
];
const evaluationEngine = new Publicodes({
  ...Object.fromEntries(inputs.map(([item]) => [item, null])),
  ...Object.fromEntries(inputs.flatMap(([item, names, valeur]) => names.map((name) => [path(item, name), { valeur }]))),
  evaluation: {
    somme: [
      ...rateItems.map(([item, points, full, perPoint]) => ({
        valeur: `${points} - (${full} - ${item}Capped) * ${perPoint}`,
        plancher: 0,
      })),
      {
        variations: [
          {
            si: {
              "toutes ces conditions": [
                "townshipPublicity . campaigns >= 1",
                "townshipPublicity . cadreTrainings >= 1",
                "townshipPublicity . villagesReached >= townshipPublicity . villages",
              ],
            },
            alors: townshipPublicityPoints,
          },
          { sinon: 0 },
        ],
      },
      ...strictItems.map(([item, points, conditions]) => ({
        variations: [{ si: all(item, conditions), alors: points }, { sinon: 0 }],
      })),
      ...discretionItems.map(([item, points, conditions]) => ({
        variations: [
          ...(item === "fundManagement" ? [{ si: path(item, "majorIncident"), alors: 0 }] : []),
          { si: all(item, conditions), alors: points },
          { sinon: { valeur: `${points} - ${path(item, "deduction")}`, plancher: 0 } },
        ],
      })),
    ],
  },
  ...Object.fromEntries(
    rateItems.map(([item, , full]) => [`${item}Capped`, { valeur: path(item, "percent"), plafond: full }]),
  ),
});

export function evaluation(sheet) {
  const situation = {};
  for (const [item, facts] of Object.entries(sheet)) {
    for (const [name, value] of Object.entries(facts))
      situation[path(item, name)] = value === true ? "oui" : value === false ? "non" : value;
  }
  return evaluationEngine.setSituation(situation).evaluate("evaluation").nodeValue;
}
