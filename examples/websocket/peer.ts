/**
 * Ties ocpp16messages, which knows what a message is, to ocpp-rpc, which knows how to bring it to the other side. Both
 * sides of the example use it, as either may call the other.
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

/** Sends a request, strictly checked, and gives the confirmation, tolerantly decoded. */
export async function call<Input, Conf>(
  peer: RPCClient,
  operation: Callable<Input, Conf>,
  input: Input,
): Promise<Conf> {
  const answer = await peer.call(operation.action, unwrap(operation.req(input)));
  return unwrap(operation.conf.decode(answer, { tolerant: true }));
}

/** What a side answers to a CALL: a confirmation, or `undefined` if it does not support the action. */
export type Answer = (call: ocppj.Call) => Result<ocppj.ConfOf<Action>> | undefined;

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
  // The types of ocpp-rpc do not know that a handler may give NOREPLY.
  peer.handle(handle as unknown as Parameters<RPCClient["handle"]>[0]);
}

function replyTo(read: ReturnType<typeof ocppj.read>, answer: Answer): string | undefined {
  if (!read.ok) return read.reply;
  const { frame, warnings } = read;
  if (frame.messageType !== "CALL") return undefined;
  for (const { path, repair } of warnings)
    console.log(`  (${frame.action}: ${path.join(".")} ${repair ?? "is not advised"})`);
  const confirmation = answer(frame);
  if (confirmation === undefined) return ocppj.callError(frame.id, "NotSupported");
  return ocppj.callResult(frame.id, unwrap(confirmation));
}
