import type { Reply } from "./envelope.ts";
import type { Sandbox } from "./server.ts";

/** The page at the sandbox's root: what it is, how to connect, what it was asked, and a button for each failure. */

const FAULTS: readonly (readonly [label: string, fault: string])[] = [
  ["Next request: 503", "503"],
  ["Next three: 429", "429 x3"],
  ["Next request: cut the connection", "reset"],
  ["Next request: never answer", "hang"],
  ["Next ten: two seconds late", "delay=2000 x10"],
];

export function page({ url, clientId, clientSecret, apiKey, analystApiKey }: Sandbox): Reply {
  const buttons = FAULTS.map(([label, fault]) => `<button data-fault="${fault}">${label}</button>`).join(
    "\n        ",
  );
  const body = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Sandbox tenant – not Qlik Cloud</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <header>
      <h1>A sandbox tenant</h1>
      <p><strong>This is not Qlik Cloud.</strong> It invents a company, Nordlys Foods, and forgets it at the end.</p>
    </header>
    <main>
      <section>
        <h2>Connect</h2>
        <pre id="client">export QLIK_SERVER=${url}
export QLIK_CLIENT_ID=${clientId}
export QLIK_CLIENT_SECRET=${clientSecret}
qlik</pre>
        <p>Or sign in as a person, by an API key in <code>QLIK_API_KEY</code>:</p>
        <dl>
          <dt>a tenant admin</dt><dd><code>${apiKey}</code></dd>
          <dt>an analyst</dt><dd><code>${analystApiKey}</code></dd>
        </dl>
      </section>
      <section>
        <h2>Fail on request</h2>
        ${buttons}
        <button data-path="/sandbox/tokens/expire">All tokens have expired</button>
        <button data-path="/sandbox/tokens/revoke">Revoke all tokens</button>
        <button data-path="/sandbox/faults" data-method="DELETE">No more failures</button>
        <p id="said" role="status"></p>
      </section>
      <section>
        <h2>Last requests</h2>
        <table>
          <thead><tr><th>Method</th><th>Path</th><th>Status</th><th>Token</th></tr></thead>
          <tbody id="requests"></tbody>
        </table>
      </section>
    </main>
    <script>${SCRIPT}</script>
  </body>
</html>
`;
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'",
    },
    body,
  };
}

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  header { border-left: .5rem solid #d97706; padding-left: 1rem; }
  h1, h2 { margin: .2em 0; }
  section { margin-top: 2rem; }
  pre, code { font: .9rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
  pre { border: 1px solid #8884; border-radius: .4rem; padding: .8rem; }
  dd { margin: 0 0 .5rem; }
  button { font: inherit; padding: .3rem .8rem; margin: .2rem .2rem .2rem 0; cursor: pointer; }
  table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
  th, td { text-align: left; padding: .2rem .6rem; border-bottom: 1px solid #8884; overflow-wrap: anywhere; }
  td.bad { color: #dc2626; font-weight: 600; }
`;

// What requests hold is put in as text, never as HTML.
const SCRIPT = `
  const said = document.getElementById("said");
  const rows = document.getElementById("requests");
  async function show() {
    const requests = await (await fetch("/sandbox/requests")).json();
    rows.replaceChildren(...requests.reverse().map(({ method, path, search, status, token }) => {
      const row = document.createElement("tr");
      for (const text of [method, path + search, status === 0 ? "–" : String(status), token]) {
        const cell = document.createElement("td");
        cell.textContent = text;
        row.append(cell);
      }
      if (status === 0 || status >= 400) row.children[2].className = "bad";
      return row;
    }));
  }
  document.addEventListener("click", async ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { fault, path = "/sandbox/faults", method = "POST" } = target.dataset;
    const body = fault === undefined ? undefined : JSON.stringify(fault);
    const answer = await fetch(path, { method, body, headers: { "content-type": "application/json" } });
    said.textContent = answer.ok ? "Done: " + target.textContent : "Refused: " + answer.status;
  });
  show();
  setInterval(() => show().catch(() => { said.textContent = "The sandbox has stopped."; }), 1000);
`;
