import type { Reading, Surroundings } from "./format.js";
import { formats } from "./formats/index.js";

/** What the formats have about a frame, and the name of the first that knows it. */
export interface Known extends Reading {
  readonly format: string | undefined;
}

/** Nothing known about a frame. */
export const unknown: Known = { station: undefined, sender: undefined, at: undefined, format: undefined };

const date = /(?:\d{4}[-/]\d\d[-/]\d\d[T ]|\d{1,2}[/.]\d{1,2}[/.]\d{4},? |\d\d\/[A-Z][a-z]{2}\/\d{4}:)/;
const time = /\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d| UTC| [AP]M)?/;
/** A time with which a line begins, perhaps in brackets. */
const leadingTime = new RegExp(`^[^\\d\\w]{0,4}((?:${date.source})?${time.source})(?!\\w)`);

/**
 * What is known about a frame by what stands around it. What its own surroundings do not have is as with the frame before
 * it on the line, but who sent it.
 */
export function originOf(surroundings: Surroundings, previous: Known): Known {
  let known = unknown;
  for (const format of formats) {
    const reading = format.read(surroundings);
    if (reading === undefined) continue;
    known = {
      station: known.station ?? reading.station,
      sender: known.sender ?? reading.sender,
      at: known.at ?? reading.at,
      format: known.format ?? format.name,
    };
  }
  return {
    station: known.station ?? previous.station,
    sender: known.sender,
    at: known.at ?? leadingTime.exec(surroundings.before)?.at(1) ?? previous.at,
    format: known.format ?? previous.format,
  };
}
