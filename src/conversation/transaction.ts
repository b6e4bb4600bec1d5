import type { AuthorizationStatus } from "../generated/types/authorization-status.js";
import type { Reason } from "../generated/types/reason.js";
import type { Place } from "./observed.js";
import type { Series } from "./series.js";

/** The start or the stop of a transaction. */
export interface Edge {
  /** When, as the Charge Point says: RFC 3339. */
  readonly at: string;
  /** The energy register of the connector, in Wh. */
  readonly meter: number;
  /** The frame that reports it. */
  readonly place: Place;
}

/** A transaction, as far as it was seen. It has no idTag. OCPP 1.6 §4.8, §4.10. */
export interface Transaction {
  /** The identity of the Charge Point, if it is known. */
  readonly station?: string;
  /** The connector; absent if it is not known which start the stop is of. */
  readonly connectorId?: number;
  /** The identifier that the Central System has given it; absent if it did not answer. */
  readonly transactionId?: number;
  /** Absent if the start was not seen, or may be that of another transaction. */
  readonly start?: Edge;
  /** Absent if the stop was not seen. */
  readonly stop?: Edge;
  /** Why it stopped; absent if the Charge Point left it out, which means `Local`, or sent what is no reason. */
  readonly reason?: Reason;
  /** What the Central System said of the idTag when it started. */
  readonly authorization?: AuthorizationStatus;
  /** The reservation that it used up. */
  readonly reservationId?: number;
  /** What was delivered, in Wh: the difference of the registers. */
  readonly energy?: number;
  /** From the start to the stop, in seconds. */
  readonly duration?: number;
  /** What MeterValues and StopTransaction have of it, one series for each measurand, phase, location and unit. */
  readonly readings: readonly Series[];
  /** How many readings were left out, as all transactions together keep at most 500 000. */
  readonly readingsLeftOut: number;
}
