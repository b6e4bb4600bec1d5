/** Ties ocpp16messages, for what a message is, to a WebSocket of `ws`. Both sides of the example use it. */
import { formatFinding } from "ocpp16messages";
import { Connection, type ConnectionProblem, type Handlers } from "ocpp16messages/ocppj";
import type { WebSocket } from "ws";

/** How often it is looked whether an answer is overdue, in milliseconds. */
const second = 1000;

/** Answers the CALLs that come over a socket, and sends CALLs over it, until it is closed. */
export function linked(socket: WebSocket, side: string, handlers: Handlers): Connection {
  const connection = new Connection({
    send: (text) => {
      socket.send(text);
    },
    clock: () => performance.now(),
    handlers,
    tolerant: true,
    onProblem: (problem) => {
      console.log(`${side}: ${wordsOf(problem)}`);
    },
  });
  const timer = setInterval(() => {
    connection.expire();
  }, second);
  socket.on("message", (data: Buffer) => {
    connection.receive(data);
  });
  socket.on("close", () => {
    clearInterval(timer);
    connection.close();
  });
  return connection;
}

function wordsOf(problem: ConnectionProblem): string {
  switch (problem.kind) {
    case "refused":
      return `refused ${problem.failure.action ?? "a frame"}: ${problem.failure.issues.map(formatFinding).join("; ")}`;
    case "unexpected":
      return `nobody waits for the answer ${problem.frame.id}`;
    case "unsent":
      return "an answer could not be sent";
    case "handler":
      return `no good answer to ${problem.action}: ${problem.issues?.map(formatFinding).join("; ") ?? "it failed"}`;
  }
}
