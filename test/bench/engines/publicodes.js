import Publicodes from "publicodes";
import { backPayment, ladder } from "./ladder.js";

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
