import { stopTime } from "../generated/rules.js";
import { moments } from "../reading/date-time.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsStopTime(start: string | undefined, stop: string | undefined): boolean {
  return start === undefined || stop === undefined || moments.compare(stop, start) >= 0;
}

export function checkStopTime(r: Reader, start: string | undefined, stop: string | undefined): void {
  if (start === undefined || stop === undefined || keepsStopTime(start, stop)) return;
  const words = `should not be earlier than startTime, ${start}`;
  breakRule(r, stopTime, "stopTime", words, { expected: start, received: stop });
}
