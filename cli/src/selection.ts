import type { CheckedFrame } from "./check.js";
import { momentOf } from "ocpp16messages/log";

/** Which frames are asked for. All of a log are read, so that answers find their CALLs. */
export interface Wanted {
  readonly stations: readonly string[];
  readonly actions: readonly string[];
  /** In milliseconds since 1970. */
  readonly since: number | undefined;
}

/** Tells which frames of a log are asked for, one after the other. */
export class Selection {
  readonly #stations: ReadonlySet<string>;
  readonly #actions: ReadonlySet<string>;
  readonly #since: number | undefined;
  #isSince = false;

  constructor({ stations, actions, since }: Wanted) {
    this.#stations = new Set(stations);
    this.#actions = new Set(actions.map((action) => action.toLowerCase()));
    this.#since = since;
  }

  has({ logged, action = "" }: CheckedFrame): boolean {
    return (
      this.#hasTime(logged.at) &&
      (this.#stations.size === 0 || this.#stations.has(logged.station ?? "")) &&
      (this.#actions.size === 0 || this.#actions.has(action.toLowerCase()))
    );
  }

  /** A frame without a time that can be read was logged at the time of the one before it. */
  #hasTime(at: string | undefined): boolean {
    if (this.#since === undefined) return true;
    const moment = at === undefined ? undefined : momentOf(at);
    if (moment !== undefined) this.#isSince = moment >= this.#since;
    return this.#isSince;
  }
}
