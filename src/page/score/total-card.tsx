import type { JSX } from "preact";
import { type EvaluationItem, type Explanation, explanation } from "../../index.js";
import { focusFact } from "../form/focus-fact.js";
import { useLocale, useSay, useTextOf } from "../frame/language.js";
import type { Evaluated } from "./evaluated.js";
import { ScoreBar, ScoreKey } from "./score-bar.js";
import { sentenceOf } from "./sentence-of.js";
import type { SheetLine } from "./sheet-heads.js";
import { toldPoints } from "./told-points.js";
import { TotalFigures, TotalTag } from "./total.js";

/** The total, what is open and who settles it, and the points that are still to be had. */
export function TotalCard({
  evaluated,
  lines,
  formId,
}: {
  readonly evaluated: Evaluated;
  readonly lines: readonly SheetLine[];
  readonly formId: string;
}): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  const { finding, refusals } = evaluated;
  const told = explanation(finding, locale);
  const { total, belowMax } = finding;
  return (
    <section class="sheet score-total" aria-labelledby="score-total">
      <div>
        <h3 id="score-total" class="total-title">
          {say("总分", "Total")} <TotalTag total={total} />
        </h3>
        <p class="amount">
          <TotalFigures total={total} />
        </p>
        {belowMax && (
          <p class="small">
            {say(
              "上限达不到：有项目须扣分，扣多少还没有给出。",
              "The upper end is out of reach: a deduction is due, of a size not given.",
            )}
          </p>
        )}
        <ScoreBar {...toldPoints(told)} />
        <ScoreKey {...toldPoints(told)} />
        <Refusals refusals={refusals} formId={formId} />
        <OpenItems evaluated={evaluated} told={told} lines={lines} formId={formId} />
      </div>
      <Cheapest evaluated={evaluated} told={told} lines={lines} />
    </section>
  );
}

function Refusals({ refusals, formId }: Pick<Evaluated, "refusals"> & { readonly formId: string }): JSX.Element | null {
  const say = useSay();
  const textOf = useTextOf();
  if (refusals.length === 0) return null;
  return (
    <div class="refused-items">
      <p class="refusal">
        {say(
          `有 ${refusals.length} 处未受理，所在的项目按没有填算：`,
          `Refused, their items taken as not filled in: ${refusals.length}`,
        )}
      </p>
      <ul>
        {refusals.map(({ path, message }) => (
          <li key={path}>
            <button type="button" class="link" onClick={() => focusFact(formId, path)}>
              {textOf(message)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Told {
  readonly evaluated: Evaluated;
  readonly told: Explanation;
  readonly lines: readonly SheetLine[];
}

/** How many open items are told before the rest is folded away. */
const TOLD = 2;

/** The items that are open, the most points first: the fact to be filled in, or who must answer. */
function OpenItems({ evaluated, told, lines, formId }: Told & { readonly formId: string }): JSX.Element | null {
  const say = useSay();
  const open = evaluated.finding.items
    .filter((item) => item.open.exact !== "0")
    .sort((one, other) => Number(other.open.shown) - Number(one.open.shown));
  if (open.length === 0) return null;
  const row = (item: EvaluationItem): JSX.Element => (
    <OpenItem key={item.item} item={item} told={told} lines={lines} formId={formId} />
  );
  const rest = open.slice(TOLD);
  return (
    <div class="open-items unprinted">
      <h4>{say("还待定的", "Still open")}</h4>
      <ul class="point-list">{open.slice(0, TOLD).map(row)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{say(`其余 ${rest.length} 项`, `${rest.length} more`)}</summary>
          <ul class="point-list">{rest.map(row)}</ul>
        </details>
      )}
    </div>
  );
}

function OpenItem({
  item,
  told,
  lines,
  formId,
}: {
  readonly item: EvaluationItem;
  readonly told: Explanation;
  readonly lines: readonly SheetLine[];
  readonly formId: string;
}): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const line = lines.find((each) => each.item === item.item);
  const [missing] = item.missingFacts;
  return (
    <li>
      <b>{say(`${item.open.shown} 分`, item.open.shown)}</b>
      <span>
        {line && textOf(line.title)}
        {missing === undefined ? (
          told.open.questions.map(({ reading, question, decider }) => (
            <small key={reading}>
              {question} {say(`由${decider}答复。`, `${decider} must answer.`)}
            </small>
          ))
        ) : (
          <small>
            {sentenceOf(told, item)}{" "}
            <button type="button" class="link unprinted" onClick={() => focusFact(formId, missing)}>
              {say("去填", "Fill in")}
              <span class="unseen"> {told.open.facts.find(({ path }) => path === missing)?.title}</span>
            </button>
          </small>
        )}
      </span>
    </li>
  );
}

/** What would win back lost points, the most points a step first. */
function Cheapest({ evaluated, told, lines }: Told): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const { cheapest } = evaluated.finding;
  const parts = told.answer.find(({ path }) => path === "cheapest")?.parts ?? [];
  return (
    <div class="unprinted">
      <h3>{say("最容易争取的分", "Cheapest points")}</h3>
      {cheapest.length === 0 ? (
        <p class="small">{say("目前没有能补回来的失分。", "No lost points that could be won back.")}</p>
      ) : (
        <ul class="point-list">
          {cheapest.map(({ item, gain }, index) => {
            const line = lines.find((each) => each.item === item);
            const reason = parts[index]?.parts.find(({ path }) => path.endsWith(".reason"))?.text ?? "";
            return (
              <li key={item}>
                <b>+{gain.shown}</b>
                <span>
                  {reason.replace(/ \[[^\]]*\]$/, "")}
                  <small>{line && textOf(line.title)}</small>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
