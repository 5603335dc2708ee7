/** Excel holds no longer cell. */
export const LONGEST_CELL = 32_767;
