import { isRuleInputError, type Text } from "../../../index.js";
import { MappingError } from "../../../ledger/columns/mapping-faults.js";
import { LedgerError } from "../../../ledger/ledger-error.js";
import { OpenLedger } from "./open-ledger.js";
import type { Answers, Ask, Progress, Reply } from "./protocol.js";
import { SettledInWorker } from "./settle-ledger.js";

/** What a worker hears from the page, and says to it. */
interface Scope {
  onmessage: ((event: MessageEvent<Ask & { readonly id: number }>) => void) | null;
  postMessage(reply: Reply): void;
}

/** Reads and settles ledgers beside the page, so that it stays alive; one thing after the other. */
export function serve(scope: Scope): void {
  const desk = new Desk();
  let before: Promise<void> = Promise.resolve();
  scope.onmessage = ({ data: { id, ...asked } }) => {
    const answer = async (): Promise<void> => {
      try {
        const onProgress = (progress: Progress): void => scope.postMessage({ id, progress });
        scope.postMessage({ id, answer: await desk.answer(asked, onProgress) });
      } catch (error) {
        scope.postMessage({ id, faults: faultsOf(error) });
      }
    };
    before = before.then(answer);
  };
}

/** What the worker has before it. */
class Desk {
  #ledger: OpenLedger | undefined;
  #settled: SettledInWorker | undefined;

  async answer(asked: Ask, onProgress: (progress: Progress) => void): Promise<Answers[keyof Answers]> {
    if (asked.ask === "open") {
      this.#ledger = await OpenLedger.open(asked.source);
      return undefined;
    }
    const ledger = this.#ledger;
    if (ledger === undefined) throw new Error("no ledger is open");
    if (asked.ask === "look") return ledger.look(asked.said, asked.kind);
    if (asked.ask === "settle") {
      const { kind, said } = asked;
      this.#settled = await SettledInWorker.of({ ledger, kind, said, onProgress });
      return this.#settled.shown();
    }
    if (this.#settled === undefined) throw new Error("no ledger is settled");
    return this.#settled.write(asked.download, asked.locale);
  }
}

/** What went wrong, as the library says it; of what it does not know, as the browser does. */
function faultsOf(error: unknown): readonly Text[] {
  if (error instanceof MappingError) return error.faults;
  if (error instanceof LedgerError) return [error.text];
  if (isRuleInputError(error)) return error.issues.map(({ message }) => message);
  const { name, message } = error as Error;
  if (name === "NotReadableError" || name === "NotFoundError") return [GONE];
  return [{ zh: `浏览器报错：${message}`, en: `The browser says: ${message}` }];
}

const GONE: Text = {
  zh: "文件已移走、改名、改动，或正被别的程序占用。请关闭那个程序，再选一次",
  en: "The file was moved, renamed or changed, or another program holds it. Close that program and choose it again",
};
