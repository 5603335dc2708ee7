import { Decimal } from "decimal.js";

/** Settings that no amount of money would survive, as another part of a program may make them before ours is loaded. */
Decimal.set({ precision: 2, rounding: Decimal.ROUND_UP, toExpPos: 1, maxE: 2 });
