const space = 0x20;

/**
 * What stands for a frame, so that it can be told from others without keeping it: a digest of 32 bits and how long it is, to which spaces do
 * not count, as loggers write the same frame with and without them. It is no secret's keeper: whoever wants two texts with
 * the same one can find them.
 */
export function markOf(text: string): number {
  let digest = 0x811c9dc5;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= space) continue;
    digest = Math.imul(digest ^ unit, 0x01000193);
    count++;
  }
  return (count % 0x200000) * 0x100000000 + (digest >>> 0);
}
