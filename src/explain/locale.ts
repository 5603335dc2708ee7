/** A language that findings are explained in: Chinese or English. */
export type Locale = "zh-CN" | "en";
