import {
  type ClauseId,
  clauses,
  documentOf,
  type RuleId,
  readings,
  rules,
  sections,
  type Text,
} from "../../../index.js";
import { personTitle } from "../../person/person-title.js";
import { hashOf, type View, views } from "../address.js";
import { titleOf } from "../view-titles.js";
import { commonNames } from "./common-names.js";

/** What a place of the page is of. */
type PlaceKind = "rule" | "person" | "view" | "clause" | "reading";

/** A place of the page that a search may lead to. */
export interface Place {
  readonly kind: PlaceKind;
  /** The notice that it is of; none of what is of both. */
  readonly notice: "pension" | "medical" | undefined;
  readonly title: Text;
  /** Where it stands in its notice, or its number; blank where it has neither. */
  readonly mark: Text;
  readonly hash: string;
  /** Its id, number or section, to be found by the whole of it. */
  readonly codes: readonly string[];
  /** What it is called beside its title. */
  readonly names: readonly string[];
  /** What else it says. */
  readonly texts: readonly string[];
}

const NOTHING: Text = { zh: "", en: "" };

/** Every place, in the order in which the same match is shown: rules first, the library's order within a kind. */
export const places: readonly Place[] = [
  ...rules.map(({ id, title }) => ({
    ...placeOf("rule", title, hashOf("ask", id), namesOf(id)),
    notice: id.startsWith("pension") ? ("pension" as const) : ("medical" as const),
    codes: [id],
  })),
  placeOf("person", personTitle, hashOf("ask"), namesOf("person")),
  ...views.map((view) => {
    const title = { zh: titleOf(view, (zh) => zh), en: titleOf(view, (_, en) => en) };
    return placeOf("view", title, hashOf(view), namesOf(view));
  }),
  ...Object.entries(readings).map(([name, { number, question }]) => ({
    ...placeOf("reading", question, hashOf("read", `readings/${name}`), []),
    mark: { zh: number, en: number },
    codes: [number, name],
  })),
  ...(Object.keys(clauses) as readonly ClauseId[]).map((id) => {
    const { section, paraphrase } = clauses[id];
    const place = placeOf("clause", paraphrase, hashOf("read", id), []);
    const { title } = sections.find((each) => each.clauses.includes(id)) ?? { title: NOTHING };
    return {
      ...place,
      texts: [...place.texts, title.zh, title.en],
      notice: documentOf(id),
      mark: section,
      codes: [id, section.zh, section.en],
    };
  }),
];

/** The sentences of clauses and readings are no titles: they say what they say. */
function placeOf(kind: PlaceKind, title: Text, hash: string, names: readonly string[]): Place {
  const texts = kind === "clause" || kind === "reading" ? [title.zh, title.en] : [];
  return { kind, notice: undefined, title, mark: NOTHING, hash, codes: [], names, texts };
}

function namesOf(of: RuleId | View | "person"): readonly string[] {
  return (commonNames[of] ?? "").split(" ").filter((name) => name !== "");
}
