import { groupOf, type LogFormat } from "../format.js";

const pino = /"level":\s?\d{2}\b.{0,200}"time":\s?(\d{13}|"[^"\\]{10,40}")/;
const winston = /"level":\s?"\w{1,20}"/;
const timestamp = /"timestamp":\s?"([^"\\]{10,40})"/;

/** The JSON logs of Node.js programs: those of pino and winston. */
export const node: LogFormat = {
  name: "node",
  read({ before, after }) {
    if (!before.includes('"level"') && !after.includes('"level"')) return undefined;
    const around = `${before} ${after}`;
    const found = pino.exec(around) ?? (winston.test(around) ? timestamp.exec(around) : null);
    if (found === null) return undefined;
    return { station: undefined, sender: undefined, at: groupOf(found, 1)?.replaceAll('"', "") };
  },
};
