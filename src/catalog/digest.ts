import { sha256 } from "@noble/hashes/sha2.js";
import { hexOf } from "../foundation/hex.js";
import { perPolicy } from "../foundation/per-policy.js";
import type { Policy } from "../policy/policy.js";
import { canonicalJson } from "./canonical-json.js";

/** Kept, since receipts are checked by the million. */
const utf8 = /* @__PURE__ */ new TextEncoder();

/** SHA-256 over the canonical JSON (RFC 8785) of a value that is plain JSON. */
export function digestOf(value: unknown): string {
  return `sha256:${hexOf(sha256(utf8.encode(canonicalJson(value))))}`;
}

/** The hash of all that a policy holds: every figure, the readings chosen, the figures supplied. */
export const policyHash: (policy: Policy) => string = /* @__PURE__ */ perPolicy(digestOf);
