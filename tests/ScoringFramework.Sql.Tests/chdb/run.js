// Runs the statements that come in, one JSON text a line, and answers each with a line: {"rows": "…"} or {"error": "…"}.
const { Session } = require("chdb");
const session = new Session();
require("readline").createInterface({ input: process.stdin }).on("line", line => {
  const { sql, format } = JSON.parse(line);
  let answer;
  try {
    answer = { rows: session.query(sql, format) };
  } catch (problem) {
    answer = { error: String(problem.message ?? problem) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}).on("close", () => { session.cleanup(); process.exit(0); });
