import cyContent from '../../src/content/cy.json' with { type: 'json' };
import enContent from '../../src/content/en.json' with { type: 'json' };
import { contrastOf, forgetLayers, layersBehind } from './colours.js';
import { elementAt, everyElement, focused, isWithin, nameOf, parentOf } from './tree.js';
import { serialised } from './serialise.js';
import type { Condition } from '../../stories/conditions.js';

/** What no checker measures, or not under every condition. Runs in the page. */

export interface Finding {
  readonly rule: string;
  readonly where: string;
  readonly text: string;
}

export interface Measured {
  /** Which rules had something to look at. */
  readonly applied: readonly string[];
  readonly findings: readonly Finding[];
}

/** The least size of what is pressed, in px. */
const TARGET = 44;
/** The longest that something moves, in ms. */
const LONGEST = 200;

class Report {
  readonly applied = new Set<string>();
  readonly findings = new Map<string, Finding>();

  /** Notes that a rule looked at something, and what it found if it is not well. */
  check(rule: string, element: Element, isWell: boolean, text: () => string): void {
    this.applied.add(rule);
    if (isWell) return;
    const where = nameOf(element);
    const key = `${rule} ${where}`;
    if (!this.findings.has(key)) this.findings.set(key, { rule, where, text: text() });
  }

  get measured(): Measured {
    return { applied: [...this.applied], findings: [...this.findings.values()] };
  }
}

/** What is shown on screen, and not only to screen readers. */
function shownIn(elements: readonly Element[]): readonly Element[] {
  const onlyRead = new Set<Element>();
  return elements.filter((element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const parent = parentOf(element);
    if ((parent && onlyRead.has(parent)) || isOnlyRead(element)) {
      onlyRead.add(element);
      return false;
    }
    return true;
  });
}

/** Cut down to nothing, for screen readers, or until it has the focus. */
function isOnlyRead(element: Element): boolean {
  const { position, clipPath } = getComputedStyle(element);
  return position === 'absolute' && clipPath === 'inset(50%)';
}

function isDisabled(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at))
    if (at.matches(':disabled, [aria-disabled=true]')) return true;
  return false;
}

const px = (length: string) => Number.parseFloat(length) || 0;

const isField = (element: Element) =>
  element.matches('input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea');

/** Text that stands in an element itself. */
function textsIn(element: Element): Text[] {
  return [...element.childNodes].filter((node): node is Text => node instanceof Text && /\S/.test(node.data));
}

/** What may come out otherwise under a condition: by other colours, by another layout, or both. */
export function measure(condition: Condition): Measured {
  const { media, viewport, lang, isRightToLeft, theme, page, isSpaced } = condition;
  const isPrint = media?.media === 'print';
  const isOther = Object.keys(condition).length > 1;
  const isRecoloured =
    !isOther || !!theme || page === 'dark' || !!media?.colorScheme || !!media?.forcedColors || isPrint;
  const isLaidOut =
    !isOther ||
    !!viewport ||
    !!lang ||
    !!isRightToLeft ||
    !!isSpaced ||
    page === 'small-root' ||
    (!!theme && !page);
  const report = new Report();
  const all = everyElement(document.body).filter(
    (element) => !element.matches('script, style, noscript, link, template'),
  );
  const shown = shownIn(all);
  forgetLayers();
  for (const element of shown) {
    if (isRecoloured) checkContrast(report, element);
    if (isRecoloured) checkDrawing(report, element);
    if (isLaidOut) checkTarget(report, element);
    if (isLaidOut) checkClipping(report, element);
    if (!isOther || lang) checkLanguage(report, element);
    if (!isOther || lang) checkName(report, element);
    if (!isOther || lang) checkDirections(report, element);
    if (!isOther || media?.reducedMotion) checkMotion(report, element, condition);
  }
  if (isRecoloured) checkStates(report, shown);
  if (isLaidOut) {
    const { scrollWidth, clientWidth } = document.documentElement;
    report.check('reflow', document.body, scrollWidth <= clientWidth, () => {
      const wide = shown.find((element) => element.getBoundingClientRect().right > clientWidth + 1);
      return `The page is ${scrollWidth - clientWidth} px wider than the screen: ${wide ? nameOf(wide) : 'by what is not seen'}`;
    });
  }
  if (!isPrint && (isRecoloured || isLaidOut)) checkFocus(report, all, isLaidOut);
  report.check('motion', document.body, !isMoving(condition), () => 'Something is moving');
  return report.measured;
}

function isMoving({ media }: Condition): boolean {
  return media?.reducedMotion !== 'no-preference' && document.getAnimations().length > 0;
}

