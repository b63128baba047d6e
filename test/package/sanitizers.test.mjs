import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { dist, readText } from './dist.mjs';

/** What filters leave of what an editor pastes, each with its own settings, and what the loader makes of that. */

const site = 'https://intranet.example.gov.uk';

const forms = {
  'the element':
    '<psw-theme-cards lang="cy"><p><a href="https://intranet.example.gov.uk/themes">The themes</a></p></psw-theme-cards>',
  'the div': '<div data-psw="theme-cards" data-lang="cy"><p>The themes</p></div>',
  'the link': `<p><a href="${site}/psw/embed/frame.html#psw:theme-cards?lang=cy">The themes</a></p>`,
  'the text': '<p>[psw theme-cards lang=cy]</p>',
};

const rehype = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize)
  .use(rehypeStringify)
  .freeze();
const sanitizers = {
  DOMPurify: (html) => createDOMPurify(new JSDOM().window).sanitize(html),
  'sanitize-html': (html) => sanitizeHtml(html),
  'rehype-sanitize': (html) => String(rehype.processSync(html)),
};

/** A page with the built loader in it, where the widget is there already, so that there is nothing to load. */
async function afterTheLoader(html) {
  const { window } = new JSDOM(`<body>${html}</body>`, { url: `${site}/page`, runScripts: 'outside-only' });
  window.eval(`customElements.define('psw-theme-cards', class extends HTMLElement {
    static observedAttributes = ['heading-level'];
  });`);
  // Its address comes from the tag; jsdom does not run modules, so what is in the file is run below.
  const script = window.document.createElement('script');
  script.type = 'module';
  script.src = `${site}/psw/cdn/loader.js`;
  window.document.head.append(script);
  if (window.document.readyState === 'loading')
    await new Promise((resolve) => window.addEventListener('load', resolve));
  window.eval(readFileSync(join(dist, 'cdn/loader.js'), 'utf8'));
  await new Promise((resolve) => setTimeout(resolve));
  return window.document.body;
}

async function outcome(html) {
  const body = await afterTheLoader(html);
  const widget = body.querySelector('psw-theme-cards');
  if (widget) return widget.lang === 'cy' ? 'the widget' : 'the widget, without its language';
  return body.textContent.trim() === 'The themes' ? 'the words inside' : body.innerHTML;
}

const rows = await Promise.all(
  Object.entries(forms).map(async ([form, html]) => [
    form,
    await outcome(html),
    ...(await Promise.all(Object.values(sanitizers).map((sanitize) => outcome(sanitize(html))))),
  ]),
);

describe('What filters leave of the forms', () => {
  for (const [form, unfiltered] of rows)
    it(`${form} becomes the widget where nothing is filtered`, () => assert.equal(unfiltered, 'the widget'));

  for (const form of ['the link', 'the text'])
    it(`${form} becomes the widget after every filter`, () => {
      const [, ...outcomes] = rows.find(([name]) => name === form);
      assert.deepEqual(new Set(outcomes), new Set(['the widget']));
    });

  it('is what docs/loader.md says', () => {
    const inDocs = readText('docs/loader.md')
      .split('\n')
      .filter((line) => /^\| the (element|div|link|text)\b/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    assert.deepEqual(inDocs, rows);
  });
});
