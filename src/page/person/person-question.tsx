import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type Draft, withValue } from "../form/draft.js";
import { paramsOf } from "../form/facts-in-address.js";
import type { FormState } from "../form/form-state.js";
import { useLocale, useSay, useTextOf } from "../frame/language.js";
import { type Asked, askPerson } from "./ask-person.js";
import { examples } from "./examples.js";
import { PersonAnswer } from "./person-answer.js";
import { PersonBar } from "./person-bar.js";
import { personFields } from "./person-fields.js";
import { PersonForm } from "./person-form.js";
import { personTitle } from "./person-title.js";
import { usePersonDraft } from "./use-person-draft.js";
import "./person.css";

/** The resident's question: who one is at the left, what both notices give and ask at the right, as one types. */
export function PersonQuestion({ params }: { params: URLSearchParams }): JSX.Element {
  const textOf = useTextOf();
  const locale = useLocale();
  const [draft, put] = usePersonDraft(params);
  const asked = useMemo(() => askPerson(draft, locale), [draft, locale]);
  const form: FormState = {
    id: "person",
    draft,
    refusals: asked.kind === "refused" ? asked.issues.filter(({ code }) => code !== "missing") : [],
    needed: neededBy(asked),
    set: (path, value) => put(withValue(draft, path, value)),
  };
  return (
    <section class={asked.kind === "answered" ? "person answered" : "person"} aria-labelledby="asked">
      <h2 id="asked" tabIndex={-1}>
        {textOf(personTitle)}
      </h2>
      <Examples draft={draft} onChoose={put} />
      <div class="two">
        <PersonForm form={form} onDraft={put} />
        <PersonAnswer asked={asked} form={form} />
      </div>
      {asked.kind === "answered" && <PersonBar asked={asked} />}
    </section>
  );
}

/** The paths of the facts that are asked for next. */
function neededBy(asked: Asked): readonly string[] {
  switch (asked.kind) {
    case "empty":
      return [];
    case "refused":
      return asked.issues.filter(({ code }) => code === "missing").map(({ path }) => path);
    case "answered":
      return [
        ...(asked.byBirth.length > 0 ? ["birthDate"] : []),
        ...[asked.said.pension, asked.said.medical].flatMap(({ missing }) => missing.map(({ path }) => path)),
      ];
  }
}

/** What a draft says, in whatever order. */
function saying(draft: Draft): string {
  const params = new URLSearchParams(paramsOf(draft, personFields));
  params.sort();
  return params.toString();
}

function Examples({ draft, onChoose }: { draft: Draft; onChoose: (draft: Draft) => void }): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const isChosen = (other: Draft): boolean => saying(other) === saying(draft);
  return (
    <div class="often unprinted">
      <h3>{say("常问", "Often asked")}</h3>
      <div class="chips">
        {examples.map(({ title, draft: other }) => (
          <button
            key={title.zh}
            type="button"
            class="chip"
            aria-pressed={isChosen(other)}
            onClick={() => onChoose(isChosen(other) ? {} : other)}
          >
            {textOf(title)}
          </button>
        ))}
      </div>
      {Object.keys(draft).length > 0 && (
        <button type="button" class="link" onClick={() => onChoose({})}>
          {say("清空", "Empty")}
        </button>
      )}
    </div>
  );
}
