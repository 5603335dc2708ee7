/** A file of the old compound format whose directory holds a name. */
export function ole2Of(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  for (let place = 0; place < name.length; place++) view.setUint16(1024 + 2 * place, name.charCodeAt(place), true);
  return bytes;
}
