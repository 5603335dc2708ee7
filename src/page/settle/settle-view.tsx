import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type Address, addressOf, go, hashOf, keep, type ViewProps } from "../frame/address.js";
import { useLocale, useSay } from "../frame/language.js";
import { ChooseStep } from "./choose-step.js";
import { ColumnsStep } from "./columns-step.js";
import { ResultsStep } from "./results-step.js";
import { RunStep } from "./run-step.js";
import { Stepper } from "./stepper.js";
import { Trouble } from "./trouble.js";
import { useDroppedFiles } from "./use-dropped-files.js";
import { type LedgerDesk, openSteps, steps, useLedger } from "./use-ledger.js";
import "./settle.css";

/** A ledger, from a file to accounts; nothing of it leaves the machine. */
export function SettleView({ address }: ViewProps): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  const desk = useLedger();
  const { step, looked, shown, source } = desk.state;
  useStepsInAddress(desk, address);
  useWarningBeforeLoss(desk.state.step === "run" || shown !== undefined);
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

/** The steps are places that the way back leads to; only those that are open, as a ledger is in no address. */
function useStepsInAddress(desk: LedgerDesk, { path, params }: Address): void {
  const { step } = desk.state;
  const own = hashOf("settle", step, Object.fromEntries(params));
  const isHere = addressOf(location.hash).view === "settle";
  useEffect(() => {
    if (!isHere) return;
    const asked = openSteps(desk.state).find((one) => one === path);
    if (asked === undefined) keep(own);
    else if (asked !== step) desk.go(asked);
  }, [path, isHere]);
  const before = useRef(step);
  useEffect(() => {
    const wasRun = before.current === "run";
    before.current = step;
    if (!isHere || step === path) return;
    if (wasRun || !steps.some((one) => one === path)) keep(own);
    else go(own);
  }, [step]);
}

/** Who leaves the page loses the accounts, as nothing is stored: the browser asks first. */
function useWarningBeforeLoss(isLost: boolean): void {
  useEffect(() => {
    if (!isLost) return;
    const ask = (event: Event): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isLost]);
}
