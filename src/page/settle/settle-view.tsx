import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ViewProps } from "../frame/address.js";
import { useLocale, useSay } from "../frame/language.js";
import { ChooseStep } from "./choose-step.js";
import { ColumnsStep } from "./columns-step.js";
import { ResultsStep } from "./results-step.js";
import { RunStep } from "./run-step.js";
import { Stepper } from "./stepper.js";
import { Trouble } from "./trouble.js";
import { useDroppedFiles } from "./use-dropped-files.js";
import { useLedger } from "./use-ledger.js";
import "./settle.css";

/** A ledger, from a file to accounts; nothing of it leaves the machine. */
export function SettleView(_: ViewProps): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  const desk = useLedger();
  const { step, looked, shown, source } = desk.state;
  const isOver = useDroppedFiles((files) => desk.choose(files));
  const body = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    // Who was led to another step reads on at its heading.
    if (before.current !== step) body.current?.querySelector<HTMLElement>("h2")?.focus();
    before.current = step;
  }, [step]);
  return (
    <div class="settle">
      <Stepper state={desk.state} onGo={desk.go} />
      <p class="unseen" aria-live="polite">
        {step === "results" ? say("算好了。", "Settled.") : ""}
      </p>
      <div ref={body}>
        {step === "choose" && (
          <>
            <Trouble faults={desk.state.faults} onAgain={undefined} />
            <ChooseStep isOver={isOver} isReading={source !== undefined && looked === undefined} desk={desk} />
          </>
        )}
        {step === "columns" && looked !== undefined && <ColumnsStep desk={desk} looked={looked} />}
        {step === "run" && <RunStep desk={desk} />}
        {step === "results" && shown !== undefined && <ResultsStep desk={desk} shown={shown[locale]} />}
      </div>
    </div>
  );
}
