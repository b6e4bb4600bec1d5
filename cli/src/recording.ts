import { appendFileSync, closeSync, fstatSync, openSync, readSync } from "node:fs";

import { writeTraceLine } from "ocpp16messages/log";

import { codeOf, messageOf, Unusable } from "./failure.js";
import type { PassedFrame } from "./link.js";
import { printableJson } from "./printable.js";
import { plural } from "./plural.js";

/**
 * A trace that is written while frames pass. Each is in the file before the next is looked at, so that nothing is lost
 * however the program ends, and a slow disk slows down what passes.
 */
export class Recording {
  readonly #file: string;
  readonly #descriptor: number;
  #written = 0;
  #leftOut = 0;
  #missed = 0;
  #failure: string | undefined;

  /** Adds to the file if there is one; only its owner may read a new one. Throws `Unusable` if it cannot be written. */
  constructor(file: string) {
    this.#file = file;
    try {
      this.#descriptor = openSync(file, "a+", 0o600);
      if (endsWithinLine(this.#descriptor)) appendFileSync(this.#descriptor, "\n");
    } catch (error) {
      throw new Unusable(`${file} cannot be written: ${reasonOf(error)}`);
    }
  }

  /** Whether a frame is not in the file because that could not be written. */
  get hasFailed(): boolean {
    return this.#failure !== undefined;
  }

  /** Returns what is to be said, once: what passes goes on when the disk is full. */
  write({ text, sender, station, at }: PassedFrame): string | undefined {
    if (this.#failure !== undefined) {
      this.#missed++;
      return undefined;
    }
    const line = writeTraceLine({ text, sender, at, station });
    if (line === undefined) {
      this.#leftOut++;
      return undefined;
    }
    try {
      appendFileSync(this.#descriptor, `${printableJson(line)}\n`);
      this.#written++;
      return undefined;
    } catch (error) {
      this.#missed++;
      this.#failure = `${this.#file} cannot be written any more: ${reasonOf(error)}`;
      return `${this.#failure}; frames still pass, and are not recorded`;
    }
  }

  /** Closes the file, and returns what is to be said of it. */
  end(): string[] {
    closeSync(this.#descriptor);
    const notes = [
      `${plural(this.#written, "frame")} recorded in ${this.#file}`,
      this.#leftOut > 0 && `${plural(this.#leftOut, "frame")} not recorded: no JSON, or no OCPP-J`,
      this.#missed > 0 && `${plural(this.#missed, "frame")} not recorded: the file could not be written`,
    ];
    return notes.filter((note) => note !== false);
  }
}

/** Whether an earlier recording broke off. */
function endsWithinLine(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last.toString() !== "\n";
}

function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT":
      return "there is no such folder";
    case "EISDIR":
      return "it is a folder";
    case "EACCES":
    case "EPERM":
      return "you may not";
    case "ENOSPC":
      return "the disk is full";
    default:
      return messageOf(error);
  }
}
