import { operations } from "ocpp16messages";

import type { CheckedFrame } from "./check.js";
import { printable } from "./printable.js";
import type { Source } from "./source.js";
import { plural } from "./plural.js";

/** How much of the start of a log is looked at for messages in another form, in characters. */
const mostCharacters = 65_536;

/** Finds what is usually the matter with a log as a whole. */
export class Hints {
  #start = "";
  #printed = 0;
  #latin1 = 0;
  #isBackwards = false;

  /** Looks at a piece of the text. */
  look(text: string): void {
    if (this.#start.length < mostCharacters) this.#start += text.slice(0, mostCharacters - this.#start.length);
  }

  add({ logged }: CheckedFrame): void {
    if (logged.form === "printed") this.#printed++;
  }

  /** Takes what is known at the end of a log. */
  note(log: { readonly isBackwards: boolean; readonly latin1: number }): void {
    this.#latin1 += log.latin1;
    this.#isBackwards ||= log.isBackwards;
  }

  /** The hints, each a line. */
  words(sources: readonly Source[], hasFrames: boolean): string[] {
    const [{ file } = { file: "-" }] = sources;
    const hints: (string | undefined)[] = [
      this.#latin1 > 0 ? `${plural(this.#latin1, "line")} not in UTF-8: read as Latin-1.` : undefined,
      this.#printed > 0
        ? `${plural(this.#printed, "frame")} written as Python or Node.js print objects: the frame that was sent may differ.`
        : undefined,
      this.#isBackwards
        ? `The newest line is the first: to match the answers, run tac ${file === "-" ? "LOG" : printable(file)} | ocpp16 check`
        : undefined,
      !hasFrames && hasOtherForm(this.#start)
        ? 'It has names of operations, but no frames such as [2,"id","Heartbeat",{}]: perhaps only their payloads.'
        : undefined,
    ];
    return hints.filter((hint) => hint !== undefined);
  }
}

const words = new RegExp(`\\b(?:${Object.keys(operations).join("|")})\\b`);

function hasOtherForm(text: string): boolean {
  return words.test(text);
}
