import { once } from "node:events";

import ora from "ora";

/** How many characters are gathered before they are written. */
const batch = 64 * 1024;

/** Standard output, written in large pieces, and the progress on standard error while that is a terminal and the output is not. */
export class Output {
  #text = "";
  #drained: Promise<void> | undefined;
  readonly #progress = ora({
    isEnabled: process.stderr.isTTY && !process.stdout.isTTY,
    stream: process.stderr,
    discardStdin: false,
  });

  start(): void {
    this.#progress.start();
  }

  print(text: string): void {
    this.#text += text;
  }

  /** Writes what was gathered, if it is enough. `progress` says how far the work is. */
  async flush(progress: string): Promise<void> {
    this.#progress.text = progress;
    if (this.#text.length >= batch) await this.pass();
  }

  /** Writes what was gathered, be it ever so little. The promise, if there is one, is fulfilled when the reader has caught up. */
  pass(): Promise<void> | undefined {
    const text = this.#text;
    this.#text = "";
    if (text !== "" && !process.stdout.write(text))
      this.#drained ??= once(process.stdout, "drain").then(() => {
        this.#drained = undefined;
      });
    return this.#drained;
  }

  /** Writes what is left. */
  async end(): Promise<void> {
    this.#progress.stop();
    await this.pass();
  }

  stop(): void {
    this.#progress.stop();
  }
}

/** How far the work is: of files, in parts of their bytes; of a pipe, or of what says that it is empty, in frames alone. */
export function progressText(frames: number, part?: { readonly read: number; readonly size: number }): string {
  const share = part === undefined || part.size === 0 ? "" : `, ${Math.floor((100 * part.read) / part.size)} %`;
  return `${frames} frames${share}`;
}
