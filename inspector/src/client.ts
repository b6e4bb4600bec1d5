import type { Asked, Curves, Ending, ExportKind, FrameDetail, Given, Said } from "./model/protocol.js";
import type { Batch } from "./model/protocol.js";
import workerSource from "./worker.js?source";

/** What the worker says without having been asked. */
export interface Listener {
  onBatch(batch: Batch): void;
  onEnd(ending: Ending): void;
  onFailed(words: string): void;
  onFound(text: string, matches: Uint8Array): void;
}

/** What was exported, and what it does not have. */
export interface Exported {
  readonly blob: Blob;
  readonly notes: readonly string[];
}

type Answer = Extract<Said, { readonly question: number }>;
type Question<A extends Asked> = A extends { readonly question: number } ? Omit<A, "question"> : never;

/** The worker that looks at one log. */
export class Client {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #questions = 0;

  constructor(given: Given, listener: Listener) {
    // From a Blob, as a page that was opened from disk has no other place for it.
    const url = URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));
    this.#worker = new Worker(url);
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Said>) => {
      this.#take(data, listener);
    });
    this.#worker.addEventListener("error", ({ message }) => {
      listener.onFailed(`The log cannot be looked at to its end: ${message || "there is not enough memory"}.`);
    });
    this.#send({ ask: "open", given });
  }

  search(text: string): void {
    this.#send({ ask: "search", text });
  }

  async frame(frame: number): Promise<FrameDetail | undefined> {
    const answer = await this.#ask({ ask: "frame", frame });
    return answer.say === "frame" ? answer.frame : undefined;
  }

  async curves(transaction: number): Promise<Curves | undefined> {
    const answer = await this.#ask({ ask: "curves", transaction });
    return answer.say === "curves" ? answer.curves : undefined;
  }

  async export(what: ExportKind): Promise<Exported | undefined> {
    const answer = await this.#ask({ ask: "export", what });
    return answer.say === "exported" ? answer : undefined;
  }

  close(): void {
    this.#worker.terminate();
  }

  #take(said: Said, listener: Listener): void {
    switch (said.say) {
      case "batch":
        listener.onBatch(said.batch);
        break;
      case "end":
        listener.onEnd(said.ending);
        break;
      case "failed":
        listener.onFailed(said.words);
        break;
      case "found":
        listener.onFound(said.text, said.matches);
        break;
      default:
        this.#waiting.get(said.question)?.(said);
        this.#waiting.delete(said.question);
    }
  }

  #ask(asked: Question<Asked>): Promise<Answer> {
    const question = ++this.#questions;
    return new Promise((resolve) => {
      this.#waiting.set(question, resolve);
      this.#send({ ...asked, question });
    });
  }

  #send(asked: Asked): void {
    this.#worker.postMessage(asked);
  }
}
