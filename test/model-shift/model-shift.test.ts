import { expect, fixture, html } from '@open-wc/testing';
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import '../../src/model-shift/model-shift.define.js';
import { ModelShift } from '../../src/model-shift/model-shift.js';
import { widgetContract } from '../suites/widget-contract.js';

widgetContract({
  tag: 'psw-model-shift',
  contentErrorEvent: 'psw-model-shift-content-error',
  elementClass: ModelShift,
  says: { en: 'How ways of working are shifting', cy: 'Sut mae ffyrdd o weithio’n newid' },
  cites: 'in our words, after the sources (',
});

async function mount(overlay?: object, width = 1000): Promise<ModelShift> {
  const holder = await fixture<HTMLElement>(
    html`<div><psw-model-shift .overlay=${overlay}></psw-model-shift></div>`,
  );
  holder.style.width = `${width}px`;
  const element = holder.querySelector('psw-model-shift')!;
  await element.updateComplete;
  return element;
}

const items = (element: ModelShift, part: 'pair' | 'unpaired') => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(`[part=${part}]`),
];
const names = (item: Element) => [...item.querySelectorAll('h3')].map(({ textContent }) => textContent);
const text = (item: Element) => item.textContent.replace(/\s+/g, ' ').trim();
const boxes = (item: Element) =>
  [...item.querySelectorAll('.feature')].map((feature) => feature.getBoundingClientRect());

describe('<psw-model-shift>', () => {
  it('shows five pairs, each as where work comes from and where it is heading', async () => {
    const pairs = items(await mount(), 'pair');
    expect(pairs.map(names)).to.deep.equal([
      ['Specialist functions', 'Broad skills'],
      ['Focus on the service', 'Rooted in the locality'],
      ['Power by rank', 'Leadership spread around'],
      ['Action before reflection', 'Reflecting and learning'],
      ['Doing things to or for people', 'Restorative practice'],
    ]);
    for (const pair of pairs) expect(text(pair)).to.match(/^Then .* Towards .* Themes: /);
  });

  it('shows the two that have no partner apart, and says so', async () => {
    const element = await mount();
    const unpaired = items(element, 'unpaired');
    expect(unpaired.map(names)).to.deep.equal([['Bureaucratic and slow'], ['Public service ethos']]);
    expect(unpaired.map((item) => text(item).split(' ')[0])).to.deep.equal(['Then', 'Towards']);
    expect(text(unpaired[0]!.closest('section')!)).to.contain('Nothing on the other list answers to these');
  });

  it('says that the pairs are a reading of ours, and whose view the lists are', async () => {
    const shown = text(await mount().then(({ renderRoot }) => renderRoot.querySelector('.widget')!));
    expect(shown).to.contain('Setting them side by side is our own reading.');
    expect(shown).to.contain('one practitioner’s view, not a finding of the research');
  });

  it('names the themes a pair bears on, and marks those that no source names', async () => {
    const [first, , third] = items(await mount(), 'pair');
    expect(text(first!.querySelector('.themes')!)).to.equal(
      'Themes: Broad skills beside technical ones; Organisations that flex and support (our reading)',
    );
    expect(text(third!.querySelector('.themes')!)).to.equal('Themes: Leadership shared, not heroic');
  });

  it('sets the two of a pair side by side where there is room, and one above the other where there is not', async () => {
    const [wide] = items(await mount(undefined, 900), 'pair');
    const [left, right] = boxes(wide!);
    expect(right!.left).to.be.greaterThan(left!.right);
    expect(right!.top).to.equal(left!.top);
    const [narrow] = items(await mount(undefined, 300), 'pair');
    const [first, second] = boxes(narrow!);
    expect(second!.top).to.be.greaterThan(first!.bottom);
    expect(second!.left).to.equal(first!.left);
  });

  it('keeps what has no partner to its own side, with nothing over against it', async () => {
    const unpaired = items(await mount(undefined, 900), 'unpaired');
    const [[from], [to]] = [boxes(unpaired[0]!), boxes(unpaired[1]!)];
    expect(to!.left).to.be.greaterThan(from!.right);
    expect(to!.top).to.be.greaterThan(from!.bottom);
  });

  it('shows what is left on its own when a council hides its partner', async () => {
    const element = await mount({
      format: 1,
      version: '1',
      base: framework.version,
      modelFeatures: { 'generic-skills': { hidden: true } },
    });
    expect(items(element, 'pair')).to.have.length(4);
    expect(items(element, 'unpaired').flatMap(names)).to.include('Specialist functions');
  });

  it('pairs what one of the two sides points to', async () => {
    const oneWay = structuredClone(framework) as any;
    for (const feature of oneWay.modelFeatures) if (feature.side === 'traditional') delete feature.pair;
    const element = await fixture<ModelShift>(
      html`<psw-model-shift .content=${{ framework: oneWay, words: { en } }}></psw-model-shift>`,
    );
    await element.updateComplete;
    expect(items(element, 'pair')).to.have.length(5);
  });

  it('is accessible on wide and on narrow ground', async () => {
    await expect(await mount(undefined, 900)).to.be.accessible();
    await expect(await mount(undefined, 300)).to.be.accessible();
  });
});
