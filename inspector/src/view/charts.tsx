import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import uPlot from "uplot";

import type { Curve, Curves, Limit, StatusBand } from "../model/protocol.js";
import { timeText } from "./format.js";

/** One plot: the curves of one unit, and the limits in it. */
interface Plot {
  readonly title: string;
  readonly unit: string;
  readonly curves: readonly Curve[];
  readonly limits: readonly Limit[];
}

const titles: Readonly<Record<string, string>> = {
  W: "Power",
  A: "Current",
  V: "Voltage",
  Percent: "State of charge",
  Wh: "Energy",
  Celsius: "Temperature",
};

function spanOf({ series, limits, statuses }: Curves): [from: number, to: number] {
  let [from, to] = [Infinity, -Infinity];
  const look = (time: number | undefined): void => {
    if (time === undefined) return;
    from = Math.min(from, time / 1000);
    to = Math.max(to, time / 1000);
  };
  for (const { times } of [...series, ...limits]) {
    look(times.at(0));
    look(times.at(-1));
  }
  for (const status of statuses) {
    look(status.from);
    look(status.to);
  }
  return from < to ? [from, to] : [from - 60, from + 60];
}

/** What is looked at first stands first. */
const order = ["W", "A", "V", "Percent", "Wh"];

/** The curves of a transaction, one plot for each unit, with the same times below each other. */
export function Charts({ curves }: { curves: Curves }): JSX.Element {
  const plots = useMemo(() => plotsOf(curves), [curves]);
  const [at, setAt] = useState<number | undefined>(undefined);
  const span = useMemo(() => spanOf(curves), [curves]);
  if (plots.length === 0) return <p class="nothing">It has no readings.</p>;
  return (
    <div class="charts">
      {curves.statuses.length > 0 && (
        <ul class="bands" aria-label="Status of the connector">
          {curves.statuses.map(({ status, from, to }, i) => (
            <li key={i}>
              <span class="swatch" style={{ background: bandColour(status, 1) }} /> {status}{" "}
              <span class="when">
                {timeText(from, false).slice(0, 8)} to {timeText(to, false).slice(0, 8)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {plots.map((plot) => (
        <Chart key={plot.unit} plot={plot} span={span} statuses={curves.statuses} at={at} onAt={setAt} />
      ))}
    </div>
  );
}

function plotsOf({ series, limits }: Curves): Plot[] {
  const units = new Map<string, Curve[]>();
  for (const curve of series) {
    const unit = curve.unit ?? curve.measurand;
    units.set(unit, [...(units.get(unit) ?? []), curve]);
  }
  for (const { unit } of limits) if (!units.has(unit)) units.set(unit, []);
  const rank = (unit: string): number => (order.includes(unit) ? order.indexOf(unit) : order.length);
  return [...units]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([unit, curves]) => ({
      title: titles[unit] ?? curves[0]?.measurand ?? unit,
      unit,
      curves,
      limits: limits.filter((limit) => limit.unit === unit),
    }));
}

/** A curve has a colour and a dash, so that people tell curves apart who see red and green alike. */
const dashes = [[], [8, 3], [2, 3], [10, 3, 2, 3], [5, 5], [1, 4]];

/** One limit is told from another by its dash. */
function limitDash(index: number): readonly number[] {
  return [3 + 5 * index, 2 + index];
}

function colourOf(index: number): string {
  return `--curve-${index % dashes.length}`;
}

const bands: Readonly<Record<string, string>> = {
  Available: "120, 120, 120",
  Preparing: "86, 180, 233",
  Charging: "0, 158, 115",
  SuspendedEV: "230, 159, 0",
  SuspendedEVSE: "240, 228, 66",
  Finishing: "0, 114, 178",
  Faulted: "213, 94, 0",
};

function bandColour(status: string, opacity: number): string {
  return `rgba(${bands[status] ?? "204, 121, 167"}, ${opacity})`;
}

interface ChartProps {
  readonly plot: Plot;
  /** The first and the last time of all plots, in seconds. */
  readonly span: readonly [from: number, to: number];
  readonly statuses: readonly StatusBand[];
  readonly at: number | undefined;
  readonly onAt: (at: number | undefined) => void;
}

/** What a curve is called. */
function nameOf({ measurand, phase, location }: Curve): string {
  return [measurand, phase ?? "", location === "Outlet" ? "" : location].filter((part) => part !== "").join(" ");
}

function Chart({ plot, span, statuses, at, onAt }: ChartProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | undefined>(undefined);
  const data = useMemo(() => dataOf(plot), [plot]);
  const [times] = data;
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const made = new uPlot(optionsOf(plot, span, statuses, element, onAt), data, element);
    chart.current = made;
    const observer = new ResizeObserver(() => {
      made.setSize({ width: element.clientWidth, height: made.height });
    });
    observer.observe(element);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const redraw = (): void => made.redraw();
    scheme.addEventListener("change", redraw);
    return () => {
      observer.disconnect();
      scheme.removeEventListener("change", redraw);
      made.destroy();
    };
  }, [data]);
  const index = at === undefined ? -1 : indexAt(times, at);
  const move = (step: number): void => {
    const next = Math.max(
      0,
      Math.min(
        times.length - 1,
        index < 0 && Number.isFinite(step) ? (step > 0 ? 0 : times.length - 1) : Math.max(0, index) + step,
      ),
    );
    const time = times[next];
    if (time === undefined) return;
    onAt(time);
    const made = chart.current;
    if (made !== undefined) made.setCursor({ left: made.valToPos(time, "x"), top: made.bbox.height / 2 }, false);
  };
  const names = [...plot.curves.map(nameOf), ...plot.limits.map(({ name }) => `Limit ${name}`)];
  return (
    <figure class="chart">
      <figcaption>
        <b>
          {plot.title} ({plot.unit === "Percent" ? "%" : plot.unit})
        </b>
        <ul class="legend" aria-live={index < 0 ? "off" : "polite"}>
          {index >= 0 && <li class="when">{timeText((times[index] ?? 0) * 1000, false).slice(0, 8)}</li>}
          {names.map((name, i) => (
            <li key={name}>
              {i < plot.curves.length ? (
                <Line index={i} isLimit={false} />
              ) : (
                <Line index={i - plot.curves.length} isLimit />
              )}{" "}
              {shortName(name, plot)}{" "}
              {index >= 0 && <span class="reading">{valueText(data[i + 1]?.[index], plot.unit)}</span>}
            </li>
          ))}
        </ul>
      </figcaption>
      <div
        ref={place}
        class="plot"
        tabIndex={0}
        role="img"
        aria-label={`${plot.title}: ${summaryOf(plot)}. Arrow keys read the values.`}
        onKeyDown={(event) => {
          const moves: Readonly<Record<string, number>> = {
            ArrowRight: 1,
            ArrowLeft: -1,
            PageDown: 10,
            PageUp: -10,
            Home: -Infinity,
            End: Infinity,
          };
          const step = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
          if (step === undefined) return;
          event.preventDefault();
          move(step);
        }}
      />
    </figure>
  );
}

function Line({ index, isLimit }: { index: number; isLimit: boolean }): JSX.Element {
  const dash = isLimit ? limitDash(index) : (dashes[index % dashes.length] ?? []);
  return (
    <svg class="line" viewBox="0 0 22 6" aria-hidden="true">
      <path
        d="M0 3h22"
        style={{
          stroke: isLimit ? "var(--limit)" : `var(${colourOf(index)})`,
          strokeDasharray: dash.join(" "),
          strokeWidth: isLimit ? 2.5 : 2,
        }}
      />
    </svg>
  );
}

/** Where all curves of a plot measure the same, their phases tell them apart. */
function shortName(name: string, { curves }: Plot): string {
  const measurands = new Set(curves.map(({ measurand }) => measurand));
  const [only] = measurands;
  const isShared = measurands.size === 1 && curves.length > 1 && only !== undefined && name.startsWith(`${only} `);
  return isShared ? name.slice(only.length + 1) : name;
}

function valueText(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  return `${Number(value.toPrecision(6))} ${unit === "Percent" ? "%" : /^[A-Za-z]{1,4}$/.test(unit) ? unit : ""}`.trim();
}

function summaryOf({ curves, limits }: Plot): string {
  const parts = curves.map((curve) => {
    const { values } = curve;
    let [least, most] = [Infinity, -Infinity];
    for (const value of values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return `${nameOf(curve)} from ${least} to ${most} ${curve.unit ?? ""}`;
  });
  return [
    ...parts,
    ...limits.map(
      ({ name, unit, values }) =>
        `limit ${name} at most ${Math.max(...values.filter((value) => !Number.isNaN(value)))} ${unit}`,
    ),
  ].join("; ");
}

type Data = [times: number[], ...values: (number | null)[][]];

/** All times of a plot, in seconds, and the values of each curve and limit at them; a limit holds until its next step. */
function dataOf({ curves, limits }: Plot): Data {
  const all = new Set<number>();
  for (const { times } of curves) for (const time of times) all.add(time);
  for (const { times } of limits) for (const time of times) all.add(time);
  const times = [...all].sort((a, b) => a - b);
  const columns = curves.map((curve) => {
    const values = new Map<number, number>();
    curve.times.forEach((time, i) => values.set(time, curve.values[i] ?? NaN));
    return times.map((time) => values.get(time) ?? null);
  });
  const steps = limits.map((limit) => {
    let step = -1;
    return times.map((time) => {
      while (step + 1 < limit.times.length && (limit.times[step + 1] ?? Infinity) <= time) step++;
      // Where a limit ends, it still holds.
      const isEnd = limit.times[step] === time && Number.isNaN(limit.values[step]);
      const value = limit.values[isEnd ? step - 1 : step] ?? NaN;
      return Number.isNaN(value) ? null : value;
    });
  });
  return [times.map((time) => time / 1000), ...columns, ...steps];
}

function indexAt(times: readonly number[], at: number): number {
  let best = -1;
  times.forEach((time, i) => {
    if (best < 0 || Math.abs(time - at) < Math.abs((times[best] ?? 0) - at)) best = i;
  });
  return best;
}

/** What may lie between two times of an axis, in seconds. */
const steps = [1, 5, 10, 30, 60, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800, 43_200, 86_400, 604_800];

/** A voltage is looked at closely; all else from 0 on. */
function rangeOf(unit: string, least: number, most: number): [from: number, to: number] {
  if (unit === "V") return [least * 0.98, most * 1.02 + 1];
  return [Math.min(0, least), Math.max(most * 1.12, least + 1)];
}

function optionsOf(
  plot: Plot,
  [from, to]: ChartProps["span"],
  statuses: readonly StatusBand[],
  element: HTMLElement,
  onAt: (at: number | undefined) => void,
): uPlot.Options {
  const colour = (name: string): string => getComputedStyle(element).getPropertyValue(name).trim();
  const axis = {
    stroke: () => colour("--muted"),
    grid: { stroke: () => colour("--line"), width: 1 },
    ticks: { stroke: () => colour("--line"), width: 1 },
    font: "11px system-ui, sans-serif",
  };
  return {
    width: Math.max(200, element.clientWidth),
    height: 150,
    // Times of a log without a zone are taken for UTC, and so all are shown in it.
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
    legend: { show: false },
    cursor: { sync: { key: "times" }, points: { size: 6 }, drag: { x: true, y: false } },
    scales: {
      x: { range: [from, to] },
      y: { range: (_, least, most) => rangeOf(plot.unit, least, most) },
    },
    axes: [
      { ...axis, values: to - from < 600 ? "{HH}:{mm}:{ss}" : "{HH}:{mm}", size: 26, incrs: steps },
      { ...axis, size: 58 },
    ],
    series: [
      {},
      ...plot.curves.map((curve, i): uPlot.Series => ({
        label: nameOf(curve),
        stroke: () => colour(colourOf(i)),
        width: 1.75,
        dash: [...(dashes[i % dashes.length] ?? [])],
        spanGaps: true,
        points: { show: curve.times.length < 3 },
      })),
      ...plot.limits.map(({ name }, i): uPlot.Series => ({
        label: `Limit ${name}`,
        stroke: () => colour("--limit"),
        width: 2,
        dash: [...limitDash(i)],
        points: { show: false },
        ...(uPlot.paths.stepped !== undefined && { paths: uPlot.paths.stepped({ align: 1 }) }),
      })),
    ],
    hooks: {
      drawClear: [
        (drawn) => {
          const { ctx, bbox } = drawn;
          ctx.save();
          for (const { status, from, to } of statuses) {
            const left = Math.max(bbox.left, drawn.valToPos(from / 1000, "x", true));
            const right = Math.min(bbox.left + bbox.width, drawn.valToPos(to / 1000, "x", true));
            if (right <= left) continue;
            ctx.fillStyle = bandColour(status, 0.1);
            ctx.fillRect(left, bbox.top, right - left, bbox.height);
            ctx.fillStyle = bandColour(status, 1);
            ctx.fillRect(left, bbox.top, right - left, 4);
          }
          ctx.restore();
        },
      ],
      setCursor: [
        ({ cursor: { idx }, data: [times] }) => {
          if (typeof idx === "number") onAt(times[idx]);
        },
      ],
    },
  };
}
