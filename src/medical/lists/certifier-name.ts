import type { Schema } from "../../foundation/description.js";
import { choice } from "../../foundation/schema.js";
import type { Certifier, PremiumGroup } from "../../policy/medical-figures.js";
import { certifierTitles } from "../../policy/medical-titles.js";
import type { Trace } from "../../rule/trace.js";

/** The body that identifies a group, or that the notice names none. */
export type CertifierName = Certifier | "none-named";

/** The schema of {@link CertifierName}. */
export function certifierName(): Schema<CertifierName> {
  return choice(["认定部门", "Certifying body"], {
    ...certifierTitles,
    "none-named": ["未列明", "none named"],
  });
}

/** The body that a policy names for a group. */
export function certifierOf(group: PremiumGroup, trace: Trace): CertifierName {
  const certifier = trace.policy.medical.certifiers[group];
  if (certifier === undefined) {
    trace.step("no-certifier-named", "M-5.9");
    return "none-named";
  }
  trace.step(`certified-by-${certifier.body}`, certifier.clause);
  return certifier.body;
}
