// Sends as many requests as it can for a while, in its own process. Prints how many were answered a second.
import autocannon from 'autocannon';

let nonce = 0;

/** Makes each body new: a number replaces `__NONCE__`. */
const neverTheSame = (request) => ({
  ...request,
  setupRequest: (asked) => ({ ...asked, body: request.body.replace('__NONCE__', String((nonce += 1))) }),
});

process.on('message', async (message) => {
  if (!message.url) return;
  const { url, requests, connections, duration } = message;
  const {
    requests: answered,
    non2xx,
    errors,
    latency,
  } = await autocannon({
    url,
    connections,
    duration,
    requests: requests.map((request) => (request.body?.includes('__NONCE__') ? neverTheSame(request) : request)),
  });
  process.send({
    answerTo: message.id,
    perSecond: answered.total / duration,
    total: answered.total,
    failed: non2xx + errors,
    p99: latency.p99,
  });
});
process.channel.ref();
console.log('ready');
