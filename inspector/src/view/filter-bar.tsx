import type { JSX } from "preact";
import { useRef } from "preact/hooks";

import { verdicts } from "../model/protocol.js";
import { leavesOut, noFilter } from "../model/shown-log.js";
import { choose, currentLog, filter, search, visible } from "../state.js";
import { count, shown } from "./format.js";
import { transactionName } from "./transactions.js";

/** What of the frames is shown. */
export function FilterBar(): JSX.Element {
  const log = currentLog();
  const input = useRef<HTMLInputElement>(null);
  const current = filter.value;
  const isFiltered = leavesOut(current);
  const actions = log.actions.map((action, i) => [action, i] as const).sort(([a], [b]) => a.localeCompare(b));
  return (
    <search class="filters" aria-label="Filter of the frames">
      <input
        ref={input}
        id="search"
        type="search"
        placeholder="Text in the frame  /"
        aria-label="Text in the frame"
        onInput={({ currentTarget }) => search(currentTarget.value)}
      />
      {log.stations.length > 1 && (
        <Choice
          label="Station"
          value={current.station}
          onChange={(station) => choose({ station, transaction: -1 })}
          options={[
            [-1, "All stations"],
            ...log.stations.map((name, i): [number, string] => [i, shown(name, 40) || "no station"]),
          ]}
        />
      )}
      <Choice
        label="Action"
        value={current.action}
        onChange={(action) => choose({ action })}
        options={[
          [-1, "All actions"],
          ...actions.map(([name, i]): [number, string] => [i, shown(name, 40) || "no action"]),
        ]}
      />
      <Choice
        label="Verdict"
        value={
          current.verdict === ""
            ? -1
            : current.verdict === "problem"
              ? -2
              : verdicts.findIndex((each) => each === current.verdict)
        }
        onChange={(number) =>
          choose({ verdict: number === -1 ? "" : number === -2 ? "problem" : (verdicts[number] ?? "") })
        }
        options={[
          [-1, "All verdicts"],
          [-2, "with a problem"],
          ...verdicts.map((name, i): [number, string] => [i, name]),
        ]}
      />
      {log.transactions.length > 0 && (
        <Choice
          label="Transaction"
          value={current.transaction}
          onChange={(transaction) => choose({ transaction })}
          options={[
            [-1, "All transactions"],
            ...log.transactions.map((each, i): [number, string] => [i, transactionName(each)]),
          ]}
        />
      )}
      {current.rule !== "" && (
        <button
          type="button"
          class="chip"
          onClick={() => choose({ rule: "" })}
          aria-label={`Rule ${current.rule}: remove this filter`}
        >
          {current.rule} ✕
        </button>
      )}
      <span class="chosen" aria-live="polite">
        {isFiltered ? `${count(visible.value.length)} of ${count(log.length)} frames` : `${count(log.length)} frames`}
      </span>
      {isFiltered && (
        <button
          type="button"
          onClick={() => {
            if (input.current !== null) input.current.value = "";
            search("");
            choose(noFilter);
          }}
        >
          Clear
        </button>
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly (readonly [value: number, name: string])[];
  readonly onChange: (value: number) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps): JSX.Element {
  return (
    <select
      aria-label={label}
      value={value}
      class={value === -1 ? "" : "active"}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
    >
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  );
}