function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  return px(fontSize) >= 24 || (px(fontSize) >= 18.66 && Number(fontWeight) >= 700);
}

/** Text, what is generated as text or as a line, what stands in a field, and the border that a field is known by. */
function checkContrast(report: Report, element: Element): void {
  if (isDisabled(element) || element.closest('svg')) return;
  const check = (style: CSSStyleDeclaration, what: string) => {
    const ratio = contrastOf(style.color, layersBehind(element), style.opacity);
    const least = isLarge(style) ? 3 : 4.5;
    report.check(
      'text-contrast',
      element,
      ratio >= least,
      () => `${what} has a contrast of ${ratio.toFixed(2)}, not ${least}`,
    );
  };
  const style = getComputedStyle(element);
  const [text] = textsIn(element);
  if (text && !element.matches('select, option, textarea'))
    check(style, `"${text.data.trim().slice(0, 40)}"`);
  if (isField(element)) {
    check(style, 'What stands in the field');
    const outside = layersBehind(parentOf(element) ?? element);
    const ratio = Math.max(
      contrastOf(style.borderBlockStartColor, outside),
      contrastOf(style.backgroundColor, outside),
    );
    report.check(
      'drawn-contrast',
      element,
      ratio >= 3,
      () => `The border has a contrast of ${ratio.toFixed(2)}, not 3`,
    );
  }
  for (const pseudo of ['::before', '::after', ...(element.matches('li, summary') ? ['::marker'] : [])]) {
    const generated = getComputedStyle(element, pseudo);
    const isSeen = generated.visibility === 'visible';
    if (isSeen && /["'].*[\p{L}\p{N}].*["']|attr\(/u.test(generated.content))
      check(generated, `${pseudo} ${generated.content}`);
    if (isSeen && generated.content === '""' && generated.display !== 'none')
      checkLine(report, element, generated);
  }
}

/** A line that is the border of something without words, such as the plus of a card. */
function checkLine(report: Report, element: Element, style: CSSStyleDeclaration): void {
  if (style.borderBlockStartStyle === 'none' || px(style.borderBlockStartWidth) === 0) return;
  const ratio = contrastOf(style.borderBlockStartColor, layersBehind(element), style.opacity);
  report.check(
    'line-contrast',
    element,
    ratio >= 3,
    () => `A line has a contrast of ${ratio.toFixed(2)}, not 3`,
  );
}

/** Lines and shapes of drawings, and of bars with what is not filled of them. */
function checkDrawing(report: Report, element: Element): void {
  if (!(element instanceof SVGGeometryElement)) return;
  const { fill, stroke, strokeWidth, fillOpacity, strokeOpacity, opacity } = getComputedStyle(element);
  const ground = layersBehind(element.ownerSVGElement ?? element);
  const isBox = element.getBoundingClientRect();
  if (!isBox.width && !isBox.height) return;
  const through = Number(opacity);
  const ratios: number[] = [];
  const isLine = element.matches('path, line, polyline') && px(strokeWidth) > 0 && stroke !== 'none';
  if (stroke !== 'none' && px(strokeWidth) > 0)
    ratios.push(contrastOf(stroke, ground, String(through * Number(strokeOpacity))));
  if (fill !== 'none' && !isLine)
    ratios.push(contrastOf(fill, ground, String(through * Number(fillOpacity))));
  if (!ratios.length) return;
  const ratio = Math.max(...ratios);
  report.check(
    'drawn-contrast',
    element,
    ratio >= 3,
    () => `What is drawn has a contrast of ${ratio.toFixed(2)}, not 3`,
  );
}

const pressable = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

/** A link within a line of text is as tall as the line, which WCAG allows. */
function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  if (!element.matches('a') || display !== 'inline') return false;
  const parent = parentOf(element);
  return !!parent && parent.textContent.trim().length > element.textContent.trim().length;
}

function checkTarget(report: Report, element: Element): void {
  if (!element.matches(pressable)) return;
  if (isInline(element)) {
    report.check('target-size-inline', element, false, () => 'A link in a line of text');
    return;
  }
  const labels = element.matches('[type=radio], [type=checkbox], [type=file]')
    ? [...((element as HTMLInputElement).labels ?? [])]
    : [];
  const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
  // What the element draws over something larger is pressed in its place.
  const over = getComputedStyle(element, '::after');
  if (over.content !== 'none' && over.position === 'absolute')
    boxes.push(new DOMRect(0, 0, px(over.width), px(over.height)));
  const isWell = boxes.some(({ width, height }) => width >= TARGET - 0.5 && height >= TARGET - 0.5);
  report.check('target-size', element, isWell, () => {
    const { width, height } = element.getBoundingClientRect();
    return `It is ${width.toFixed(1)} by ${height.toFixed(1)} px`;
  });
}

/** Nothing of a text is cut off, and none of it stands outside of the screen. */
function checkClipping(report: Report, element: Element): void {
  const style = getComputedStyle(element);
  const hasText = textsIn(element).length > 0;
  if (hasText && !element.matches('option, textarea, select')) {
    const boxes = textsIn(element).map(boxOf);
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const width = document.documentElement.clientWidth;
    const scroller = scrollerOf(element);
    const isWell = !!scroller || (left >= -1 && right <= width + 1);
    report.check(
      'clipping',
      element,
      isWell,
      () => `The text reaches from ${left.toFixed(0)} to ${right.toFixed(0)} of ${width} px`,
    );
  }
  if (!/hidden|clip/.test(style.overflow) || element.matches('svg, svg *, input, select')) return;
  const isCut =
    element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
  report.check('clipping', element, !isCut || !cutsText(element), () => 'Some of its text is cut off');
}

/** Whether a line of what is read reaches out of an element that hides what does. */
function cutsText(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return shownIn(everyElement(element))
    .concat(element)
    .some((one) =>
      textsIn(one)
        .map(boxOf)
        .some(
          (box) =>
            box.width > 0 &&
            (box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1),
        ),
    );
}

function boxOf(text: Text): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

function scrollerOf(element: Element): Element | null {
  for (let at: Element | null = element; at && at !== document.documentElement; at = parentOf(at))
    if (
      at !== document.body &&
      /auto|scroll/.test(getComputedStyle(at).overflowX) &&
      at.scrollWidth > at.clientWidth
    )
      return at;
  return null;
}

/** All texts of a language, so that one that stands on screen can be told from one of another language. */
function textsOf(...from: unknown[]): Set<string> {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value.replace(/\s+/g, ' ').trim());
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  from.forEach(collect);
  return texts;
}

