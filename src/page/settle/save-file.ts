import type { Written } from "./work/protocol.js";

const KEPT = 60_000;

/** Hands a file to the browser, which asks where it is to go, or puts it with its downloads. */
export function saveFile({ name, type, bytes }: Written): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
