import { type Action, operations } from "../generated/operations/catalogue.js";
import type { ConfOf, ReqOf } from "../ocppj/frame.js";
import { own } from "../reading/own.js";
import type { Result } from "../result/result.js";
import type { SeenAnswer } from "./seen.js";

type Fits = { readonly [A in Action]?: (req: ReqOf<A>, conf: ConfOf<A>) => Result<ConfOf<A>> };

/** The rules between a request and its confirmation, for the operations that have some. */
const fits: Fits = /* @__PURE__ */ own({
  ChangeConfiguration: operations.ChangeConfiguration.answers,
  DataTransfer: operations.DataTransfer.answers,
  GetCompositeSchedule: operations.GetCompositeSchedule.answers,
  GetConfiguration: operations.GetConfiguration.answers,
  SendLocalList: operations.SendLocalList.answers,
  StopTransaction: operations.StopTransaction.answers,
});

/** Whether a confirmation fits its request; `undefined` if there is no rule about it. */
export function fitOf<A extends Action>({ action, asked, conf }: SeenAnswer<A>): Result<ConfOf<A>> | undefined {
  return fits[action]?.(asked.req, conf);
}