const texts = {
  en: textsOf(enContent, import.meta.glob('../../src/shared/strings*.en.ts', { eager: true })),
  cy: textsOf(cyContent, import.meta.glob('../../src/shared/strings*.cy.ts', { eager: true })),
};

/** A text that the one language has and the other has not says that it is in it. */
function checkLanguage(report: Report, element: Element): void {
  const said = [
    ...textsIn(element).map(({ data }) => data),
    ...['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  ];
  for (const text of said.map((one) => one.replace(/\s+/g, ' ').trim())) {
    const lang = texts.en.has(text) ? 'en' : 'cy';
    if (!texts[lang].has(text) || (lang === 'en' && texts.cy.has(text))) continue;
    const stated = languageOf(element);
    report.check(
      'language',
      element,
      stated.startsWith(lang),
      () => `"${text.slice(0, 60)}" is marked as "${stated}"`,
    );
  }
}

/** Where something stands, or what colour or shape it has, is nothing to somebody who does not see it. */
const byLooks =
  /\b(above|below|left-hand|right-hand|(on|to) the (left|right)|(red|green|blue|grey|black|round|square) (button|link|field|box|line|bar|card))\b|\b(uchod|isod|uwchben|islaw|(ar|i) y (chwith|dde)|(botwm|dolen|blwch|llinell|bar|cerdyn) (coch|gwyrdd|glas|llwyd|du|crwn|sgwâr))\b/iu;

function checkDirections(report: Report, element: Element): void {
  // A heading of the catalogue says which state this is.
  if (element.matches('textarea, #state > *')) return;
  for (const { data } of textsIn(element)) {
    const found = byLooks.exec(data)?.[0] ?? '';
    report.check(
      'by-looks',
      element,
      !found,
      () => `"${found}" tells something by its place, colour or shape`,
    );
  }
}

function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

/** Whoever speaks to the page says what they see: the name of what is pressed has that in it. */
function checkName(report: Report, element: Element): void {
  if (!element.matches(pressable)) return;
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const name =
    ids.map((id) => root.getElementById(id)?.textContent).join(' ') || element.getAttribute('aria-label');
  const seen = [element, ...((element as HTMLInputElement).labels ?? [])].flatMap((one) =>
    one.matches('select, textarea') ? [] : shownIn([one, ...everyElement(one)]).flatMap(textsIn),
  );
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  const visible = words([...new Set(seen)].map(({ data }) => data).join(' '));
  if (!visible) return;
  report.check(
    'label-in-name',
    element,
    name === null || words(name).includes(visible),
    () => `It shows "${visible}", but is called "${name}"`,
  );
}

const seconds = (text: string) =>
  Math.max(...text.split(',').map((one) => px(one) * (one.trim().endsWith('ms') ? 1 : 1000)));

function checkMotion(report: Report, element: Element, { media }: Condition): void {
  const isReduced = media?.reducedMotion !== 'no-preference';
  for (const pseudo of [null, '::before', '::after']) {
    const style = getComputedStyle(element, pseudo);
    if (pseudo && style.content === 'none') continue;
    const { transitionDuration, transitionDelay, animationName, animationDuration, scrollBehavior } = style;
    const time = Math.max(
      seconds(transitionDuration) > 0 ? seconds(transitionDuration) + seconds(transitionDelay) : 0,
      animationName === 'none' ? 0 : seconds(animationDuration),
    );
    const isWell = isReduced ? time === 0 && scrollBehavior !== 'smooth' : time <= LONGEST;
    report.check('motion', element, isWell, () => `Moves for ${time} ms`);
  }
}

const marks =
  '[aria-pressed=true], [aria-current]:not([aria-current=false]), [aria-selected=true], [aria-invalid=true]';

/** What is chosen, or wrong, looks otherwise than its like by more than a colour. */
function checkStates(report: Report, shown: readonly Element[]): void {
  for (const element of shown) {
    if (!element.matches(marks)) continue;
    const attribute =
      ['aria-pressed', 'aria-current', 'aria-selected', 'aria-invalid'].find((name) =>
        element.hasAttribute(name),
      ) ?? '';
    const kind = element.classList.item(0) ?? element.localName;
    const like = shown.find(
      (other) =>
        other !== element &&
        other.localName === element.localName &&
        (other.classList.item(0) ?? other.localName) === kind &&
        other.getRootNode() === element.getRootNode() &&
        !other.matches(marks),
    );
    if (attribute === 'aria-invalid') {
      const id = element.getAttribute('aria-describedby') ?? '';
      const isSaid = id
        .split(/\s+/)
        .some((one) =>
          (element.getRootNode() as Document | ShadowRoot).getElementById(one)?.textContent.trim(),
        );
      report.check('not-by-colour', element, isSaid, () => 'It is wrong, and no text beside it says so');
    } else if (like) {
      report.check(
        'not-by-colour',
        element,
        signature(element) !== signature(like),
        () => `${attribute} is shown by nothing but a colour`,
      );
    }
  }
}

/** How an element looks, but for its colours; a line that cannot be seen is none. */
function signature(element: Element): string {
  return [null, '::before', '::after']
    .map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const line = (side: string) => {
        const width = style.getPropertyValue(`border-${side}-width`);
        return isTransparent(style.getPropertyValue(`border-${side}-color`)) ? '0px' : width;
      };
      return [
        style.content,
        style.fontWeight,
        style.textDecorationLine,
        style.outlineStyle === 'none' ? '' : style.outlineWidth,
        ...['block-start', 'block-end', 'inline-start', 'inline-end'].map(line),
        // Of a ground, that there is one: it is as good as a frame around the words, if it can be told from the page.
        !pseudo && contrastOf(style.backgroundColor, layersBehind(parentOf(element) ?? element)) >= 3,
      ].join();
    })
    .join('|');
}

