import { useEffect, useRef, useState } from "preact/hooks";
import type { Locale, Text } from "../../index.js";
import type { LedgerKind } from "../../ledger/settle/ledger-kind.js";
import { LedgerTrouble, LedgerWorker, Stopped } from "./ledger-worker.js";
import { nothingSaid, type Said } from "./said.js";
import { saveFile } from "./save-file.js";
import type { Download, Looked, Progress, Source } from "./work/protocol.js";
import type { Shown } from "./work/shown.js";

/** The steps, in their order. */
export const steps = ["choose", "columns", "run", "results"] as const;

export type Step = (typeof steps)[number];

/** Where settling a ledger stands. */
export interface LedgerState {
  readonly step: Step;
  readonly source: Source | undefined;
  readonly said: Said;
  /** The kind that a person said. */
  readonly kind: LedgerKind | undefined;
  readonly looked: Looked | undefined;
  readonly progress: Progress | undefined;
  /** When reading began, in milliseconds. */
  readonly began: number;
  readonly shown: Readonly<Record<Locale, Shown>> | undefined;
  readonly faults: readonly Text[];
  /** The file that is being written. */
  readonly writing: Download | undefined;
  /** Whether the work was stopped. */
  readonly isStopped: boolean;
}

/** What can be done with it. */
export interface LedgerDesk {
  readonly state: LedgerState;
  choose(source: Source): void;
  say(change: Partial<Said>, kind?: LedgerKind): void;
  settle(kind: LedgerKind): void;
  stop(): void;
  go(step: Step): void;
  save(download: Download, locale: Locale): void;
}

const start: LedgerState = {
  step: "choose",
  source: undefined,
  said: nothingSaid,
  kind: undefined,
  looked: undefined,
  progress: undefined,
  began: 0,
  shown: undefined,
  faults: [],
  writing: undefined,
  isStopped: false,
};

/** The steps that can be gone to. */
export function openSteps({ step, looked, shown }: LedgerState): readonly Step[] {
  const isRunning = step === "run";
  const isOpen: Readonly<Record<Step, boolean>> = {
    choose: !isRunning,
    columns: looked !== undefined && !isRunning,
    run: isRunning,
    results: shown !== undefined,
  };
  return steps.filter((one) => isOpen[one]);
}

/** A ledger on its way through the steps. */
export function useLedger(): LedgerDesk {
  const [state, setState] = useState(start);
  const latest = useRef(state);
  const worker = useRef<LedgerWorker | undefined>(undefined);
  const set = (change: Partial<LedgerState>): void => {
    latest.current = { ...latest.current, ...change };
    setState(latest.current);
  };
  useEffect(() => () => worker.current?.stop(), []);

  /** Does what a worker is asked for; trouble leads to a step. */
  const during = async (work: (own: LedgerWorker) => Promise<void>, otherwise: Partial<LedgerState>): Promise<void> => {
    const own = worker.current;
    if (own === undefined) return;
    try {
      await work(own);
    } catch (error) {
      if (error instanceof Stopped || own !== worker.current) return;
      if (!(error instanceof LedgerTrouble)) throw error;
      set({ ...otherwise, writing: undefined, faults: error.faults });
    }
  };

  const look = (said: Said, kind: LedgerKind | undefined): Promise<void> =>
    during(
      async (own) => {
        const looked = await own.ask({ ask: "look", kind, said });
        // What was said meanwhile is looked at by itself.
        if (own !== worker.current || said !== latest.current.said) return;
        // Of a text it can be said how it is to be read; another file that can't be is of the wrong kind.
        const faults = looked.files.flatMap(({ fault, isText }) => (fault === undefined || isText ? [] : [fault]));
        if (faults.length > 0) set({ ...start, faults });
        else set({ looked, kind: looked.kind, step: "columns" });
      },
      { ...start },
    );

  return {
    state,
    choose(source) {
      worker.current?.stop();
      worker.current = new LedgerWorker(source);
      const kind = typeof source === "string" ? source : undefined;
      set({ ...start, source, kind });
      void look(nothingSaid, kind);
    },
    say(change, kind = latest.current.kind) {
      const said = { ...latest.current.said, ...change };
      set({ said, kind, shown: undefined, faults: [] });
      void look(said, kind);
    },
    settle(kind) {
      set({
        step: "run",
        began: performance.now(),
        progress: undefined,
        shown: undefined,
        faults: [],
        isStopped: false,
      });
      void during(
        async (own) => {
          const { said } = latest.current;
          const shown = await own.ask({ ask: "settle", kind, said }, (progress) => set({ progress }));
          set({ shown, step: "results" });
        },
        { step: "columns" },
      );
    },
    stop() {
      worker.current?.stop();
      set({ step: "columns", progress: undefined, isStopped: true });
    },
    go: (step) => set({ step, faults: [], isStopped: false }),
    save(download, locale) {
      set({ writing: download, faults: [] });
      void during(async (own) => {
        saveFile(await own.ask({ ask: "write", download, locale }));
        set({ writing: undefined });
      }, {});
    },
  };
}
