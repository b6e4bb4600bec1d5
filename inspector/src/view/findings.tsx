import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { RuleGroup } from "../model/shown-log.js";
import { choose, currentLog, phase, showFrame } from "../state.js";
import { ruleWords } from "../words.js";
import { count, shown } from "./format.js";
import { Mark } from "./marks.js";

/** How many findings of a rule are listed at first. */
const mostListed = 8;

const consequences = {
  error: "Errors: OCPP 1.6 forbids it",
  advice: "Advice: OCPP 1.6 asks for something else, or there may be a reason",
  information: "Information: nothing is wrong with it",
  none: "",
};

/** What was found, by rule. */
export function Findings(): JSX.Element {
  const { groups } = currentLog();
  if (groups.length === 0)
    return (
      <div class="page">
        <p class="nothing">
          {phase.value === "open"
            ? "Nothing was found: every frame is valid, and so is what is between them."
            : "Nothing was found so far."}
        </p>
      </div>
    );
  return (
    <div class="page findings" tabIndex={0} role="region" aria-label="Findings">
      {(["error", "advice", "information"] as const).map((level) => {
        const own = groups.filter((group) => group.level === level);
        return own.length === 0 ? undefined : (
          <section key={level}>
            <h2>{consequences[level]}</h2>
            {own.map((group) => (
              <Group key={`${group.rule} ${String(group.isBetween)}`} group={group} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function Group({ group: { rule, level, findings } }: { group: RuleGroup }): JSX.Element {
  const log = currentLog();
  const [most, setMost] = useState(mostListed);
  const [sentence = "", source = "", , remedy] = ruleWords(rule) ?? [];
  const listed = findings.slice(0, most).map((number) => log.finding(number));
  return (
    <article class={`group ${level}`}>
      <h3>
        <Mark level={level} /> {rule} <span class="times">{count(findings.length)} ×</span>
      </h3>
      <p>
        {sentence} <span class="source">{source}</span>
      </p>
      {remedy !== undefined && (
        <p class="remedy">
          <b>What to do</b> {remedy}
        </p>
      )}
      <ul>
        {listed.map(({ frame, words }, i) => (
          <li key={i}>
            <button type="button" class="link" onClick={() => showFrame(frame)}>
              line {log.line.at(frame)} {shown(log.actionAt(frame), 40)}
            </button>
            : {shown(words, 300)}
          </li>
        ))}
      </ul>
      <p class="actions">
        {findings.length > most && (
          <button type="button" onClick={() => setMost(most + 50)}>
            {count(findings.length - most)} more
          </button>
        )}
        <button
          type="button"
          onClick={() => choose({ rule, verdict: "", action: -1, transaction: -1 })}
          aria-label={`Show in the frames what ${rule} has found`}
        >
          Show in the frames
        </button>
      </p>
    </article>
  );
}
