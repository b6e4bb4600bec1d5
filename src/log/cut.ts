/** What loggers put where they leave something out. */
const ellipsis = /\.{3}|…/;

/** A mark at the end of a line, or of what a logger shows: dots, `>` of a pager, the bytes that there were. */
const endMark =
  /(?:\.{3,9}|…|>)?['"`]?\s{0,9}(?:[([<]\s?(?:and\s)?(?:truncated|\+?\d{1,9}\s(?:more\s)?(?:bytes|chars|characters)(?:\s\w{1,12})?)\s?[)\]>])?\s{0,9}$/i;

/** Where something was left out of a text, or -1. */
export function ellipsisAt(text: string): number {
  return text.search(ellipsis);
}

/** A text that breaks off, without what its logger wrote at the end to say so; `undefined` if it wrote nothing. */
export function withoutEndMark(text: string): string | undefined {
  const tail = text.slice(-80);
  const found = endMark.exec(tail);
  const mark = found === null ? "" : found[0].trim();
  if (mark === "" || /^['"`]$/.test(mark)) return undefined;
  return text.slice(0, text.length - tail.length + (found?.index ?? 0));
}

/**
 * Where a frame that stands in quotation marks ends, before `limit`; -1 if it does not stand in any. A logger that cuts a
 * frame closes its quotation marks also.
 */
export function endOfQuoted(line: string, start: number, limit: number): number {
  const mark = line.charAt(start - 1);
  if (start === 0 || !"'\"`".includes(mark)) return -1;
  const end = line.slice(start, limit + 1).indexOf(`]${mark}`);
  return end === -1 ? -1 : start + end + 1;
}

/**
 * Where a frame that is broken at a position ends: before the quotation mark in which it stands, be it that the mark is what
 * breaks it; -1 if it does not stand in any.
 */
export function endOfBroken(line: string, start: number, limit: number, brokenAt: number): number {
  const mark = line.charAt(start - 1);
  if (start > 0 && brokenAt < limit && "'`".includes(mark) && line.charAt(brokenAt) === mark) return brokenAt;
  const end = endOfQuoted(line, start, limit);
  return end > brokenAt ? end : -1;
}

/**
 * Where a frame with something left out ends: before the quotation mark in which it stands, else with the last bracket
 * before `limit`, as the brackets of what was left out are missing.
 */
export function endOfShortened(line: string, start: number, closedAt: number, limit: number): number {
  const quoted = endOfQuoted(line, start, limit);
  if (quoted !== -1) return quoted;
  const rest = line.slice(start, limit);
  return Math.max(closedAt, start + (withoutEndMark(rest) ?? rest).lastIndexOf("]") + 1);
}

/** Widths at which loggers, terminals and pagers end a line, in characters. */
const usualWidths = [80, 120, 128, 132, 160, 200, 240, 255, 256, 500, 511, 512, 1000, 1023, 1024, 2000, 2047, 2048];
const largeWidths = [4000, 4095, 4096, 8191, 8192, 16_383, 16_384, 32_767, 32_768, 65_535, 65_536];

/** Whether a line of this length is one that was cut rather than one that ends. */
export function isUsualWidth(length: number): boolean {
  return usualWidths.includes(length) || largeWidths.includes(length);
}
