import { batch, computed, effect, signal } from "@preact/signals";

import { Client } from "./client.js";
import type { ExportKind, Given } from "./model/protocol.js";
import { type Filter, noFilter, ShownLog } from "./model/shown-log.js";
import { shown } from "./view/format.js";

/** What the page shows, and what changes it. */
export const phase = signal<"start" | "reading" | "open">("start");
export const name = signal("");
/** How much of the log was read, from 0 to 1; undefined if that is not known. */
export const progress = signal<number | undefined>(undefined);
/** What is to know of the log as a whole. */
export const notes = signal<readonly string[]>([]);
/** Why nothing could be opened. */
export const failure = signal("");
export const filter = signal<Filter>(noFilter);
/** The frame that is looked at; -1 for none. */
export const selected = signal(-1);
export const view = signal<"frames" | "transactions" | "findings">("frames");
/** The transaction whose curves are shown; -1 for none. */
export const shownTransaction = signal(-1);
/** What was done last, for whoever does not see it. */
export const status = signal("");

/** The log, in a new box with each batch of frames: the log itself only grows. */
const opened = signal({ log: new ShownLog() });
let client: Client | undefined;
/** The text that is searched for. */
let wanted = "";
/** While somebody types, nothing is searched. */
let typing: ReturnType<typeof setTimeout> | undefined;
/** The frames that are chosen, and by which filter; those that come later are added. */
let chosen: { log: ShownLog; filter: Filter; upTo: number; frames: number[] } | undefined;

export function currentLog(): ShownLog {
  return opened.value.log;
}

export function currentClient(): Client | undefined {
  return client;
}

/** The frames that are chosen by the filter, in the order of the log. */
export const visible = computed((): readonly number[] => {
  const log = currentLog();
  const current = filter.value;
  // What was found later changes what is chosen by it.
  const grows = current.verdict === "" && current.rule === "" && current.transaction < 0;
  if (chosen?.log !== log || chosen.filter !== current || !grows)
    chosen = { log, filter: current, upTo: 0, frames: [] };
  const more = log.chosen(current, chosen.upTo);
  chosen = { ...chosen, upTo: log.length, frames: chosen.upTo === 0 ? more : [...chosen.frames, ...more] };
  return chosen.frames;
});

/** Opens a log in place of the one that is open. */
export function open(given: Given): void {
  client?.close();
  const log = new ShownLog();
  batch(() => {
    name.value = given.kind === "file" ? given.file.name : given.name;
    phase.value = "reading";
    progress.value = 0;
    notes.value = [];
    failure.value = "";
    filter.value = noFilter;
    selected.value = -1;
    shownTransaction.value = -1;
    view.value = "frames";
    opened.value = { log };
  });
  client = new Client(given, {
    onBatch(next) {
      log.append(next);
      batch(() => {
        progress.value = next.size === undefined || next.size === 0 ? undefined : Math.min(1, next.read / next.size);
        opened.value = { log };
      });
    },
    onEnd(ending) {
      batch(() => {
        notes.value = ending.notes;
        phase.value = log.length === 0 ? "start" : "open";
        if (log.length === 0) failure.value = noFrames(name.value);
        status.value = log.length === 0 ? failure.value : `${log.length} frames, ${log.invalid} of them invalid.`;
      });
    },
    onFailed(words) {
      batch(() => {
        if (log.length > 0) {
          notes.value = [words];
          phase.value = "open";
        } else {
          failure.value = words;
          phase.value = "start";
        }
      });
    },
    onFound(text, matches) {
      if (text !== wanted) return;
      log.setMatches(matches);
      filter.value = { ...filter.peek(), text };
    },
  });
}

function noFrames(name: string): string {
  return `There is no OCPP-J frame in ${shown(name)}. A frame looks like [2,"id","Heartbeat",{}], with anything before and behind it. If the log has only payloads, or another protocol than OCPP 1.6 with JSON, it cannot be read here.`;
}

/** Back to where a log can be dropped. */
export function close(): void {
  client?.close();
  client = undefined;
  batch(() => {
    phase.value = "start";
    failure.value = "";
    selected.value = -1;
    opened.value = { log: new ShownLog() };
  });
}

/** Changes a part of the filter, and shows the frames. */
export function choose(part: Partial<Filter>): void {
  batch(() => {
    filter.value = { ...filter.peek(), ...part };
    view.value = "frames";
  });
}

/** Chooses the frames that have a text, once the worker has found them. */
export function search(text: string): void {
  wanted = text;
  clearTimeout(typing);
  if (text === "") choose({ text });
  typing = setTimeout(() => client?.search(text), 120);
}

/** Shows a frame, also if the filter does not choose it. */
export function showFrame(frame: number): void {
  batch(() => {
    view.value = "frames";
    selected.value = frame;
    if (!visible.value.includes(frame)) filter.value = noFilter;
  });
}

effect(() => {
  document.title = phase.value === "start" ? "OCPP 1.6 inspector" : `${shown(name.value)} · OCPP 1.6 inspector`;
});

/** Exports, and has the browser save it. */
export async function save(what: ExportKind): Promise<void> {
  const exported = await client?.export(what);
  if (exported === undefined) return;
  const base = shown(name.value).replace(/\.(?:gz|jsonl|log|txt)$/i, "") || "log";
  const url = URL.createObjectURL(exported.blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = `${base}${ends[what]}`;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
  status.value = [`Saved ${link.download}.`, ...exported.notes].join(" ");
}

const ends: Readonly<Record<ExportKind, string>> = {
  trace: ".trace.jsonl",
  anonymised: ".anonymised.jsonl",
  readings: ".readings.csv",
  report: ".report.md",
};
