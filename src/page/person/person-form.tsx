import type { JSX } from "preact";
import { yingzhou2021 } from "../../index.js";
import type { Draft } from "../form/draft.js";
import { valueAt } from "../form/fact-path.js";
import { FieldRow } from "../form/field-row.js";
import type { FormState } from "../form/form-state.js";
import { useSay, useTextOf } from "../frame/language.js";
import { breadth, type Group, groups, isIn, withGroup } from "./groups.js";
import { fieldAt, firstPaths, nextPaths, restPaths } from "./person-fields.js";

interface PersonFormProps {
  readonly form: FormState;
  readonly onDraft: (draft: Draft) => void;
}

/** A few questions first, then what the answer still needs; all else is folded away. */
export function PersonForm({ form, onDraft }: PersonFormProps): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const isAsked = (path: string): boolean =>
    valueAt(form.draft, path) !== undefined ||
    form.needed.some((needed) => `${needed}.`.startsWith(`${path}.`) || needed.startsWith(`${path}[`));
  const rest = { pension: restPaths("pension"), medical: restPaths("medical") };
  const next = [...rest.pension, ...rest.medical].filter(isAsked);
  return (
    <form class="unprinted" aria-label={say("这个人的情况", "The person")} onSubmit={(event) => event.preventDefault()}>
      <Fields form={form} paths={firstPaths} />
      <Groups form={form} onDraft={onDraft} />
      <MeantToo draft={form.draft} />
      <Fields form={form} paths={nextPaths} />
      {next.length > 0 && (
        <div class="next">
          <h3>{say("接着请填", "Next")}</h3>
          <Fields form={form} paths={next} />
        </div>
      )}
      {(["pension", "medical"] as const).map((notice) => {
        const paths = rest[notice].filter((path) => !isAsked(path));
        const title = textOf(fieldAt(notice).title);
        return (
          <details key={notice} class="field">
            <summary>{say(`${title}，其余 ${paths.length} 项`, `${title}: ${paths.length} more`)}</summary>
            <Fields form={form} paths={paths} />
          </details>
        );
      })}
    </form>
  );
}

function Fields({ form, paths }: { form: FormState; paths: readonly string[] }): JSX.Element {
  return (
    <>
      {paths.map((path) => (
        <FieldRow key={path} form={form} field={fieldAt(path)} path={path} />
      ))}
    </>
  );
}

/** The groups of both notices, asked for once. */
function Groups({ form, onDraft }: PersonFormProps): JSX.Element {
  const say = useSay();
  const rare = groups.filter((group) => breadth(group) === 1);
  const box = (group: Group): JSX.Element => (
    <GroupBox key={group.title.zh} group={group} form={form} onDraft={onDraft} />
  );
  const chosen = rare.filter((group) => isIn(form.draft, group));
  const others = rare.filter((group) => !chosen.includes(group));
  return (
    <fieldset class="field">
      <legend>{say("属于哪些人群", "Groups")}</legend>
      <small>{say("可多选；都不是就不选", "All that apply; none where none does")}</small>
      <div class="options">{[...groups.filter((group) => breadth(group) > 1), ...chosen].map(box)}</div>
      <details>
        <summary>{say(`其余 ${others.length} 类`, `${others.length} more`)}</summary>
        <div class="options">{others.map(box)}</div>
      </details>
    </fieldset>
  );
}

/** Why a group that nobody ticked is ticked, and what is still to be said of it. */
function MeantToo({ draft }: { draft: Draft }): JSX.Element | null {
  const say = useSay();
  const textOf = useTextOf();
  const { categories } = Object(draft["pension"]);
  const severe = groups.find(({ words }) => words.medical === "severe-disability");
  if (severe === undefined || !isIn(draft, severe) || !Array.isArray(categories)) return null;
  const { severeDisabilityGrade: grade } = yingzhou2021.pension.agencyPaid;
  const meant = groups.find(({ words }) => words.pension === "disability" && words.medical === undefined);
  const isTold = valueAt(draft, "pension.disabilityGrade") !== undefined;
  return (
    <p class="small meant" role="status">
      {say(
        `“${textOf(severe.title)}”也是“${textOf(meant?.title ?? severe.title)}”，一并勾上；` +
          `养老通知只认等级，${grade} 级和更重的算重度。`,
        `${textOf(meant?.title ?? severe.title)} is ticked with ${textOf(severe.title)}; the pension notice goes ` +
          `by the grade: ${grade} and more severe.`,
      )}
      {!isTold && <b>{say("请接着填残疾等级。", " Please give the grade.")}</b>}
    </p>
  );
}

function GroupBox({ group, form, onDraft }: PersonFormProps & { group: Group }): JSX.Element {
  const textOf = useTextOf();
  return (
    <label>
      <input type="checkbox" checked={isIn(form.draft, group)} onChange={() => onDraft(withGroup(form.draft, group))} />
      <span>{textOf(group.title)}</span>
    </label>
  );
}
