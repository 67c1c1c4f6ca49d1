const field = (id) => document.getElementById(id);
const queries = [...document.querySelectorAll('template')].map((one) => one.content.textContent);
field('ready').addEventListener('change', (event) => {
  field('query').value = queries[Number(event.target.value)] ?? '';
});
const run = async () => {
  field('answer').textContent = '…';
  try {
    const variables = field('variables').value.trim();
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: field('query').value, ...(variables === '' ? {} : { variables: JSON.parse(variables) }) }),
    });
    field('answer').textContent = JSON.stringify(await response.json(), null, 2);
  } catch (error) {
    field('answer').textContent = String(error);
  }
};
field('run').addEventListener('click', run);
field('query').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
});
