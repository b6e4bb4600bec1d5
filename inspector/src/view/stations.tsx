import type { JSX } from "preact";

import { choose, currentLog, filter, shownTransaction, view } from "../state.js";
import { count, durationText, energyText, shown } from "./format.js";
import { Mark } from "./marks.js";
import { startOf } from "./transactions.js";

/** How many sessions of a station are listed. */
const mostListed = 100;

/** The stations of the log, and their sessions. */
export function Stations(): JSX.Element {
  const log = currentLog();
  const { station, transaction } = filter.value;
  return (
    <nav class="stations" aria-label="Stations">
      <button
        type="button"
        class={station < 0 && transaction < 0 ? "chosen" : ""}
        aria-current={station < 0 && transaction < 0}
        onClick={() => choose({ station: -1, transaction: -1 })}
      >
        <b>All stations</b>
        <span class="size">{count(log.length)}</span>
      </button>
      <ul>
        {log.stations.slice(0, 500).map((name, i) => {
          const { frames = 0, problems = 0 } = log.counts[i] ?? {};
          const sessions = log.transactions
            .flatMap((each, number) => ((each.station ?? "") === name ? [{ each, number }] : []))
            .sort((a, b) => startOf(a.each) - startOf(b.each));
          return (
            <li key={i}>
              <button
                type="button"
                class={station === i ? "chosen" : ""}
                aria-current={station === i}
                onClick={() => choose({ station: i, transaction: -1 })}
              >
                <b>{shown(name, 60) || "not in the log"}</b>
                {problems > 0 && (
                  <span class="problems">
                    <Mark level="advice" isNamed={false} /> {count(problems)}
                    <span class="sr"> frames with a problem</span>
                  </span>
                )}
                <span class="size">{count(frames)}</span>
              </button>
              <ul>
                {sessions.slice(0, mostListed).map(({ each, number }) => (
                  <li key={number}>
                    <button
                      type="button"
                      class={transaction === number ? "chosen" : ""}
                      aria-current={transaction === number}
                      onClick={() => choose({ transaction: number, station: -1 })}
                    >
                      <span>{each.transactionId ?? "no number"}</span>
                      <span class="sub">
                        {[each.stop === undefined ? "open" : durationText(each.duration), energyText(each.energy)]
                          .filter((part) => part !== "")
                          .join(", ")}
                      </span>
                    </button>
                    {transaction === number && (
                      <button
                        type="button"
                        class="link curves"
                        onClick={() => {
                          shownTransaction.value = number;
                          view.value = "transactions";
                        }}
                      >
                        Curves
                      </button>
                    )}
                  </li>
                ))}
                {sessions.length > mostListed && <li class="sub">and {count(sessions.length - mostListed)} more</li>}
              </ul>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
