import { groupOf, type LogFormat } from "../format.js";

const origin = /"origin":\s?"(cs|csms)"/;
const station = /"(?:identifier|stationId)":\s?"([^"\\]{1,100})"/;
const time = /"(?:date|timestamp)":\s?"(\d{4}-[^"\\]{10,40})"/;

/** The JSON log of CitrineOS, a Central System, whose records have the frame in `message` and who sent it in `info`. */
export const citrineOs: LogFormat = {
  name: "citrineos",
  read({ before, after }) {
    const found = before.endsWith('"') && /"message":\s?"$/.test(before) ? origin.exec(after) : null;
    if (found === null) return undefined;
    const identity = station.exec(after) ?? station.exec(before);
    const moment = time.exec(after) ?? time.exec(before);
    return {
      station: identity === null ? undefined : groupOf(identity, 1),
      sender: groupOf(found, 1) === "cs" ? "ChargePoint" : "CentralSystem",
      at: moment === null ? undefined : groupOf(moment, 1),
    };
  },
};
