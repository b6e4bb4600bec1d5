/** Charts as SVG, drawn by Apache ECharts. */
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GridComponent, LegendComponent, LineChart, SVGRenderer, TitleComponent]);

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

interface Size {
  readonly height?: number;
}

const colours = ["#1b7f5c", "#4a78c2", "#c98a2b", "#a14a76", "#7a7a7a", "#3aa0a8"];

function draw(option: EChartsCoreOption, { height = 360 }: Size = {}): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 800, height });
  chart.setOption({ animation: false, backgroundColor: "#fff", color: colours, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const rounded = (value: number): number | string => (Number.isNaN(value) ? "-" : Number(value.toPrecision(3)));

const label = { show: true, fontSize: 10 };

/** One bar for each row, with its value. */
export function bars(chart: {
  title: string;
  unit: string;
  rows: readonly { readonly name: string; readonly value: number }[];
}): string {
  return draw({
    title: { text: chart.title, left: "center", textStyle: { fontSize: 15 } },
    grid: { left: 190, right: 60, bottom: 50 },
    xAxis: { type: "value", name: chart.unit, nameLocation: "middle", nameGap: 28 },
    yAxis: { type: "category", inverse: true, data: chart.rows.map(({ name }) => name) },
    series: [
      { type: "bar", data: chart.rows.map(({ value }) => rounded(value)), label: { ...label, position: "right" } },
    ],
  });
}

/** In each group one bar for each series. */
export function groupedBars(
  chart: {
    title: string;
    unit: string;
    groups: readonly string[];
    series: readonly Series[];
    logarithmic?: boolean;
    sideways?: boolean;
  } & Size,
): string {
  const values = { type: chart.logarithmic === true ? "log" : "value", name: chart.unit };
  const groups = { type: "category", data: chart.groups, axisLabel: { fontSize: 10, interval: 0 } };
  const sideways = chart.sideways === true;
  return draw(
    {
      title: { text: chart.title, left: "center", textStyle: { fontSize: 15 } },
      legend: { top: 28 },
      grid: { left: sideways ? 220 : 70, right: 50, top: 80, bottom: 40 },
      xAxis: sideways ? values : groups,
      yAxis: sideways ? { ...groups, inverse: true } : values,
      series: chart.series.map(({ name, values: heights }) => ({
        type: "bar",
        name,
        data: heights.map(rounded),
        ...(!sideways && { label: { ...label, position: "top" } }),
      })),
    },
    chart,
  );
}

/** One line for each series over the steps. */
export function lines(chart: {
  title: string;
  unit: string;
  steps: readonly string[];
  series: readonly Series[];
}): string {
  return draw({
    title: { text: chart.title, left: "center", textStyle: { fontSize: 15 } },
    legend: { top: 28 },
    grid: { left: 70, right: 40, top: 80, bottom: 40 },
    xAxis: { type: "category", data: chart.steps },
    yAxis: { type: "log", name: chart.unit },
    series: chart.series.map(({ name, values }) => ({ type: "line", name, data: values.map(rounded) })),
  });
}
