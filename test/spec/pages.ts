import { type ClauseId, clauseIds } from "../../src/policy/clause-ids.js";
import { documentOf } from "../../src/policy/registers.js";
import { clauses } from "../../src/policy/yingzhou-2021/clauses.js";

/** A page of the specification: the clauses of one section of a notice. */
export interface Page {
  /** `pension/2-3`. */
  readonly path: string;
  readonly document: "pension" | "medical";
  /** `二（三）`. */
  readonly section: string;
  readonly clauses: readonly ClauseId[];
}

const HEAD = "首部";

/** The pages in the order of the notices. */
export function pages(): readonly Page[] {
  const byPath = new Map<string, ClauseId[]>();
  for (const id of clauseIds) {
    const path = pagePath(id);
    byPath.set(path, [...(byPath.get(path) ?? []), id]);
  }
  return [...byPath].map(([path, ids]) => {
    const [first] = ids as [ClauseId];
    return { path, document: documentOf(first), section: sectionOf(path, first), clauses: ids };
  });
}

/** The page that a clause stands on. */
export function pagePath(id: ClauseId): string {
  if (id.startsWith("PA")) return `pension/annex-${id[2]}`;
  const [, notice, section = "", part] = /^([PM])-(\d+)(?:\.(\d+))?/.exec(id) ?? [];
  if (notice === "M") return `medical/${section}`;
  return section === "2" ? `pension/2-${part}` : `pension/${section}`;
}

function sectionOf(path: string, first: ClauseId): string {
  const { section } = clauses[first];
  if (path.endsWith("/0")) return HEAD;
  if (path.includes("annex")) return section.zh.slice(0, 3);
  return path.startsWith("pension/2-") ? section.zh : section.zh.slice(0, 1);
}
