import type { Observation } from "ocpp16messages/conversation";
import { type LoggedFrame, momentOf, writeTraceLine } from "ocpp16messages/log";

import type { Anonymiser } from "./anonymise.js";
import { plural } from "./plural.js";
import { printableJson } from "./printable.js";

/** A frame, as far as a trace has it. */
interface Traced extends Pick<Observation, "sender" | "verdict"> {
  readonly logged: Pick<LoggedFrame, "text" | "at" | "station">;
}

/** Makes the lines of a trace, and counts what is no line of it. */
export class Tracer {
  written = 0;
  readonly #anonymiser: Anonymiser | undefined;
  #at: string | Date = new Date(0);
  #leftOut = 0;
  #cut = 0;
  #repeated = 0;
  #timeless = 0;
  #zoneless = 0;

  constructor(anonymiser: Anonymiser | undefined) {
    this.#anonymiser = anonymiser;
  }

  get isWhole(): boolean {
    return this.written > 0 && this.#leftOut === 0;
  }

  /** The line of a frame; empty if it has none. */
  lineOf({ logged, sender, verdict }: Traced): string {
    if (verdict === "repeated") this.#repeated++;
    if (verdict === "cut") this.#cut++;
    if (verdict === "repeated" || verdict === "cut") return "";
    this.#setTime(logged.at);
    const text = this.#anonymiser === undefined ? logged.text : this.#anonymiser.frame(logged.text);
    const station =
      logged.station === undefined ? undefined : (this.#anonymiser?.station(logged.station) ?? logged.station);
    const line =
      text === undefined || sender === undefined ? undefined : writeTraceLine({ text, sender, at: this.#at, station });
    if (line === undefined) {
      this.#leftOut++;
      return "";
    }
    this.written++;
    return `${printableJson(line)}\n`;
  }

  #setTime(at: string | undefined): void {
    const moment = at === undefined ? undefined : momentOf(at);
    if (at === undefined || moment === undefined) {
      this.#timeless++;
      return;
    }
    const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(at);
    if (!hasZone && !/^\d+$/.test(at)) this.#zoneless++;
    this.#at = hasZone && at.includes("T") ? at : new Date(moment);
  }

  /** What the trace does not show. */
  notes(): string[] {
    if (this.written + this.#leftOut + this.#cut === 0) return ["There is no OCPP-J frame in it."];
    const notes = [
      this.#leftOut > 0 &&
        `${plural(this.#leftOut, "frame")} left out: no JSON, no OCPP-J, or nobody knows who sent it.`,
      this.#cut > 0 && `${plural(this.#cut, "frame")} left out: the log does not have all of it.`,
      this.#repeated > 0 && `${plural(this.#repeated, "frame")} logged again: written only once.`,
      this.#timeless > 0 &&
        `${plural(this.#timeless, "frame")} without a date and time: it has that of the frame before it.`,
      this.#zoneless > 0 && `${plural(this.#zoneless, "time")} without a zone: taken for UTC.`,
    ];
    return notes.filter((note) => note !== false);
  }
}