function isTransparent(colour: string): boolean {
  return colour === 'transparent' || /[,/]\s*0\)$/.test(colour);
}

const focusable = `${pressable}, [tabindex]`;

/** One of each kind takes the focus: it has a ring to be seen, and comes into view. */
function checkFocus(report: Report, all: readonly Element[], isLaidOut: boolean): void {
  const kinds = new Set<string>();
  for (const element of all) {
    if (!element.matches(focusable) || isDisabled(element) || (element as HTMLElement).tabIndex < 0) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const kind = `${nameOf(element)} ${element.getAttribute('aria-pressed') ?? ''}${element.getAttribute('aria-expanded') ?? ''}`;
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    const comesWithFocus = isOnlyRead(element);
    (element as HTMLElement).focus({ preventScroll: !isLaidOut });
    if (focused() !== element) continue;
    checkRing(report, element);
    if (!isLaidOut) continue;
    if (comesWithFocus) checkTarget(report, element);
    report.check('focus-in-view', element, isInView(element), () => 'It has the focus out of sight');
  }
  (focused() as HTMLElement | null)?.blur();
  scrollTo(0, 0);
}

/** The ring may be drawn by the element, by what it draws over something larger, or by the label around it. */
function checkRing(report: Report, element: Element): void {
  const ground = layersBehind(parentOf(element) ?? element);
  const rings = [
    getComputedStyle(element),
    getComputedStyle(element, '::after'),
    ...(element.closest('label') ? [getComputedStyle(element.closest('label') ?? element)] : []),
  ].filter(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && px(outlineWidth) >= 1);
  const best = Math.max(
    0,
    ...rings.map(({ outlineColor, outlineStyle }) =>
      outlineStyle === 'auto' ? 3 : contrastOf(outlineColor, ground),
    ),
  );
  report.check('focus-ring', element, best >= 3, () =>
    rings.length ? `The ring has a contrast of ${best.toFixed(2)}, not 3` : 'It has no ring',
  );
}

