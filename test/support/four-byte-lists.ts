/** How long the lists of four-byte numbers are that are made while something runs: it shows what is kept, and how. */
export function fourByteLists(run: () => void): readonly number[] {
  const lengths: number[] = [];
  const { Uint32Array: usual } = globalThis;
  globalThis.Uint32Array = new Proxy(usual, {
    construct(made, [length]: [number]) {
      lengths.push(length);
      return new made(length);
    },
  });
  try {
    run();
  } finally {
    globalThis.Uint32Array = usual;
  }
  return lengths;
}
