import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

import type { ShownLog } from "../model/shown-log.js";
import { directions, messageTypes } from "../model/protocol.js";
import { currentLog, filter, choose, phase, selected, visible } from "../state.js";
import { noFilter } from "../model/shown-log.js";
import { shown, timeText, tookText } from "./format.js";
import { Mark } from "./marks.js";

/** How high a row is, in pixels: two lines of text where the page is narrow. */
const heights = { wide: 28, narrow: 50 };

/**
 * The tallest list that browsers lay out, in pixels. A longer one is scrolled through in larger steps, which the libraries for
 * long lists cannot do: theirs end there.
 */
const mostPixels = 15_000_000;

/**
 * The frames that are chosen. Only the rows in sight are made; they stand in a box that stays in place while the list is
 * scrolled, so that there is never an empty one.
 */
export function Timeline(): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const size = useSignal({ height: 600, isNarrow: false });
  const frames = visible.value;
  const log = currentLog();
  const rowHeight = size.value.isNarrow ? heights.narrow : heights.wide;
  const rowsInSight = Math.ceil(size.value.height / rowHeight) + 1;
  const full = frames.length * rowHeight;
  const tall = Math.min(full, mostPixels);
  const room = Math.max(1, tall - size.value.height);
  const offset = full <= mostPixels ? top.value : (top.value / room) * (full - size.value.height);
  const first = Math.max(0, Math.min(Math.floor(offset / rowHeight), frames.length - rowsInSight + 1));
  const current = frames.indexOf(selected.value);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = (): void => {
      size.value = { height: element.clientHeight, isNarrow: element.clientWidth < 640 };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const scrollTo = (index: number): void => {
    const element = scroller.current;
    if (element === null || index < 0) return;
    const start = index * rowHeight;
    const end = start + rowHeight;
    const now = offset;
    const wanted = start < now ? start : end > now + size.value.height ? end - size.value.height : now;
    if (wanted === now) return;
    element.scrollTop = full <= mostPixels ? wanted : (wanted / (full - size.value.height)) * room;
  };

  useEffect(() => {
    scrollTo(current);
  }, [selected.value, filter.value, rowHeight, size.value.height]);

  const move = (index: number): void => {
    const frame = frames[Math.max(0, Math.min(frames.length - 1, index))];
    if (frame !== undefined) selected.value = frame;
  };
  const moveToProblem = (step: 1 | -1): void => {
    for (let i = current + step; i >= 0 && i < frames.length; i += step)
      if (log.level.at(frames[i] ?? 0) >= 2) {
        move(i);
        return;
      }
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, rowsInSight - 3);
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(current + 1),
      ArrowUp: () => move(current < 0 ? 0 : current - 1),
      PageDown: () => move(current + page),
      PageUp: () => move(current - page),
      Home: () => move(0),
      End: () => move(frames.length - 1),
      n: () => moveToProblem(1),
      p: () => moveToProblem(-1),
      Escape: () => {
        selected.value = -1;
      },
      Enter: () => {
        document.getElementById("frame")?.focus();
      },
    };
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    step();
  };

  const many = log.stations.length > 1;
  return (
    <div
      class={`timeline ${size.value.isNarrow ? "narrow" : "wide"} ${many ? "many" : "one"}`}
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label="Frames"
      aria-rowcount={frames.length}
      aria-colcount={many ? 8 : 7}
      aria-activedescendant={current >= first && current < first + rowsInSight ? `row-${selected.value}` : undefined}
      onKeyDown={onKey}
      onScroll={({ currentTarget }) => {
        top.value = currentTarget.scrollTop;
      }}
    >
      <div role="rowgroup" class="spacer" style={{ height: `${Math.max(tall, 1)}px` }}>
        <div
          role="presentation"
          class="window"
          style={{ height: `${Math.min(size.value.height, Math.max(tall, 1))}px` }}
        >
          <div role="presentation" style={{ transform: `translateY(${first * rowHeight - offset}px)` }}>
            {frames.slice(first, first + rowsInSight).map((frame, i) => (
              <Row key={i} log={log} frame={frame} index={first + i} height={rowHeight} many={many} />
            ))}
          </div>
        </div>
      </div>
      {frames.length === 0 && phase.value === "open" && <Nothing />}
    </div>
  );
}

function Nothing(): JSX.Element {
  return (
    <div class="nothing" role="row">
      <p role="gridcell">
        No frame is chosen by this filter.{" "}
        <button type="button" onClick={() => choose(noFilter)}>
          Show all frames
        </button>
      </p>
    </div>
  );
}

interface RowProps {
  readonly log: ShownLog;
  readonly frame: number;
  readonly index: number;
  readonly height: number;
  readonly many: boolean;
}

function Row({ log, frame, index, height, many }: RowProps): JSX.Element {
  const level = log.levelAt(frame);
  const type = messageTypes[log.messageType.at(frame)];
  const verdict = log.verdictAt(frame);
  const after = log.messageType.at(frame) === 1 && log.answeredBy(frame) < 0 ? NaN : log.answerTime(frame);
  const isSelected = selected.value === frame;
  return (
    <div
      role="row"
      id={`row-${frame}`}
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      class={`row ${isSelected ? "selected" : ""} ${type === "CALL" ? "call" : "answer"} ${verdict}`}
      style={{ height: `${height}px` }}
      onClick={() => {
        selected.value = frame;
      }}
    >
      <span role="gridcell" class="level">
        {level === "none" ? <span class="sr">nothing found</span> : <Mark level={level} />}
      </span>
      <span role="gridcell" class="time">
        {timeText(log.at.at(frame), false) || `line ${log.line.at(frame)}`}
      </span>
      {many && (
        <span role="gridcell" class="station">
          {shown(log.stationAt(frame), 40)}
        </span>
      )}
      <span role="gridcell" class="direction">
        {directionText(log.direction.at(frame))}
      </span>
      <span role="gridcell" class="action">
        <b>{nameOf(log, frame)}</b>
        {log.actionAt(frame) !== "" && <span class="type">{typeText(type)}</span>}
      </span>
      <span role="gridcell" class="verdict">
        {verdict}
      </span>
      <span role="gridcell" class="took">
        {tookText(after)}
      </span>
      <span role="gridcell" class="preview">
        {shown(log.previews.at(frame))}
      </span>
    </div>
  );
}

/** The action of a frame; if nobody knows it, its kind. */
export function nameOf(log: ShownLog, frame: number): string {
  return shown(log.actionAt(frame), 60) || (messageTypes[log.messageType.at(frame)] ?? "no frame");
}

export function directionText(direction: number): string {
  const text = directions[direction] ?? "unknown";
  return text === "unknown" ? "?" : text === "either" ? "CP ? CS" : text;
}

export function typeText(type: (typeof messageTypes)[number]): string {
  if (type === undefined) return "";
  return { CALL: ".req", CALLRESULT: ".conf", CALLERROR: " CALLERROR" }[type];
}
