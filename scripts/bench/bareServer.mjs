// The least that a Node server can do: it reads each request and always sends the same bytes.
import { createServer } from 'node:http';

let answers = [];
let next = 0;

const send = (response) => {
  const { status, headers, body } = answers[next];
  next = next + 1 === answers.length ? 0 : next + 1;
  response.writeHead(status, headers);
  response.end(body);
};

const server = createServer((request, response) => {
  if (request.method === 'GET') return send(response);
  request.on('data', () => undefined);
  request.once('end', () => send(response));
});

process.on('message', (message) => {
  if (!message.answers) return;
  answers = message.answers.map(({ status, headers, body }) => ({ status, headers, body: Buffer.from(body, 'base64') }));
  next = 0;
  process.send({ answerTo: message.id });
});
process.channel.ref();
server.listen(0, '127.0.0.1', () => console.log(`port ${server.address().port}`));
