const KILLED = ["Killed", "Timeout", "RuntimeError"];
const SURVIVED = ["Survived", "NoCoverage"];

/**
 * Whether what survives is what is listed, each entry of the list standing for one mutant: a fault for each survivor
 * that is not listed, in the form of the list; for each entry that is killed, is gone or says no reason; for each
 * mutant that was not run.
 */
export function verdict(mutants, listed) {
  const killed = mutants.filter(({ status }) => KILLED.includes(status));
  const survivors = mutants.filter(({ status }) => SURVIVED.includes(status));
  const others = mutants.filter(({ status }) => ![...KILLED, ...SURVIVED].includes(status));
  const faults = [
    ...without(survivors, listed).map((mutant) => `survives, and is not listed:\n${entry(mutant)}`),
    ...without(listed, survivors).map((mutant) => `listed, and ${whyNot(mutant, killed)}: ${keyOf(mutant)}`),
    ...listed.filter(({ why }) => !/\w \w/.test(why ?? "")).map((mutant) => `listed without why: ${keyOf(mutant)}`),
    ...others.map((mutant) => `not run (${mutant.status}): ${keyOf(mutant)}`),
  ];
  return { faults, tried: mutants.length, killed: killed.length, survivors: survivors.length };
}

function keyOf({ file, line, from, to }) {
  return JSON.stringify({ file, line, from, to });
}

/** What one list of mutants has more than another; two that look the same are two. */
function without(mutants, others) {
  const left = others.map(keyOf);
  return mutants.filter((mutant) => {
    const place = left.indexOf(keyOf(mutant));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** A survivor as the list would hold it, for whoever finds that nothing can kill it. */
function entry({ file, line, from, to }) {
  return `  ${JSON.stringify({ file, line, from, to, why: "" }, null, 2).replaceAll("\n", "\n  ")},`;
}

function whyNot(mutant, killed) {
  const same = killed.find((each) => keyOf(each) === keyOf(mutant));
  return same === undefined ? "is no mutant of the sources" : `does not survive (${same.status}, ${same.statusReason})`;
}
