import { StatusNotification } from "ocpp16messages";

import type { StatusBand } from "./protocol.js";

interface Change {
  readonly at: number;
  readonly status: string;
}

/** Remembers what connectors report of their status. */
export class Statuses {
  readonly #changes = new Map<string, Change[]>();

  /** Takes the payload of a StatusNotification, and when it was logged. */
  add(station: string, payload: unknown, logged: number): void {
    const read = StatusNotification.req.decode(payload, { tolerant: true });
    if (!read.ok) return;
    const { connectorId, status, timestamp } = read.value;
    const at = timestamp === undefined ? logged : Date.parse(timestamp);
    if (Number.isNaN(at)) return;
    const name = nameOf(station, connectorId);
    const changes = this.#changes.get(name);
    if (changes === undefined) this.#changes.set(name, [{ at, status }]);
    else changes.push({ at, status });
  }

  /** The statuses of a connector between two moments, one after the other. */
  bands(station: string, connectorId: number, from: number, to: number): StatusBand[] {
    const bands: StatusBand[] = [];
    const changes = (this.#changes.get(nameOf(station, connectorId)) ?? []).toSorted((a, b) => a.at - b.at);
    changes.forEach(({ at, status }, i) => {
      const until = Math.min(changes[i + 1]?.at ?? to, to);
      const since = Math.max(at, from);
      if (until <= since) return;
      const last = bands.at(-1);
      // The same status again is no change.
      if (last?.status === status) bands[bands.length - 1] = { ...last, to: until };
      else bands.push({ status, from: since, to: until });
    });
    return bands;
  }
}

function nameOf(station: string, connectorId: number): string {
  return `${connectorId} ${station}`;
}
