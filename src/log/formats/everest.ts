import type { Sender } from "../frame.js";
import { groupOf, type LogFormat, type Reading } from "../format.js";

const header = /^(\d{4}-\d\d-\d\dT[\d:.]{8,18}Z?): (ChargePoint|CentralSystem)>/;
const row = /<tr class="(ChargePoint|CentralSystem)"> ?<td>([^<]{1,40})<\/td>/;
const onConsole = /(?:\b|m)(ChargePoint|CentralSystem): $/;
const time = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?/;

/** The OCPP logs of EVerest, a Charge Point: the file, whose frames stand below a line of their own, HTML, console. */
export const everest: LogFormat = {
  name: "everest",
  read({ before, lineAbove }) {
    const above = before.trim() === "" ? header.exec(lineAbove) : null;
    if (above !== null) return readingOf(groupOf(above, 2), groupOf(above, 1));
    const inRow = before.includes("<tr") ? row.exec(before) : null;
    if (inRow !== null) return readingOf(groupOf(inRow, 1), groupOf(inRow, 2));
    const printed = before.includes("] ocpp:") ? onConsole.exec(before) : null;
    return printed === null ? undefined : readingOf(groupOf(printed, 1), time.exec(before)?.at(0));
  },
};

function readingOf(word: string | undefined, at: string | undefined): Reading {
  const sender: Sender = word === "ChargePoint" ? "ChargePoint" : "CentralSystem";
  return { station: undefined, sender, at };
}