/** Whether some of it is on screen with nothing lying over it. */
function isInView(element: Element): boolean {
  const boxes = [...element.getClientRects()];
  if (element.matches('[type=radio], [type=checkbox], [type=file]'))
    boxes.push(element.closest('label')?.getBoundingClientRect() ?? new DOMRect());
  return boxes.some(({ left, top, right, bottom }) => {
    const [x, y] = [Math.max(0, left), Math.max(0, top)];
    const [width, height] = [Math.min(innerWidth, right) - x, Math.min(innerHeight, bottom) - y];
    if (width <= 0 || height <= 0) return false;
    const points = [0.5, 0.1, 0.9].flatMap(
      (share) =>
        [
          [x + width * share, y + height / 2],
          [x + width / 2, y + height * share],
        ] as const,
    );
    return points.some(([across, down]) => {
      const at = elementAt(across, down);
      return (
        isWithin(at, element) ||
        !!(at && element.closest('label') && isWithin(at, element.closest('label') ?? element))
      );
    });
  });
}

const spaced = new CSSStyleSheet();
spaced.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

let isSpacedNow = false;

/** Spaces the text as WCAG 1.4.12 has it, in every shadow root, or takes that away again. */
export function space(isSpaced: boolean): void {
  if (isSpaced === isSpacedNow) return;
  isSpacedNow = isSpaced;
  for (const root of [document, ...everyElement().flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== spaced);
    if (isSpaced || others.length < root.adoptedStyleSheets.length)
      root.adoptedStyleSheets = isSpaced ? [...others, spaced] : others;
  }
}

interface Stop {
  readonly element: Element;
  readonly isSeen: boolean;
  readonly hasRing: boolean;
}

let stops: Stop[] = [];
let listening: AbortController | undefined;

/** Begins to note where Tab leads. */
export function startTabbing(): number {
  stops = [];
  listening = new AbortController();
  // From the beginning of the page on.
  document.body.tabIndex = -1;
  document.body.focus();
  addEventListener(
    'keyup',
    () => {
      const element = focused();
      if (!element || element === document.body) return;
      const report = new Report();
      checkRing(report, element);
      stops.push({ element, isSeen: isInView(element), hasRing: !report.findings.size });
    },
    { signal: listening.signal, capture: true },
  );
  return expectedStops().length;
}

/** What Tab has to lead to, in this order: of radio buttons in a group one, the rest is up to the arrow keys. */
function expectedStops(): Element[] {
  const groups = new Set<string>();
  return everyElement(document.body).filter((element) => {
    if (!element.matches(focusable) || (element as HTMLElement).tabIndex < 0 || isDisabled(element))
      return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    if (groups.has(element.name)) return false;
    groups.add(element.name);
    return true;
  });
}

/** What is wrong with where Tab has led. */
export function stopTabbing(): Measured {
  listening?.abort();
  document.body.removeAttribute('tabindex');
  const report = new Report();
  const expected = expectedStops();
  const isSame = (a: Element | undefined, b: Element | undefined) =>
    a === b ||
    (a instanceof HTMLInputElement &&
      b instanceof HTMLInputElement &&
      a.type === 'radio' &&
      a.name === b.name);
  for (const [at, element] of expected.entries()) {
    const stop = stops[at];
    report.check('tab-order', element, isSame(stop?.element, element), () =>
      stop ? `Tab leads to ${nameOf(stop.element)} in its place` : 'Tab does not lead to it',
    );
    if (!stop) continue;
    report.check('focus-in-view', stop.element, stop.isSeen, () => 'It has the focus out of sight');
    report.check('focus-ring', stop.element, stop.hasRing, () => 'It has the focus without a ring');
  }
  const extra = stops[expected.length];
  // After the last one the focus leaves the page, or begins again.
  if (extra)
    report.check('no-trap', extra.element, isSame(extra.element, expected[0]), () => 'Tab stays here');
  else report.applied.add('no-trap');
  return report.measured;
}

Object.assign(window, { measures: { measure, nameOf, serialised, space, startTabbing, stopTabbing } });
