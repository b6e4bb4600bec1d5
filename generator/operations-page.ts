import type { Operation } from "../spec/language.js";
import { kebabCase } from "./names.js";
import { cite } from "./sources.js";
import { generated } from "./tables.js";

/** `docs/reference/operations.md`: all operations, with what they are for. */
export function operationsPage(operations: readonly Operation[]): string {
  const by = { ChargePoint: "Charge Point", CentralSystem: "Central System", Both: "both" };
  const rows = operations.map(
    ({ action, profile, initiator, about, req, conf }) =>
      `| [\`${action}\`](operations/${kebabCase(action)}.md) | ${about.text} | ${profile} | ${by[initiator]} | ${cite(...req.about.sections)} | ${cite(...conf.about.sections)} |`,
  );
  return [
    "# Operations",
    generated,
    "Each operation is a namespace with `req`, `conf` and the types `Req`, `Conf`, `ReqInput` and `ConfInput`, and a module of its own, such as `ocpp16messages/start-transaction`. `operations` is the catalogue of them by action.",
    [
      "| Operation | What it is for | Feature profile | Sent by | Request | Confirmation |",
      "| --- | --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
  ].join("\n\n");
}
