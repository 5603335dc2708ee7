import type { Text } from "../../index.js";
import type { Answers, Ask, Progress, Reply, Source } from "./work/protocol.js";

/** The page's own script, of which the worker is made; read while the script runs. */
const script = typeof document === "undefined" ? "" : (document.currentScript?.textContent ?? "");

let scriptUrl: string | undefined;

/** Why a ledger could not be read. */
export class LedgerTrouble extends Error {
  readonly faults: readonly Text[];

  constructor(faults: readonly Text[]) {
    super(faults.map(({ zh }) => zh).join("\n"));
    this.faults = faults;
  }
}

/** Work was stopped: nobody waits for its answer. */
export class Stopped extends Error {}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (progress: Progress) => void;
}

/** A ledger in a worker of its own, which is begun again after it was stopped. */
export class LedgerWorker {
  readonly #source: Source;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #asked = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Asks, and waits for the answer. */
  async ask<const Asked extends Ask>(
    asked: Asked,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<Answers[Asked["ask"]]> {
    if (this.#worker === undefined) {
      this.#worker = this.#begin();
      const opened = this.#send({ ask: "open", source: this.#source }, () => undefined);
      // What is wrong with the files is told to whoever asks for something of them.
      opened.catch(() => undefined);
      await opened;
    }
    return this.#send(asked, onProgress);
  }

  /** Ends the work; what was asked is not answered. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new Stopped());
    this.#waiting.clear();
  }

  #begin(): Worker {
    scriptUrl ??= URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const worker = new Worker(scriptUrl);
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      const { message } = event;
      for (const { reject } of this.#waiting.values())
        reject(new LedgerTrouble([{ zh: `浏览器报错：${message}`, en: `The browser says: ${message}` }]));
      this.stop();
    };
    return worker;
  }

  #send<Asked extends Ask>(asked: Asked, onProgress: (progress: Progress) => void): Promise<Answers[Asked["ask"]]> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (answer: never) => void, reject, onProgress });
      this.#worker?.postMessage({ id, ...asked });
    });
  }

  #hear(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (waiting === undefined) return;
    if ("progress" in reply) {
      waiting.onProgress(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    if ("faults" in reply) waiting.reject(new LedgerTrouble(reply.faults));
    else waiting.resolve(reply.answer as never);
  }
}
