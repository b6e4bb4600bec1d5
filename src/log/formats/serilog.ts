import { groupOf, type LogFormat } from "../format.js";

const line = /^\[?((?:\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d(?:\.\d+)?(?: [+-]\d\d:\d\d)?) \[?(?:VRB|DBG|INF|WRN|ERR|FTL)\]/;
const compact = /"@t":\s?"([^"\\]{10,40})"/;

/** A log of Serilog, for .NET, as text or as its compact JSON. */
export const serilog: LogFormat = {
  name: "serilog",
  read({ before }) {
    const found = line.exec(before) ?? (before.includes('"@t"') ? compact.exec(before) : null);
    return found === null ? undefined : { station: undefined, sender: undefined, at: groupOf(found, 1) };
  },
};
