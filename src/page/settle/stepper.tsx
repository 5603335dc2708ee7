import type { JSX } from "preact";
import { useSay } from "../frame/language.js";
import { type LedgerState, openSteps, type Step, steps } from "./use-ledger.js";

/** The steps: those that are done can be gone back to. */
export function Stepper({ state, onGo }: { state: LedgerState; onGo: (step: Step) => void }): JSX.Element {
  const say = useSay();
  const titles: Readonly<Record<Step, string>> = {
    choose: say("选台账", "Ledger"),
    columns: say("对列", "Columns"),
    run: say("核算", "Settle"),
    results: say("结果", "Accounts"),
  };
  const { step } = state;
  const open = openSteps(state);
  const at = steps.indexOf(step);
  return (
    <ol class="stepper unprinted" aria-label={say("步骤", "Steps")}>
      {steps.map((one, index) => {
        const isDone = index < at || (one !== step && open.includes(one));
        const label = (
          <>
            <span>{index + 1}</span> {titles[one]}
          </>
        );
        return (
          <li key={one} class={isDone ? "done" : undefined} aria-current={one === step ? "step" : undefined}>
            {open.includes(one) && one !== step ? (
              <button type="button" onClick={() => onGo(one)}>
                {label}
              </button>
            ) : (
              <p>{label}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
