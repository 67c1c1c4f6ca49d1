// Answers at once but works all the time, some milliseconds a turn. Shows the usual wait for a busy server here.
import { createServer } from 'node:http';

const TURN_MS = Number(process.argv[2]);
const usedMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const server = createServer((request, response) => response.end('ok'));
server.listen(0, '127.0.0.1', () => console.log(`at ${server.address().port}`));

let isWorking = false;
process.on('message', (asked) => {
  isWorking = asked === 'work';
  if (isWorking) turn();
});

function turn() {
  const until = usedMs() + TURN_MS;
  while (usedMs() < until);
  if (isWorking) setImmediate(turn);
}
