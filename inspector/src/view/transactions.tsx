import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

import type { Curves, FoundTransaction } from "../model/protocol.js";
import { choose, currentClient, currentLog, shownTransaction } from "../state.js";
import { Charts } from "./charts.js";
import { count, durationText, energyText, shown, timeText } from "./format.js";

/** The sessions, and the curves of one of them. */
export function Transactions(): JSX.Element {
  const { transactions } = currentLog();
  const shownOne = transactions[shownTransaction.value] === undefined ? 0 : shownTransaction.value;
  const order = transactions.map((_, i) => i).sort((a, b) => startOf(transactions[a]) - startOf(transactions[b]));
  const transaction = transactions[shownOne];
  if (transaction === undefined)
    return (
      <div class="page">
        <p class="nothing">There is no transaction in it.</p>
      </div>
    );
  return (
    <div class="page transactions">
      <div class="scroll" tabIndex={0} role="region" aria-label="Transactions">
        <table>
          <thead>
            <tr>
              {["Transaction", "Station", "Connector", "Start", "Duration", "Energy", "Stop reason"].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map((i) => {
              const each = transactions[i];
              return each === undefined ? undefined : (
                <Session key={i} index={i} transaction={each} isShown={i === shownOne} />
              );
            })}
          </tbody>
        </table>
      </div>
      <One index={shownOne} transaction={transaction} />
    </div>
  );
}

function Session({
  index,
  transaction,
  isShown,
}: {
  index: number;
  transaction: FoundTransaction;
  isShown: boolean;
}): JSX.Element {
  const { station = "", connectorId, start, stop, duration, energy } = transaction;
  return (
    <tr
      class={isShown ? "selected" : ""}
      aria-current={isShown}
      onClick={() => {
        shownTransaction.value = index;
      }}
    >
      <th scope="row">
        <button type="button" class="link">
          {transaction.transactionId ?? "no number"}
        </button>
      </th>
      <td>{shown(station, 40)}</td>
      <td>{connectorId ?? "not known"}</td>
      <td>{start === undefined ? "not in the log" : timeText(Date.parse(start.at), true)}</td>
      <td class="number">{durationText(duration)}</td>
      <td class={`number ${energy !== undefined && energy < 0 ? "wrong" : ""}`}>{energyText(energy)}</td>
      <td>{stop === undefined ? "did not stop" : (transaction.reason ?? "no reason given")}</td>
    </tr>
  );
}

function One({ index, transaction }: { index: number; transaction: FoundTransaction }): JSX.Element {
  const [curves, setCurves] = useState<Curves | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    void currentClient()
      ?.curves(index)
      .then((got) => {
        if (isWanted) setCurves(got);
      });
    return () => {
      isWanted = false;
    };
  }, [index, transaction]);
  const { start, stop, authorization, readingsLeftOut, series } = transaction;
  const readings = series.reduce((sum, each) => sum + each.count, 0);
  return (
    <section class="one" aria-label={transactionName(transaction)}>
      <header>
        <h2>{transactionName(transaction)}</h2>
        <button
          type="button"
          onClick={() => choose({ transaction: index, station: -1, action: -1, verdict: "", rule: "" })}
        >
          Show its frames
        </button>
      </header>
      <dl class="facts">
        {start !== undefined && <Fact name="Register at the start">{`${count(start.meter)} Wh`}</Fact>}
        {stop !== undefined && <Fact name="Register at the stop">{`${count(stop.meter)} Wh`}</Fact>}
        {authorization !== undefined && <Fact name="idTag">{authorization}</Fact>}
        <Fact name="Readings">
          {count(readings) + (readingsLeftOut === 0 ? "" : `, and ${count(readingsLeftOut)} that were left out`)}
        </Fact>
      </dl>
      {curves?.transaction === index && <Charts key={index} curves={curves} />}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a transaction is called. */
export function transactionName({ transactionId, station, connectorId, start }: FoundTransaction): string {
  const where = [
    station === undefined ? "" : shown(station, 30),
    connectorId === undefined ? "" : `connector ${connectorId}`,
  ];
  const when = start === undefined ? "" : timeText(Date.parse(start.at), true).slice(0, 16);
  return [`Transaction ${transactionId ?? "without a number"}`, ...where, when]
    .filter((part) => part !== "")
    .join(", ");
}

/** The first frame of a transaction, by which transactions are in order. */
export function startOf(transaction: FoundTransaction | undefined): number {
  return transaction?.start?.place.frame ?? transaction?.stop?.place.frame ?? 0;
}
