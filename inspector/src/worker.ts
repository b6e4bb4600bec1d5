import { LogModel } from "./model/log-model.js";
import type { Asked, ExportKind, Given, Said } from "./model/protocol.js";
import { readingsCsv } from "./model/readings.js";
import { LogSource, mostBytes, Unreadable } from "./model/source.js";

/** How long frames are gathered before they are shown, in milliseconds. */
const pause = 100;

let model = new LogModel("");

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  switch (data.ask) {
    case "open":
      void open(data.given);
      break;
    case "search":
      say({ say: "found", text: data.text, matches: model.search(data.text) });
      break;
    case "frame":
      say({ say: "frame", question: data.question, frame: model.detailOf(data.frame) });
      break;
    case "curves":
      say({ say: "curves", question: data.question, curves: model.curvesOf(data.transaction) });
      break;
    case "export":
      say({ say: "exported", question: data.question, ...exported(data.what) });
  }
});

async function open(given: Given): Promise<void> {
  const source = new LogSource(given);
  model = new LogModel(source.name);
  let read = 0;
  let next = 0;
  try {
    for await (const piece of source.pieces()) {
      read = piece.read;
      model.push(piece.text);
      // The first frames at once; then what has come meanwhile, so that the page has time to show it.
      if (performance.now() < next || model.length === 0) continue;
      sendBatch(read, source.size);
      next = performance.now() + pause;
      // A question that was asked meanwhile is answered in between.
      await new Promise((resolve) => setTimeout(resolve));
    }
    model.end();
    sendBatch(read, source.size);
    say({ say: "end", ending: { notes: notesOf(source) } });
  } catch (error) {
    const words = error instanceof Unreadable ? error.message : `${source.name} cannot be read: ${String(error)}`;
    say({ say: "failed", words });
  }
}

function notesOf(source: LogSource): string[] {
  const size = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
  return [
    source.isLonger &&
      `Only the first ${size(mostBytes)}${source.size === undefined ? "" : ` of ${size(source.size)}`} were read, as the page keeps all frames in memory. ocpp16 check reads a log of any size.`,
    model.isBackwards &&
      "The newest line is the first, so that answers stand before their CALLs: nothing was looked for between messages.",
    source.latin1 > 0 && `${source.latin1} lines are not in UTF-8, and were read as Latin-1.`,
  ].filter((note) => note !== false);
}

function sendBatch(read: number, size: number | undefined): void {
  const batch = model.takeBatch(read, size);
  const { previews: _, ...columns } = batch.rows;
  // Handed over, not copied.
  const message: Said = { say: "batch", batch };
  self.postMessage(message, { transfer: Object.values(columns).map(({ buffer }) => buffer) });
}

function exported(what: ExportKind): { readonly blob: Blob; readonly notes: readonly string[] } {
  switch (what) {
    case "trace":
    case "anonymised": {
      const { parts, notes } = model.trace(what === "anonymised");
      return { blob: new Blob(parts, { type: "application/jsonl" }), notes };
    }
    case "readings":
      return { blob: new Blob([...readingsCsv(model.transactions)], { type: "text/csv" }), notes: [] };
    case "report":
      return { blob: new Blob([model.report()], { type: "text/markdown" }), notes: [] };
  }
}

function say(message: Said): void {
  self.postMessage(message);
}
