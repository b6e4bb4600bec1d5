const space = 0x20;

/**
 * What stands for a frame, so that it can be told from others without keeping it: a digest of 53 bits, to which spaces do
 * not count, as loggers write the same frame with and without them. It is no secret's keeper: whoever wants two texts with
 * the same one can find them.
 */
export function markOf(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= space) continue;
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (high & 0x1fffff) * 4294967296 + (low >>> 0);
}
