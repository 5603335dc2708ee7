import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { yingzhou2021 } from "../../index.js";
import { draftIn } from "../form/facts-in-address.js";
import { go, hashOf, keep, type ViewProps } from "../frame/address.js";
import { useSay } from "../frame/language.js";
import { AllUnits } from "./all-units.js";
import { evaluated, sheetFields } from "./evaluated.js";
import "./score.css";
import { sheetHeads } from "./sheet-heads.js";
import { UnitScore } from "./unit-score.js";
import { hashOfUnit, type Units } from "./units.js";

const ALL = "all";

/** The evaluation sheet: of one unit, or of all of them with their ranks. */
export function ScoreView({ address: { path, params } }: ViewProps): JSX.Element {
  const say = useSay();
  const [units, setUnits] = useState<Units>({});
  const isAll = path === ALL;
  const unit = yingzhou2021.pension.townships.find(({ name }) => name === params.get("unit"))?.name ?? "";
  const draft = draftIn(params, sheetFields);
  const said = isAll ? "" : params.toString();
  useEffect(() => {
    if (!isAll && unit !== "") setUnits((before) => ({ ...before, [unit]: draft }));
  }, [said]);
  const heads = sheetHeads();
  const points = heads.reduce((sum, head) => sum + head.points, 0);
  const items = heads.reduce((sum, head) => sum + head.items.length, 0);
  const all = yingzhou2021.pension.townships.length;
  const ways = [
    ["", say("一个单位", "One unit")],
    [ALL, say(`${all} 个单位`, `${all} units`)],
  ] as const;
  return (
    <div class="score">
      <div class="head">
        <div>
          <h2>{say(`年度评价，${points} 分`, `Yearly evaluation, ${points} points`)}</h2>
          <p class="unprinted">
            {say(
              `附件2 的 ${heads.length} 个项目、${items} 项内容。边填边算；没有填的算待定，不算失分。`,
              `The ${heads.length} heads and ${items} items of annex 2, worked out as you fill them in. What is not ` +
                "filled in is open, not lost.",
            )}
          </p>
        </div>
        <fieldset class="segments unprinted" aria-label={say("范围", "Extent")}>
          {ways.map(([way, word]) => (
            <button
              key={way}
              type="button"
              aria-pressed={isAll === (way === ALL)}
              onClick={() => go(way === ALL ? hashOf("score", ALL) : hashOfUnit(unit, draft))}
            >
              {word}
            </button>
          ))}
        </fieldset>
      </div>
      {isAll ? (
        <AllUnits units={units} onUnits={setUnits} />
      ) : (
        <UnitScore
          unit={unit}
          draft={draft}
          evaluated={evaluated(draft)}
          onDraft={(next) => keep(hashOfUnit(unit, next))}
          onUnit={(next) => keep(hashOfUnit(next, unit === "" ? draft : (units[next] ?? {})))}
        />
      )}
    </div>
  );
}
