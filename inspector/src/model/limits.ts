import { ClearChargingProfile, RemoteStartTransaction, SetChargingProfile, type types } from "ocpp16messages";

import type { Limit } from "./protocol.js";

type Profile = types.ChargingProfile;

/** A profile that a Charge Point has accepted, and for how long it had it. */
interface Accepted {
  readonly station: string;
  readonly connectorId: number;
  readonly profile: Profile;
  readonly since: number;
  until: number;
}

/** Of which transaction the limits are wanted. */
export interface LimitedTransaction {
  readonly station: string;
  readonly connectorId: number | undefined;
  readonly transactionId: number | undefined;
  readonly from: number;
  readonly to: number;
}

/**
 * Remembers the charging profiles that were accepted. A limit is shown as its profile has it: which of several counts is the
 * business of the Charge Point.
 */
export class Limits {
  readonly #accepted: Accepted[] = [];

  /** Takes the payload of a CALL that was answered with Accepted, and when. */
  add(action: string, station: string, payload: unknown, at: number): void {
    switch (action) {
      case "SetChargingProfile": {
        const read = SetChargingProfile.req.decode(payload, { tolerant: true });
        if (read.ok) this.#set(station, read.value.connectorId, read.value.csChargingProfiles, at);
        break;
      }
      case "RemoteStartTransaction": {
        const read = RemoteStartTransaction.req.decode(payload, { tolerant: true });
        if (read.ok && read.value.chargingProfile !== undefined)
          this.#set(station, read.value.connectorId ?? 0, read.value.chargingProfile, at);
        break;
      }
      case "ClearChargingProfile": {
        const read = ClearChargingProfile.req.decode(payload, { tolerant: true });
        if (!read.ok) break;
        const { id, connectorId, chargingProfilePurpose, stackLevel } = read.value;
        for (const each of this.#accepted) {
          const { profile } = each;
          const isMeant =
            id === undefined
              ? (connectorId ?? each.connectorId) === each.connectorId &&
                (chargingProfilePurpose ?? profile.chargingProfilePurpose) === profile.chargingProfilePurpose &&
                (stackLevel ?? profile.stackLevel) === profile.stackLevel
              : profile.chargingProfileId === id;
          if (isMeant && each.station === station) each.until = Math.min(each.until, at);
        }
      }
    }
  }

  /** The limits that were set for a transaction, from its start to its stop. */
  of(transaction: LimitedTransaction): Limit[] {
    const { station, connectorId, transactionId } = transaction;
    return this.#accepted.flatMap((each) => {
      const { profile } = each;
      const isElsewhere =
        each.station !== station ||
        (each.connectorId !== 0 && connectorId !== undefined && each.connectorId !== connectorId) ||
        (profile.transactionId !== undefined && transactionId !== undefined && profile.transactionId !== transactionId);
      if (isElsewhere) return [];
      const limit = limitOf(each, transaction);
      return limit === undefined ? [] : [limit];
    });
  }

  /** A profile takes the place of that with its id, and of that with its purpose and stack level on its connector. */
  #set(station: string, connectorId: number, profile: Profile, at: number): void {
    const since = Number.isNaN(at) ? -Infinity : at;
    for (const each of this.#accepted) {
      const isReplaced =
        each.profile.chargingProfileId === profile.chargingProfileId ||
        (each.connectorId === connectorId &&
          each.profile.chargingProfilePurpose === profile.chargingProfilePurpose &&
          each.profile.stackLevel === profile.stackLevel);
      if (isReplaced && each.station === station) each.until = Math.min(each.until, since);
    }
    this.#accepted.push({ station, connectorId, profile, since, until: Infinity });
  }
}

const periodOf = { Daily: 86_400_000, Weekly: 604_800_000 };

function limitOf({ profile, since, until }: Accepted, { from, to }: LimitedTransaction): Limit | undefined {
  const { chargingSchedule: schedule, chargingProfileKind: kind, recurrencyKind } = profile;
  const first = Math.max(from, since, momentOf(profile.validFrom) ?? -Infinity);
  const last = Math.min(to, until, momentOf(profile.validTo) ?? Infinity);
  if (first >= last) return undefined;
  const begin = kind === "Relative" ? from : (momentOf(schedule.startSchedule) ?? Math.max(since, from));
  const every = kind === "Recurring" ? periodOf[recurrencyKind ?? "Daily"] : Infinity;
  const times: number[] = [];
  const values: number[] = [];
  const add = (at: number, value: number): void => {
    const last = times.at(-1);
    if (last === at) values[values.length - 1] = value;
    else {
      times.push(at);
      values.push(value);
    }
  };
  const round = every === Infinity ? 0 : Math.floor((first - begin) / every);
  for (let start = begin + (round === 0 ? 0 : round * every); start < last; start += every) {
    const end = Math.min(last, start + every, start + (schedule.duration ?? Infinity) * 1000);
    schedule.chargingSchedulePeriod.forEach(({ startPeriod, limit }, i) => {
      const next = schedule.chargingSchedulePeriod[i + 1];
      const stepFrom = Math.max(first, start + startPeriod * 1000);
      const stepTo = Math.min(end, next === undefined ? Infinity : start + next.startPeriod * 1000);
      if (stepFrom >= stepTo) return;
      add(stepFrom, Number(limit));
      add(stepTo, NaN);
    });
    if (times.length > 10_000) break;
  }
  const name = `${profile.chargingProfilePurpose} ${profile.chargingProfileId}, level ${profile.stackLevel}`;
  return times.length === 0 ? undefined : { name, unit: schedule.chargingRateUnit, times, values };
}

function momentOf(time: string | undefined): number | undefined {
  return time === undefined ? undefined : Date.parse(time);
}
