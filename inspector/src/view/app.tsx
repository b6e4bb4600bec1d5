import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

import type { ExportKind } from "../model/protocol.js";
import { close, currentLog, name, notes, open, phase, progress, save, selected, status, view } from "../state.js";
import { FilterBar } from "./filter-bar.js";
import { Findings } from "./findings.js";
import { count, shown, timeText } from "./format.js";
import { FramePanel } from "./frame-panel.js";
import { Mark } from "./marks.js";
import { Start } from "./start.js";
import { Stations } from "./stations.js";
import { Timeline } from "./timeline.js";
import { Transactions } from "./transactions.js";

/** The whole page. */
export function App(): JSX.Element {
  const [isOver, setOver] = useState(false);
  useEffect(() => listen(setOver), []);
  const isOpen = currentLog().length > 0;
  return (
    <div class={`app ${isOver ? "over" : ""}`}>
      {isOpen ? <Open /> : <Start />}
      <p class="sr" role="status">
        {status.value}
      </p>
      {isOver && <div class="dropping">Drop the log to open it</div>}
    </div>
  );
}

/** What the whole page listens to: what is dropped or pasted anywhere, and the key for the search. */
function listen(setOver: (isOver: boolean) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const take = (data: DataTransfer | null): boolean => {
    const [file] = data?.files ?? [];
    const text = data?.getData("text/plain") ?? "";
    if (file !== undefined) open({ kind: "file", file });
    else if (text !== "") open({ kind: "text", name: "pasted text", text });
    else return false;
    return true;
  };
  const isTyping = ({ target }: Event): boolean =>
    target instanceof HTMLElement && target.matches("input, textarea, select");
  document.addEventListener(
    "dragover",
    (event) => {
      event.preventDefault();
      setOver(true);
    },
    { signal },
  );
  document.addEventListener("dragleave", ({ relatedTarget }) => relatedTarget === null && setOver(false), { signal });
  document.addEventListener(
    "drop",
    (event) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer);
    },
    { signal },
  );
  document.addEventListener("paste", (event) => !isTyping(event) && take(event.clipboardData), { signal });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "/" || isTyping(event)) return;
      const search = document.getElementById("search");
      if (search === null) return;
      event.preventDefault();
      search.focus();
    },
    { signal },
  );
  return () => controller.abort();
}

const tabs = [
  ["frames", "Frames"],
  ["transactions", "Transactions"],
  ["findings", "Findings"],
] as const;

function Open(): JSX.Element {
  const log = currentLog();
  const sizes = { frames: log.length, transactions: log.transactions.length, findings: log.findingCount };
  return (
    <>
      <header class="top">
        <h1 title={name.value}>{shown(name.value, 80)}</h1>
        <Overview />
        <nav class="tools" aria-label="Log">
          <Export />
          <button type="button" onClick={close}>
            Close the log
          </button>
        </nav>
        {phase.value === "reading" && <progress aria-label="Reading the log" value={progress.value} />}
      </header>
      {notes.value.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <div class="tabs" role="tablist" aria-label="Views" onKeyDown={moveTab}>
        {tabs.map(([id, title]) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={view.value === id}
            aria-controls="view"
            tabIndex={view.value === id ? 0 : -1}
            onClick={() => {
              view.value = id;
            }}
          >
            {title} <span class="size">{count(sizes[id])}</span>
          </button>
        ))}
      </div>
      <main>
        <div
          id="view"
          role="tabpanel"
          aria-labelledby={`tab-${view.value}`}
          class={`view ${view.value} ${selected.value >= 0 ? "with-frame" : ""}`}
        >
          {view.value === "frames" && (
            <>
              <Stations />
              <div class="list">
                <FilterBar />
                <Timeline />
                <p class="keys">
                  <kbd>↑</kbd> <kbd>↓</kbd> move · <kbd>n</kbd> <kbd>p</kbd> next and previous problem ·{" "}
                  <kbd>Enter</kbd> read the frame · <kbd>Esc</kbd> close it · <kbd>/</kbd> search
                </p>
              </div>
              <FramePanel />
            </>
          )}
          {view.value === "transactions" && <Transactions />}
          {view.value === "findings" && <Findings />}
        </div>
      </main>
    </>
  );
}

function moveTab(event: KeyboardEvent): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0) return;
  const index = tabs.findIndex(([id]) => id === view.value);
  const [next] = tabs[(index + step + tabs.length) % tabs.length] ?? tabs[0];
  view.value = next;
  document.getElementById(`tab-${next}`)?.focus();
}

/** What is to know at a glance. */
function Overview(): JSX.Element {
  const log = currentLog();
  const { groups } = log;
  const sum = (level: string): number =>
    groups.filter((group) => group.level === level).reduce((total, { findings }) => total + findings.length, 0);
  const span = Number.isNaN(log.from)
    ? ""
    : `${timeText(log.from, true).slice(0, 16)} to ${timeText(log.to, true).slice(log.to - log.from > 43_200_000 ? 0 : 11, 16)} UTC`;
  return (
    <p class="overview">
      <span>{span}</span>
      <span>{log.invalid === 0 ? "no frame invalid" : `${count(log.invalid)} invalid`}</span>
      {(["error", "advice", "information"] as const).map((level) => (
        <span key={level} class={`tally ${level}`}>
          <Mark level={level} isNamed={false} /> {count(sum(level))}{" "}
          {level === "error" ? (sum(level) === 1 ? "error" : "errors") : level}
        </span>
      ))}
    </p>
  );
}

const exports: readonly (readonly [kind: ExportKind, title: string, text: string])[] = [
  ["trace", "Open OCPP Trace", "all frames, as other tools read them"],
  ["anonymised", "Open OCPP Trace, anonymised", "made-up names for identities, serial numbers, addresses and texts"],
  ["readings", "Readings as CSV", "every reading of every transaction"],
  ["report", "Report", "Markdown without links and without idTags"],
];

function Export(): JSX.Element {
  return (
    <details
      class="menu"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) currentTarget.open = false;
      }}
      onKeyDown={({ currentTarget, key }) => {
        if (key === "Escape") currentTarget.open = false;
      }}
    >
      <summary>Export</summary>
      <ul>
        {exports.map(([kind, title, text]) => (
          <li key={kind}>
            <button
              type="button"
              onClick={({ currentTarget }) => {
                currentTarget.closest("details")?.removeAttribute("open");
                void save(kind);
              }}
            >
              <b>{title}</b>
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
