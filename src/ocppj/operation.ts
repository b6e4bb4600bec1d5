import { type Action, operations } from "../generated/operations/catalogue.js";
import type { Constructor } from "../reading/constructor.js";
import type { Result } from "../result/result.js";
import type { ConfOf, ReqOf } from "./frame.js";

/** What the request of an operation is made of. */
export type ReqInputOf<A extends Action> = Parameters<(typeof operations)[A]["req"]>[0];

/** What the confirmation of an operation is made of. */
export type ConfInputOf<A extends Action> = Parameters<(typeof operations)[A]["conf"]>[0];

/** An operation of the catalogue, so typed that code for any action needs no cast. */
export interface Operation<A extends Action> {
  /** The constructor of its request. */
  readonly req: Constructor<ReqInputOf<A>, ReqOf<A>>;
  /** The constructor of its confirmation. */
  readonly conf: Constructor<ConfInputOf<A>, ConfOf<A>>;
  /** Whether a confirmation answers a request; absent if there is no rule between the two. */
  readonly answers: ((req: ReqOf<A>, conf: ConfOf<A>) => Result<ConfOf<A>>) | undefined;
}

const table: { readonly [A in Action]: Operation<A> } = operations;

/** The operation of an action. */
export function operationOf<A extends Action>(action: A): Operation<A> {
  return table[action];
}
