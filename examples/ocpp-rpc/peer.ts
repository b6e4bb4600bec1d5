/**
 * Ties ocpp16messages, for what a message is, to ocpp-rpc, for its way to the other side. Both sides of the example use
 * it, as either may call the other.
 */
import rpc, { type RPCClient } from "ocpp-rpc";
import { type Action, type DecodeOptions, type Result, unwrap } from "ocpp16messages";
import * as ocppj from "ocpp16messages/ocppj";

/** One of `operations`: what `call` needs of it. */
interface Callable<Input, Conf> {
  readonly action: Action;
  readonly req: (input: Input) => Result<unknown>;
  readonly conf: { readonly decode: (payload: unknown, options: DecodeOptions) => Result<Conf> };
}

/** Sends a request, strictly checked, and returns the confirmation, tolerantly decoded. */
export async function call<Input, Conf>(
  peer: RPCClient,
  operation: Callable<Input, Conf>,
  input: Input,
): Promise<Conf> {
  const answer = await peer.call(operation.action, unwrap(operation.req(input)));
  return unwrap(operation.conf.decode(answer, { tolerant: true }));
}

/** The text of the answer to a CALL; `undefined` if the side does not support the action. */
export type Answer = (call: ocppj.Call) => string | undefined;

/** The text of a confirmation, which has to be that of the CALL. */
export function confirm<A extends Action>(call: ocppj.CallOf<A>, conf: Result<ocppj.AnswerTo<A>>): string {
  return ocppj.callResult(call, unwrap(conf));
}

/** Answers each CALL of the other side, those that are refused with the CALLERROR that says why. */
export function answerCalls(peer: RPCClient, answer: Answer): void {
  const handle = ({
    messageId,
    method,
    params,
  }: {
    messageId?: string;
    method?: string;
    params?: unknown;
  }): unknown => {
    const reply = replyTo(ocppj.read([2, messageId, method, params], { tolerant: true }), answer);
    // The text is sent as it is: ocpp-rpc would spell an error code of OCPP 1.6 in the way of OCPP 2.
    if (reply !== undefined) peer.sendRaw(reply);
    return rpc.NOREPLY;
  };
  // A handler may return NOREPLY, which the types of ocpp-rpc leave out.
  peer.handle(handle as unknown as Parameters<RPCClient["handle"]>[0]);
}

function replyTo(read: ReturnType<typeof ocppj.read>, answer: Answer): string | undefined {
  if (!read.ok) return read.reply;
  const { frame, warnings } = read;
  if (frame.messageType !== "CALL") return undefined;
  for (const { path, repair } of warnings)
    console.log(`  (${frame.action}: ${path.join(".")} ${repair ?? "is not advised"})`);
  return answer(frame) ?? ocppj.callError(frame, "NotSupported");
}
