/**
 * Measures all jobs in turn, round by round: what slows the machine for a while falls on all of them, and what a figure
 * varies by from minute to minute shows in its spread. A job is `{ name, run, rounds? }`, and slow ones ask for fewer
 * rounds; one with `parts` measures several things in one go, and answers an object of them by name.
 */
export async function inRounds(jobs, rounds, say) {
  const found = new Map(jobs.flatMap(({ name, parts }) => parts ?? [name]).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const due = jobs.filter((job) => round < (job.rounds ?? rounds));
    for (const [index, { name, parts, run }] of due.entries()) {
      say(`round ${round + 1} of ${rounds}: ${index + 1} of ${due.length}, ${name}`);
      const measured = await run();
      for (const part of parts ?? [name]) found.get(part).push(parts === undefined ? measured : measured[part]);
    }
  }
  return new Results(found);
}

/** What the rounds brought. A figure is `{ median, low, high }` of the rounds. */
class Results {
  #found;

  constructor(found) {
    this.#found = found;
  }

  has(name) {
    return this.#found.has(name);
  }

  rounds(name) {
    return this.#found.get(name).length;
  }

  figure(name, key) {
    return spreadOf(this.#found.get(name).map((one) => one[key]));
  }

  /** One against another of the same round: how many times it, if not otherwise said. */
  against(name, other, key, by = (one, of) => one / of) {
    const [ones, others] = [this.#found.get(name), this.#found.get(other)];
    const both = Math.min(ones.length, others.length);
    return spreadOf(ones.slice(0, both).map((one, round) => by(one[key], others[round][key])));
  }

  /** By how much one is more than another of the same round. */
  over(name, other, key) {
    return this.against(name, other, key, (one, of) => one - of);
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function spreadOf(values) {
  return { median: median(values), low: Math.min(...values), high: Math.max(...values) };
}
