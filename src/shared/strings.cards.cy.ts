import type * as en from './strings.cards.en.js';
import type { Translated } from './plural.js';

export const cardTools: Translated<typeof en.cardTools> = {
  label: 'Dod o hyd i themâu',
  search: 'Chwilio’r cardiau',
  role: 'Rôl',
  anyRole: 'Unrhyw rôl',
  skill: 'Sgìl',
  anySkill: 'Unrhyw sgìl',
  sort: 'Trefn',
  asListed: 'Fel ar y dudalen hon',
  byReport: 'Trefn yr adroddiad',
  byTitle: 'Yn ôl teitl, A i Y',
  openAll: 'Agor y cyfan',
  closeAll: 'Cau’r cyfan',
  all: {
    zero: '{count} thema',
    one: '{count} thema',
    two: '{count} thema',
    few: '{count} thema',
    many: '{count} thema',
    other: '{count} thema',
  },
  found: {
    zero: '{count} o {total} thema',
    one: '{count} o {total} thema',
    two: '{count} o {total} thema',
    few: '{count} o {total} thema',
    many: '{count} o {total} thema',
    other: '{count} o {total} thema',
  },
  none: 'Ni chafwyd hyd i unrhyw thema',
  hint: 'Rhowch gynnig ar lai o eiriau neu eiriau byrrach, neu ar “{anyRole}” ac “{anySkill}”.',
  showAll: 'Dangos pob thema eto',
};

export const cardLink: Translated<typeof en.cardLink> = {
  link: 'Dolen i’r cerdyn hwn',
  copied: 'Mae cyfeiriad y cerdyn hwn wedi’i gopïo.',
  refused:
    'Nid yw’r porwr yn caniatáu copïo yma. Mae’r cyfeiriad yn y bar cyfeiriad nawr; gallwch ei gopïo o’r ddolen ei hun hefyd.',
};
