/** The floor: plain numbers by hand; no validation, no clause, no reading, nothing exact about it. */
export const title = "hand-written `switch` on plain numbers (the floor)";

export function subsidy({ tier, payment }) {
  if (payment === "back-payment-after-interruption") return 0;
  switch (tier) {
    case 100:
      return "open";
    case 200:
      return 40;
    case 300:
      return 50;
    case 400:
      return 60;
    case 500:
      return 70;
    case 600:
      return 80;
    case 700:
      return 90;
    case 800:
      return 100;
    case 900:
      return 110;
    case 1000:
      return 120;
    case 1500:
      return 150;
    case 2000:
    case 3000:
    case 4000:
    case 5000:
    case 6000:
      return 200;
    default:
      throw new RangeError(`no tier ${tier}`);
  }
}
