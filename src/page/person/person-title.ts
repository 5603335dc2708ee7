import type { Text } from "../../index.js";

/** What the resident's question is called. */
export const personTitle: Text = { zh: "一个人能享受什么、要做什么", en: "What a person gets and has to do" };
