const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

/** The check sum that archives keep of each entry, carried on from `before`; 0 at the start. */
export function crc32(bytes: Uint8Array, before: number): number {
  let remainder = ~before;
  for (let at = 0; at < bytes.length; at++)
    remainder = (REMAINDERS[(remainder ^ (bytes[at] as number)) & 0xff] as number) ^ (remainder >>> 8);
  return ~remainder >>> 0;
}
