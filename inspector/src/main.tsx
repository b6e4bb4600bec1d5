import "uplot/dist/uPlot.min.css";
import "./page.css";

import { render } from "preact";

import { open } from "./state.js";
import { App } from "./view/app.js";

const root = document.getElementById("page");
if (root !== null) render(<App />, root);

// A report has its log with it.
const packed = document.getElementById("log");
const base64 = packed?.textContent.trim() ?? "";
if (base64 !== "") open({ kind: "packed", name: packed?.dataset["name"] ?? "log", base64 });
