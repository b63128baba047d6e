import { about, answers, skillGroups } from '../../../../dist/content/en.json';

/** The cards of the benchmark as a pack of a council's own. */
function packOf({ cards }) {
  const themes = cards.map((_, index) => ({ id: `card-${index}`, level: 'person', basis: 'editorial', sources: [] }));
  const texts = cards.map(({ title, summary, body }, index) => [
    `card-${index}`,
    { title, summary, meaning: body, practice: [], questions: [], prompt: summary },
  ]);
  return {
    framework: { format: 1, version: '1', themes },
    words: {
      en: { lang: 'en', review: 'reviewed', about, answers, skillGroups, themes: Object.fromEntries(texts) },
    },
  };
}

const loading = {};
for (const element of document.querySelectorAll('psw-theme-cards')) {
  const { src } = element.dataset;
  loading[src] ??= fetch(src).then(async (response) => packOf(await response.json()));
  element.content = await loading[src];
}
