import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import { type FrameDetail, messageTypes, type SaidFinding } from "../model/protocol.js";
import type { ShownFinding, ShownLog } from "../model/shown-log.js";
import { currentClient, currentLog, selected, showFrame } from "../state.js";
import { actionText, ruleWords, sourceOf } from "../words.js";
import { shown, timeText, tookText } from "./format.js";
import { Mark } from "./marks.js";
import { FoundInFrame, hasField, Payload, Text } from "./payload.js";
import { directionText, nameOf, typeText } from "./timeline.js";

const hasMeanings = signal(true);

/** The frame that is selected, and its answer or its CALL beside it. */
export function FramePanel(): JSX.Element | null {
  const log = currentLog();
  const frame = selected.value;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where the page is narrow, the frame takes the place of the list, and of what had the focus.
    if (document.querySelector(".timeline")?.checkVisibility() === false) panel.current?.focus();
  }, [frame]);
  if (frame < 0) return null;
  const call = log.answers.at(frame) >= 0 ? log.answers.at(frame) : frame;
  const answer = log.answers.at(frame) >= 0 ? frame : log.answeredBy(frame);
  const isCall = messageTypes[log.messageType.at(frame)] === "CALL";
  return (
    <aside
      class="panel"
      id="frame"
      ref={panel}
      aria-label="Frame"
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === "Escape") leave();
      }}
    >
      <header>
        <h2>
          {nameOf(log, frame)} <span class="sub">{shown(log.stationAt(frame), 60)}</span>
        </h2>
        <label>
          <input
            type="checkbox"
            checked={hasMeanings.value}
            onChange={({ currentTarget }) => {
              hasMeanings.value = currentTarget.checked;
            }}
          />{" "}
          Meanings
        </label>
        <button type="button" class="close" onClick={leave}>
          Close
        </button>
      </header>
      {actionText(log.actionAt(frame)) !== undefined && <p class="about">{actionText(log.actionAt(frame))}</p>}
      <div class="pair">
        <OneFrame key={`call-${call}`} log={log} frame={call} isMain={call === frame} />
        {answer >= 0 && answer !== call && (
          <OneFrame key={`answer-${answer}`} log={log} frame={answer} isMain={answer === frame} />
        )}
        {answer < 0 && isCall && <p class="no-answer">No answer is in the log.</p>}
      </div>
    </aside>
  );
}

/** Back to the list. */
function leave(): void {
  selected.value = -1;
  requestAnimationFrame(() => document.querySelector<HTMLElement>(".timeline")?.focus());
}

function OneFrame({ log, frame, isMain }: { log: ShownLog; frame: number; isMain: boolean }): JSX.Element {
  const [detail, setDetail] = useState<FrameDetail | undefined>(undefined);
  const [isRaw, setRaw] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void currentClient()
      ?.frame(frame)
      .then((got) => {
        if (isWanted) setDetail(got);
      });
    return () => {
      isWanted = false;
    };
  }, [frame]);
  const type = messageTypes[log.messageType.at(frame)];
  const message = log.actionAt(frame) === "" ? nameOf(log, frame) : `${log.actionAt(frame)}${typeText(type)}`;
  const verdict = log.verdictAt(frame);
  const findings = [...(detail?.issues ?? []), ...(detail?.warnings ?? [])];
  const payload = detail === undefined ? undefined : payloadOf(detail.text, type);
  const apart = findings.filter((finding) => payload === undefined || !hasField(finding, payload));
  const between = log.findingsOf(frame).filter(({ isBetween }) => isBetween);
  const after = log.answers.at(frame) < 0 ? NaN : log.after.at(frame);
  return (
    <section class={`frame ${isMain ? "main" : ""}`} aria-label={message}>
      <h3>
        {isMain ? (
          shown(message, 80)
        ) : (
          <button type="button" class="link" onClick={() => showFrame(frame)}>
            {shown(message, 80)}
          </button>
        )}
        <span class={`badge ${verdict}`}>
          <Mark
            level={verdict === "invalid" ? "error" : verdict === "valid" ? "none" : "information"}
            isNamed={false}
          />{" "}
          {verdict}
        </span>
      </h3>
      <dl class="facts">
        <dt>Time</dt>
        <dd>
          {detail !== undefined && detail.at !== ""
            ? shown(detail.at, 60)
            : timeText(log.at.at(frame), true) || "not in the log"}
          {!Number.isNaN(after) && `, after ${tookText(after)}`}
        </dd>
        <dt>Direction</dt>
        <dd>{directionText(log.direction.at(frame))}</dd>
        <dt>Line</dt>
        <dd>{log.line.at(frame)}</dd>
        {sourceOf(message) !== undefined && (
          <>
            <dt>Section</dt>
            <dd>{sourceOf(message)}</dd>
          </>
        )}
      </dl>
      {verdict === "unmatched" && (
        <p class="remark">Its CALL is not in the log before it, so that its payload was not checked.</p>
      )}
      {verdict === "cut" && <p class="remark">The log does not have all of it, so that it was not checked.</p>}
      {verdict === "repeated" && <p class="remark">The same frame stands in the log before, and was checked there.</p>}
      {between.map((finding, i) => (
        <FoundBetween key={i} finding={finding} />
      ))}
      {apart.map((finding: SaidFinding, i) => (
        <FoundInFrame key={i} finding={finding} />
      ))}
      {detail !== undefined && (
        <>
          {payload === undefined || isRaw ? (
            <pre class="raw">
              <Text text={shown(detail.text, detail.text.length)} />
            </pre>
          ) : (
            <Payload message={message} payload={payload} findings={findings} hasMeanings={hasMeanings.value} />
          )}
          {payload !== undefined && (
            <button type="button" class="raw-switch" aria-pressed={isRaw} onClick={() => setRaw(!isRaw)}>
              {isRaw ? "Fields" : "As logged"}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function FoundBetween({ finding }: { finding: ShownFinding }): JSX.Element {
  const { rule, level, words, earlier } = finding;
  const [, source = "", , remedy] = ruleWords(rule) ?? [];
  return (
    <div class={`finding ${level}`}>
      <p>
        <Mark level={level} /> <strong>{shown(words, 400)}</strong>{" "}
        <span class="rule">
          {rule}, {source}
        </span>
      </p>
      {remedy !== undefined && <p class="remedy">{remedy}</p>}
      {earlier >= 0 && (
        <button type="button" class="link" onClick={() => showFrame(earlier)}>
          Show line {currentLog().line.at(earlier)}, which it is compared with
        </button>
      )}
    </div>
  );
}

/** The payload of a frame; undefined if it is no JSON, or is a CALLERROR. */
function payloadOf(text: string, type: (typeof messageTypes)[number]): unknown {
  if (type === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed)) return undefined;
    const frame: readonly unknown[] = parsed;
    const payload =
      type === "CALL"
        ? frame[3]
        : type === "CALLRESULT"
          ? frame[2]
          : { code: frame[2], description: frame[3], details: frame[4] };
    return typeof payload === "object" && payload !== null ? payload : undefined;
  } catch {
    return undefined;
  }
}
