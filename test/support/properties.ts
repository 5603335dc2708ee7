import fc from "fast-check";

/*
 * Properties are tried on other examples in every run: `test/vitest.config.ts` draws a seed and tells it, and a failure
 * names the example that it found. `PROPERTY_SEED=…` tries the same ones again. Mutation draws none, so that a mutant
 * is killed in every run or in none.
 */
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1) });

export { fc };
