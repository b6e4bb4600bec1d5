import { detached } from "../result/words.js";

/** How long a text may be to stand for itself, in characters. */
const longest = 200;

/**
 * What stands for a text, so that it can be told from others without keeping it: the text itself, or its length and a
 * digest of 106 bits. The digest is no secret's keeper: whoever wants two texts with the same one can find them.
 */
export function markOf(text: string): string {
  if (text.length <= longest) return detached(text);
  return `${text.length} ${digestOf(text, 0x9e3779b9)} ${digestOf(text, 0x85ebca6b)}`;
}

/** 53 bits of a text: two sums of 32 bits that multiply and shift with each character. */
function digestOf(text: string, seed: number): number {
  let low = 0xdeadbeef ^ seed;
  let high = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (high & 0x1fffff) * 4294967296 + (low >>> 0);
}
