/** The version of this package. */
export const version: string = "0.4.0";
