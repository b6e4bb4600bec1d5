import type { JSX } from "preact";
import { useRef } from "preact/hooks";

import { sampleLog } from "../sample.js";
import { failure, name, open, phase, progress } from "../state.js";

/** Where a log is dropped, pasted or opened. */
export function Start(): JSX.Element {
  const file = useRef<HTMLInputElement>(null);
  return (
    <main class="start">
      <h1>OCPP 1.6 inspector</h1>
      <p class="lead">
        See what happened at a charger, what is wrong, and the section that says so. Nothing leaves this page.
      </p>
      {failure.value !== "" && (
        <p class="failure" role="alert">
          {failure.value}
        </p>
      )}
      {phase.value === "reading" ? (
        <p class="drop" aria-live="polite">
          Looking for frames in {name.value}
          {progress.value !== undefined && `, ${Math.floor(progress.value * 100)} %`} …
        </p>
      ) : (
        <div class="drop">
          <p>
            <b>Drop a log here</b>, or paste its text
          </p>
          <p class="buttons">
            <button type="button" class="primary" onClick={() => file.current?.click()}>
              Open a log…
            </button>
            <button type="button" onClick={() => open({ kind: "text", name: "sample.log", text: sampleLog() })}>
              Try the sample
            </button>
          </p>
          <input
            ref={file}
            type="file"
            hidden
            aria-label="Log"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen !== undefined) open({ kind: "file", file: chosen });
            }}
          />
          <label class="paste">
            Or paste here
            <textarea
              rows={3}
              placeholder='[2,"1","Heartbeat",{}]'
              onPaste={(event) => {
                const text = event.clipboardData?.getData("text/plain") ?? "";
                if (text === "") return;
                event.preventDefault();
                open({ kind: "text", name: "pasted text", text });
              }}
            />
          </label>
        </div>
      )}
      <p class="hint">
        Any log with OCPP-J frames: of a Central System, a charger, evcc, SteVe, Home Assistant, EVerest, Docker, CSV,
        Open OCPP Trace, also packed by gzip.
      </p>
    </main>
  );
}
