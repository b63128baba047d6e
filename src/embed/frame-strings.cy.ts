import type { Translated } from '../shared/plural.js';
import type * as en from './frame-strings.en.js';

/** Every Welsh word of the frame page and of the file with one widget. Written without a Welsh speaker's review so far. */
export const frame: Translated<typeof en.frame> = {
  titles: {
    'theme-cards': 'Cardiau themâu',
    'role-explorer': 'Archwiliwr rolau',
    'self-check': 'Hunanwiriad',
    'model-shift': 'Sut mae ffyrdd o weithio’n newid',
    profile: 'Edrych ar broffil eto',
    'team-profile': 'Tîm mewn un darlun',
  },
  needsScript: 'Mae angen JavaScript ar y dudalen hon.',
  print: 'Argraffu’r dudalen hon',
  printFailed:
    'Nid agorodd y ffenestr argraffu; efallai nad yw’r ffrâm hon yn caniatáu hynny. Agorwch dudalen y ffrâm mewn tab ar ei phen ei hun a’i hargraffu yno.',
  linkFailed: 'Ni chaiff y ffrâm hon agor tudalennau eraill. Y cyfeiriad yw {address}',
  notes: 'I bwy bynnag a osododd y ffrâm hon',
  noWidget: 'Nid yw’r cyfeiriad yn enwi teclyn. Ychwanegwch widget= gydag un o’r rhain: {names}.',
  unknownWidget: 'Nid oes teclyn “{value}”. Dyma’r rhai sydd ar gael: {names}.',
  unknown: 'Nid yw “{name}” yn osodiad sydd gan {widget}, felly ni wnaed dim ag ef.',
  colour:
    '{name}: nid yw “{value}” yn lliw. Ysgrifennwch un fel 1a6fb5, heb yr arwydd #, neu enw Saesneg fel teal.',
  language: '{name}: nid yw “{value}” yn iaith. Ysgrifennwch en neu cy.',
  scheme: '{name}: nid yw “{value}” yn light, yn dark nac yn auto.',
  address:
    '{name}: ni ellir llwytho “{value}” o’r fan hon. Defnyddiwch ffeil ar yr un safle â’r ffrâm hon, neu, mewn ffrâm yn unig, gyfeiriad sy’n dechrau â https:.',
  missing: 'Ni ellid llwytho’r ffeil {file}. Rhaid i’r ffolderi embed, cdn a single sefyll ochr yn ochr.',
  content: 'Ni ellir dangos eich cynnwys eich hun. {path}: {message}',
};
