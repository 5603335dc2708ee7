import { type PolicyDraft, patched } from "../../src/policy/policy-draft.js";
import { read } from "../gates/project.js";

/** The draft for 2022 that the guide shows. */
export const draft2022: PolicyDraft = JSON.parse(read("docs/guide/2022.json"));

/** The same with its dates in another year, and with more that it changes. */
export function draftOf(year: number, changes: unknown = {}): PolicyDraft {
  const moved = JSON.stringify({ ...draft2022, id: `draft-${year}` })
    .replaceAll("2021", String(year - 1))
    .replaceAll("2022", String(year));
  return {
    ...JSON.parse(moved),
    base: "yingzhou-2021",
    changes: patched(JSON.parse(moved).changes, changes),
  };
}
