import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import cssService from 'vscode-css-languageservice';
import htmlService from 'vscode-html-languageservice';
import { readJson, root } from './dist.mjs';

/** What an editor offers somebody who writes a page, asked of the very services that VS Code uses. */

const { TextDocument, getLanguageService, newHTMLDataProvider } = htmlService;
const { getCSSLanguageService, newCSSDataProvider } = cssService;
const elements = readJson('dist/custom-elements.json').modules.flatMap(({ declarations }) =>
  declarations.filter(({ tagName }) => tagName),
);
const namesOf = (items = []) => items.map(({ name }) => name).sort();

const html = getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [newHTMLDataProvider('psw', readJson('dist/vscode.html-custom-data.json'))],
});
const css = getCSSLanguageService({
  customDataProviders: [newCSSDataProvider(readJson('dist/vscode.css-custom-data.json'))],
});

/** What is offered where `|` stands. */
function offered(text) {
  const place = text.indexOf('|');
  const document = TextDocument.create('page.html', 'html', 1, text.replace('|', ''));
  const { items } = html.doComplete(document, document.positionAt(place), html.parseHTMLDocument(document));
  return items.map(({ label }) => label);
}

function hover(text) {
  const place = text.indexOf('|');
  const document = TextDocument.create('page.html', 'html', 1, text.replace('|', ''));
  const found = html.doHover(document, document.positionAt(place), html.parseHTMLDocument(document));
  return found?.contents.value ?? '';
}

function offeredInCss(text) {
  const place = text.indexOf('|');
  const document = TextDocument.create('page.css', 'css', 1, text.replace('|', ''));
  const { items } = css.doComplete(document, document.positionAt(place), css.parseStylesheet(document));
  return items.map(({ label }) => label);
}

describe('VS Code', () => {
  it('offers every tag', () => {
    const tags = offered('<|');
    for (const { tagName } of elements) assert.ok(tags.includes(tagName), tagName);
  });

  for (const { tagName, attributes, description } of elements) {
    it(`offers the attributes of ${tagName}, and says what it is for`, () => {
      const names = offered(`<${tagName} |></${tagName}>`);
      for (const { name } of attributes) assert.ok(names.includes(name), name);
      assert.ok(hover(`<psw|${tagName.slice(3)}>`).startsWith(description.slice(0, 40)));
      for (const { name, description: says } of attributes)
        assert.ok(hover(`<${tagName} ${name[0]}|${name.slice(1)}="">`).startsWith(says), name);
    });
  }

  it('offers the values an attribute can have', () => {
    assert.deepEqual(offered('<psw-self-check edition="|">').sort(), ['councillor', 'full', 'quick']);
    assert.deepEqual(offered('<psw-role-explorer links="|">').sort(), ['off', 'on']);
    assert.deepEqual(offered('<psw-theme-cards themes="|">'), []);
  });

  it('offers the custom properties and parts in a style sheet', () => {
    const properties = offeredInCss('psw-theme-cards { -| }');
    const parts = offeredInCss('psw-theme-cards::|');
    for (const { cssProperties, cssParts } of elements) {
      for (const { name } of cssProperties) assert.ok(properties.includes(name), name);
      for (const { name } of cssParts) assert.ok(parts.includes(`::part(${name})`), name);
    }
  });
});

describe('Web-types for JetBrains', () => {
  const { 'web-types': path, name, version } = readJson('package.json');
  const webTypes = readJson(path);

  it('are where package.json says, for this version', () => {
    assert.ok(existsSync(join(root, path)));
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
  });

  it('say all that the manifest says', () => {
    const described = webTypes.contributions.html.elements;
    assert.deepEqual(namesOf(described), elements.map(({ tagName }) => tagName).sort());
    for (const { tagName, attributes, events, slots, cssParts, cssProperties } of elements) {
      const element = described.find((one) => one.name === tagName);
      assert.deepEqual(namesOf(element.attributes), namesOf(attributes));
      assert.deepEqual(namesOf(element.js.events), namesOf(events));
      assert.deepEqual(namesOf(element.slots), namesOf(slots));
      assert.deepEqual(namesOf(element.css.parts), namesOf(cssParts));
      assert.deepEqual(namesOf(element.css.properties), namesOf(cssProperties));
      for (const { name: property } of element.js.properties)
        assert.doesNotMatch(property, /^(strings|bundle|shown|failed|version)$/);
    }
  });

  it('name the values an attribute can have', () => {
    const check = webTypes.contributions.html.elements.find((one) => one.name === 'psw-self-check');
    const edition = check.attributes.find((one) => one.name === 'edition');
    assert.equal(edition.value.type, `'full' | 'quick' | 'councillor'`);
  });
});
