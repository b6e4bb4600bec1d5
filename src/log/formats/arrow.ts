import { groupOf, type LogFormat } from "../format.js";

const line =
  /^\[?(\d{4}-\d\d-\d\d[T ][\d:.,]{5,20}(?:Z|[+-]\d\d:?\d\d)?)\]? \[?([^\s[\]]{0,254}[^\s[\]:])\]?:? (?:<[-=]{1,2}|[-=]{1,2}>|<<|>>|[←→]) $/;

/** Words that stand between a time and an arrow and name no Charge Point. */
const words =
  /^(?:trace|debug|info|notice|warn|warning|error|fatal|log|ws|wss|websocket|socket|ocpp|ocpp1\.6|message|msg|frame|tx|rx|in|out|recv|received|send|sent|client|server|backend|csms|cs|cp|charger|chargepoint|station)$/i;

/** The plain log of a server: the time, the Charge Point, and an arrow, which points either way as each server likes it. */
export const arrow: LogFormat = {
  name: "arrow",
  read({ before }) {
    const found = line.exec(before);
    const station = found === null ? undefined : groupOf(found, 2);
    if (found === null || station === undefined || words.test(station)) return undefined;
    return { station, sender: undefined, at: groupOf(found, 1) };
  },
};
