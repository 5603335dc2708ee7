import { createHash } from "sha256-uint8array";
import { perPolicy } from "../foundation/per-policy.js";
import type { Policy } from "../policy/policy.js";
import { canonicalJson } from "./canonical-json.js";

/** SHA-256 over the canonical JSON (RFC 8785) of a value that is plain JSON. */
export function digestOf(value: unknown): string {
  return `sha256:${createHash().update(canonicalJson(value)).digest("hex")}`;
}

/** The hash of all that a policy holds: every figure, the readings chosen, the figures supplied. */
export const policyHash: (policy: Policy) => string = /* @__PURE__ */ perPolicy(digestOf);
