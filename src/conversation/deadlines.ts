import type { Seen } from "./seen.js";

/** Something that is to come. */
export interface Deadline {
  readonly since: Seen;
  /** For how many milliseconds it may be missing. */
  readonly patience: number;
  /** How many frames of the station had been seen. */
  readonly frames: number;
  /** Called once, if it did not come. */
  readonly missed: () => void;
}

/** How many deadlines one station has at most; the oldest are forgotten. */
const most = 200;

/** After how many further frames something is missing, in a log that has no times. */
const patienceInFrames = 20;

/** What is to come from a station, and until when by the clock of the log. */
export class Deadlines {
  readonly #open = new Set<Deadline>();
  #earliest = Infinity;
  #now: number | undefined;
  #frames = 0;

  /** Adds a deadline; `seen` is the frame that asks for what is to come. */
  add(since: Seen, patience: number, missed: () => void): Deadline {
    const deadline = { since, patience, frames: this.#frames, missed };
    this.#open.add(deadline);
    if (since.at !== undefined) this.#earliest = Math.min(this.#earliest, since.at + patience);
    if (this.#open.size > most) {
      const oldest = this.#open.values().next();
      if (oldest.done !== true) this.#open.delete(oldest.value);
    }
    return deadline;
  }

  /** What was to come has come, or is no longer expected. */
  met(deadline: Deadline | undefined): void {
    if (deadline !== undefined) this.#open.delete(deadline);
  }

  /** A frame of the station passes by. */
  pass({ at }: Seen): void {
    this.#frames++;
    if (at === undefined) return;
    this.#now = at;
    if (at <= this.#earliest) return;
    this.#earliest = Infinity;
    for (const deadline of [...this.#open]) {
      const due = (deadline.since.at ?? Infinity) + deadline.patience;
      if (at > due) this.#miss(deadline);
      else this.#earliest = Math.min(this.#earliest, due);
    }
  }

  /** There are no more frames. */
  end(): void {
    const now = this.#now;
    for (const deadline of [...this.#open]) {
      const { since, patience, frames } = deadline;
      const isTimed = since.at !== undefined && now !== undefined;
      if (isTimed ? now > since.at + patience : this.#frames - frames >= patienceInFrames) this.#miss(deadline);
    }
  }

  #miss(deadline: Deadline): void {
    this.#open.delete(deadline);
    deadline.missed();
  }
}
