import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { perPolicy } from "../foundation/per-policy.js";
import type { Policy } from "../policy/policy.js";

/** SHA-256 over the canonical JSON (RFC 8785) of a value. */
export function digestOf(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalize(value) as string)))}`;
}

/** The hash of all that a policy holds: every figure, the readings chosen, the figures supplied. */
export const policyHash: (policy: Policy) => string = /* @__PURE__ */ perPolicy(digestOf);
