/** Of a digit. */
const HEX = 16;

/** Bytes as hexadecimal digits, two each. */
export function hexOf(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += (byte < HEX ? "0" : "") + byte.toString(HEX);
  return text;
}
