import { expect } from '@open-wc/testing';
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import '../../src/role-explorer/role-explorer.define.js';
import type { RoleExplorer } from '../../src/role-explorer/role-explorer.js';
import { buttonSaying, focused, inRoot, mountRoles, part, showView, textOf } from '../support/roles.js';
import { clickOn, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const nodes = (element: RoleExplorer) => [...inRoot(element).querySelectorAll<HTMLButtonElement>('.node')];
const node = (element: RoleExplorer, key: string) =>
  nodes(element).find((one) => one.dataset['node'] === key)!;
const shownSurfaces = (element: RoleExplorer) =>
  [...part(element, 'map-drawing').querySelectorAll('svg')].filter(
    (surface) => surface.getBoundingClientRect().width > 0,
  );
const links = framework.roles.flatMap(({ themes, skills }) => [...themes, ...skills]);

describe('<psw-role-explorer> as a map', () => {
  it('has every link in lists first, in words whether it is our reading', async () => {
    const element = await mountRoles();
    await showView(element, 'Map');
    const items = [...part(element, 'map-lists').querySelectorAll('li')];
    for (const [at, role] of framework.roles.entries()) {
      const shown = textOf(items[at]!);
      expect(shown).to.contain(en.roles[role.id as 'broker'].title);
      for (const { id, basis } of role.themes) {
        const { title } = en.themes[id as 'many-roles'];
        expect(shown).to.contain(basis === 'editorial' ? `${title} (our reading)` : title);
      }
      for (const { id } of role.skills) expect(shown).to.contain(en.skills[id as 'empathy'].title);
    }
    const order = part(element, 'map-lists').compareDocumentPosition(part(element, 'map-drawing'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    await expect(element).to.be.accessible();
  });

  it('draws a line for every link, dashed where it is our reading, with a legend in words', async () => {
    const element = await mountRoles('en', '1000px');
    await showView(element, 'Map');
    const lines = shownSurfaces(element).flatMap((surface) => [...surface.querySelectorAll('path')]);
    const isDashed = (line: Element) => getComputedStyle(line).strokeDasharray !== 'none';
    expect(lines).to.have.length(links.length);
    expect(lines.filter(isDashed)).to.have.length(links.filter(({ basis }) => basis === 'editorial').length);
    const legend = [...inRoot(element).querySelectorAll('.legend li')];
    expect(legend.map(textOf)).to.deep.equal(['from the sources', 'our reading']);
    expect(legend.map((one) => isDashed(one.querySelector('path')!))).to.deep.equal([false, true]);
  });

  it('says by keyboard what a role is linked to, highlights it, and leads back', async () => {
    const element = await mountRoles('en', '1000px');
    await showView(element, 'Map');
    node(element, 'roles story-teller').focus();
    await press('Enter');
    await waitUntil(() => focused(element)?.id === 'said');
    expect(textOf(part(element, 'map-words').querySelector('p')!)).to.equal(
      '“Story teller” goes with Enterprising, in many roles; Rethinking under lasting austerity (our reading); Leadership shared, not heroic (our reading); Communication (our reading); Making sense of evidence (our reading); Empathy (our reading).',
    );
    const lit = [...inRoot(element).querySelectorAll<HTMLElement>('.node.is-on')].map(
      ({ dataset }) => dataset['node'],
    );
    expect(lit).to.have.members([
      'roles story-teller',
      'themes many-roles',
      'themes beyond-austerity',
      'themes shared-leadership',
      'skills communication',
      'skills sense-making',
      'skills empathy',
    ]);
    expect(inRoot(element).querySelectorAll('.lines .is-on')).to.have.length(6);
    await expect(element).to.be.accessible();
    buttonSaying(element, 'Back to “Story teller” in the drawing').focus();
    await press('Enter');
    await waitUntil(() => focused(element) === node(element, 'roles story-teller'));
    expect(focused(element)?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('says by pointer what themes and skills are linked to, also if to nothing, and forgets it', async () => {
    const element = await mountRoles();
    await showView(element, 'Map');
    const said = async (key: string) => {
      await clickOn(node(element, key));
      await waitUntil(() => focused(element)?.id === 'said');
      return textOf(part(element, 'map-words').querySelector('p')!);
    };
    expect(await said('skills commercial-awareness')).to.equal(
      '“Commercial awareness” goes with the roles Municipal entrepreneur (our reading); Commissioner (our reading).',
    );
    expect(await said('skills facilitation')).to.equal(
      '“Running good discussions” goes with the role Broker (our reading).',
    );
    expect(await said('themes fluid-career')).to.contain(
      'No single role is tied to “A career that moves across”.',
    );
    await clickOn(buttonSaying(element, 'Show all lines alike'));
    await waitUntil(() => focused(element) === node(element, 'themes fluid-career'));
    expect(part(element, 'map-words')).not.to.exist;
  });

  it('is walked by keyboard, node by node', async () => {
    const element = await mountRoles();
    await showView(element, 'Map');
    const all = nodes(element);
    expect(all).to.have.length(10 + 8 + 12);
    all[0]!.focus();
    for (const next of all.slice(1, 4)) {
      await press('Tab');
      expect(focused(element)).to.equal(next);
    }
  });

  for (const lang of ['en', 'cy']) {
    for (const width of [288, 480, 736, 992, 1248]) {
      it(`keeps labels apart and whole at ${width} pixels in "${lang}", with lines that meet them`, async () => {
        const element = await mountRoles(lang, `${width}px`);
        await showView(element, 'Map');
        const boxes = nodes(element).map(
          (one) => ({ one, ...one.getBoundingClientRect().toJSON() }) as DOMRect & { one: HTMLElement },
        );
        const outer = element.getBoundingClientRect();
        for (const [at, a] of boxes.entries()) {
          expect(a.left, a.one.textContent).to.be.at.least(outer.left - 1);
          expect(a.right, a.one.textContent).to.be.at.most(outer.right + 1);
          expect(a.height).to.be.at.least(43.5);
          // No word is broken in the middle, and none stands out of its box.
          expect(a.one.scrollWidth, a.one.textContent).to.be.at.most(a.one.clientWidth + 1);
          const text = document.createRange();
          for (const word of wordsIn(a.one)) {
            text.setStart(word.node, word.start);
            text.setEnd(word.node, word.end);
            expect(text.getClientRects().length, word.text).to.equal(1);
          }
          for (const b of boxes.slice(at + 1)) {
            const isApart =
              a.right <= b.left + 1 ||
              b.right <= a.left + 1 ||
              a.bottom <= b.top + 1 ||
              b.bottom <= a.top + 1;
            expect(isApart, `${a.one.textContent} and ${b.one.textContent}`).to.equal(true);
          }
          // Every line starts or ends at the middle of a label.
        }
        const middles = boxes.map(({ top, height }) => top + height / 2);
        const surfaces = shownSurfaces(element);
        expect(surfaces).to.have.length(width < 832 ? 1 : 2);
        for (const surface of surfaces) {
          const { top, height } = surface.getBoundingClientRect();
          const scale = height / surface.viewBox.baseVal.height;
          for (const line of surface.querySelectorAll('path')) {
            for (const end of [0, line.getTotalLength()]) {
              const y = top + line.getPointAtLength(end).y * scale;
              expect(Math.min(...middles.map((middle) => Math.abs(middle - y)))).to.be.below(2);
            }
          }
        }
      });
    }
  }
});

function* wordsIn(element: Element): Generator<{ node: Text; start: number; end: number; text: string }> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const match of text.data.matchAll(/\S+/g))
      yield { node: text, start: match.index, end: match.index + match[0].length, text: match[0] };
  }
}
