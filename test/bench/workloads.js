import { pick, randomFrom } from "./random.js";

/** More persons than a branch predictor can learn by heart. */
const PERSONS = 65_536;

const tiers = [200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 3000, 4000, 5000, 6000];

function contributions() {
  const random = randomFrom(1);
  return Array.from({ length: PERSONS }, () => {
    const payment = pick(random, [
      ["self-paid", 85],
      ["agency-paid", 10],
      ["back-payment-after-interruption", 5],
    ]);
    return {
      tier:
        payment === "agency-paid"
          ? pick(random, [
              [100, 9],
              [6000, 1],
            ])
          : pick(
              random,
              tiers.map((tier) => [tier, 1]),
            ),
      payment,
    };
  });
}

/** What is asked of every engine that answers it; the inputs are made when needed. */
export const workloads = {
  subsidy: { name: "R1 contribution subsidy", inputs: contributions },
};
