import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { ledgerPart } from "../ledger/ledger-part.js";
import type { MergedParts } from "../ledger/merged-parts.js";
import type { LedgerKind } from "../ledger/settle/ledger-kind.js";
import { CommandError } from "./command-error.js";

/** The states of parts, each read when it is asked for, and whether the first is one of sums. */
export function statesIn(
  paths: readonly string[],
  kind: LedgerKind,
  parts: MergedParts,
): { readonly states: Iterable<unknown>; readonly areSums: boolean } {
  const rest = (function* () {
    for (const path of paths) yield parts.take(ledgerPart(textOf(path), path, kind), basename(path));
  })();
  const first = rest.next().value;
  const states = (function* () {
    yield first;
    yield* rest;
  })();
  return { states, areSums: Object(first).holds === "sums-of-disjoint-parts" };
}

function textOf(path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new CommandError("FILE", `无法读取 ${path}`, `can't read ${path}: ${(error as Error).message}`);
  }
}
