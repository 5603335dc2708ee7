import { contributionSubsidy } from "../../../dist/index.js";

contributionSubsidy({ tier: 500 });
