import type { ConversationFinding } from "ocpp16messages/conversation";
import { momentOf } from "ocpp16messages/log";

import type { CheckedFrame } from "./check.js";

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
  /** The number of the first frame that has the time. */
  #first = Infinity;

  constructor({ stations, actions, since }: Wanted) {
    this.#stations = new Set(stations);
    this.#actions = new Set(actions.map((action) => action.toLowerCase()));
    this.#since = since;
  }

  has({ logged, action, place }: CheckedFrame): boolean {
    if (!this.#hasTime(logged.at)) return false;
    this.#first = Math.min(this.#first, place.frame);
    return this.#isOf(logged.station, action);
  }

  /** The same for what was found between messages. */
  hasFinding({ place, station, action }: ConversationFinding): boolean {
    return place.frame >= this.#first && this.#isOf(station, action);
  }

  #isOf(station = "", action = ""): boolean {
    return (
      (this.#stations.size === 0 || this.#stations.has(station)) &&
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
